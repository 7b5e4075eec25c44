import fc from 'fast-check';
import { CASHIER, decision, KEY } from '../given-book.js';
import type { CashBookCommand } from '../messages.js';
import { evidence, listOf, outsider } from './given-advances.js';

const amount = fc.integer({ min: 1, max: 60 });
const placeId = fc.constantFrom('ket', 'ket', 'nganhang');
const requestId = fc.constantFrom('r3', 'r4', 'r5', 'r6');
const advanceId = fc.constantFrom('r1', 'r2', 'r3', 'r4');
const occurredOn = fc.constantFrom('2026-03-16', '2026-03-18', '2026-03-20');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(fc.constant(undefined), arbitrary);
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const holder = fc.constantFrom({ kind: 'staff' as const, person: CASHIER }, outsider);
const wish = fc
  .record({ requestId, amount, placeId, earmark: fc.constantFrom(undefined, undefined, 'maiam') })
  .map((wanted) => ({ ...KEY, ...wanted, decision, validUntil: '2026-04-15' }));

/** Lists of two, of whom the second may be absent. */
const signingList = fc
  .tuple(amount, amount, fc.boolean())
  .map(([first, second, isThere]) =>
    listOf([2, first + second], isThere ? [2, first + second] : [1, first]),
  );
const use = fc.oneof(
  amount.map((used) => ({ amount: used, evidence })),
  signingList.map((list) => ({ amount: list.signed, evidence, signingList: list })),
  fc.integer({ min: 1, max: 12 }).map((signed) => ({
    ...{ amount: signed, evidence, forAbsentees: true },
    signingList: listOf([1, signed], [1, signed]),
  })),
);

const at = (weight: number, arbitrary: fc.Arbitrary<CashBookCommand>) => ({ weight, arbitrary });
/** Any step on advances and signing lists; most are nonsense. */
export const anyAdvanceCommand: fc.Arbitrary<CashBookCommand> = fc.oneof(
  at(
    4,
    fc.record({ wanted: wish, who: holder }).map(({ wanted, who }) => ({
      type: 'RequestAdvance',
      data: { ...wanted, holder: who, dueOn: '2026-04-10' },
    })),
  ),
  at(
    2,
    wish.map((data) => ({ type: 'RequestDisbursement', data })),
  ),
  at(
    3,
    fc.record({ requestId, advanceId, placeId, amount }).map((wanted) => ({
      type: 'RequestTopUp',
      data: { ...KEY, ...wanted, decision, validUntil: '2026-04-15' },
    })),
  ),
  at(
    8,
    requestId.map((id) => ({ type: 'ApproveRequest', data: { ...KEY, requestId: id } })),
  ),
  at(
    1,
    requestId.map((id) => ({ type: 'RejectRequest', data: { ...KEY, requestId: id } })),
  ),
  at(
    6,
    fc.record({ requestId, occurredOn, amount: seldom(amount) }).map((pay) => ({
      type: 'PayAdvance',
      data: { ...KEY, ...pay },
    })),
  ),
  at(
    6,
    fc.record({ requestId, occurredOn, list: maybe(signingList) }).map(({ list, ...pay }) => ({
      type: 'PayDisbursement',
      data: {
        ...{ ...KEY, ...pay },
        ...(list && { amount: list.total, signingList: list, absenteesUntil: '2026-04-30' }),
      },
    })),
  ),
  at(
    20,
    fc
      .record({
        ...{ advanceId, occurredOn, used: maybe(use) },
        returned: maybe(fc.record({ amount, placeId })),
        topUpRequestId: seldom(fc.constantFrom('r9', 'r9', 'r3', 'r4')),
      })
      .map((settle) => ({ type: 'SettleAdvance', data: { ...KEY, ...settle } })),
  ),
);
