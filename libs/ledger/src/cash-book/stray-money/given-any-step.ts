import fc from 'fast-check';
import { decision, GIVER, KEY } from '../given-book.js';
import type { CashBookCommand } from '../messages.js';
import { COUNT_DAY, countedOf, minutes, policyOf, SEAL } from './given-stray.js';

/** For the property: an office that counted its safe, and a fund with a policy on interest. */
export const STRAY_REFERENCES = { ...countedOf(400), ...policyOf('fund', 'fund') };

const amount = fc.integer({ min: 1, max: 60 });
const placeId = fc.constantFrom('ket', 'nganhang');
const earmark = fc.constantFrom(undefined, undefined, 'maiam');
const receiptId = fc.constantFrom('l1', 'l2');
const surplusId = fc.constantFrom('s1', 's2');
const shortageId = fc.constantFrom('k1', 'k2');
const requestId = fc.constantFrom('x1', 'x2', 'x3', 'x4');
const occurredOn = fc.constantFrom('2026-02-20', '2026-03-16', '2026-03-20');
const dates = fc.record({ occurredOn, voucherDate: fc.constantFrom(undefined, '2026-03-20') });
const counted = { occurredOn: COUNT_DAY, voucherDate: '2026-03-16', placeId: 'ket', minutes };
const asked = { decision, validUntil: '2026-04-15' };
const giver = { kind: 'named' as const, subject: GIVER };
const gift = { giver, contributingUnitId: 'thonvang' };

type DataOf<T extends CashBookCommand['type']> = Omit<
  Extract<CashBookCommand, { type: T }>['data'],
  keyof typeof KEY
>;

const say = <T extends CashBookCommand['type']>(type: T, data: fc.Arbitrary<DataOf<T>>) =>
  data.map((said) => ({ type, data: { ...KEY, ...said } }) as CashBookCommand);

const dated = <T extends object>(more: fc.Arbitrary<T>) =>
  fc.tuple(dates, more).map(([when, said]) => ({ ...when, ...said }));

/** Any step on stray money, differences and purposes; most are nonsense. */
export const anyStrayCommand: fc.Arbitrary<CashBookCommand> = fc.oneof(
  say(
    'RecordStrayReceipt',
    dated(
      fc
        .record({ itemId: receiptId, amount, placeId })
        .map((came) => ({ ...came, nature: 'misdirected' as const, sourceAccount: SEAL })),
    ),
  ),
  say(
    'IdentifyStrayReceipt',
    dated(
      fc.record({ itemId: receiptId, amount, earmark }).map((known) => ({ ...known, ...gift })),
    ),
  ),
  say(
    'RequestRefund',
    fc
      .record({ requestId, itemId: fc.oneof(receiptId, surplusId), amount, placeId })
      .map((wish) => ({ ...wish, ...asked, payee: SEAL })),
  ),
  say('PayRefund', dated(fc.record({ requestId }))),
  say('RecordInterest', dated(fc.record({ amount, placeId }))),
  say('RecordBankFee', dated(fc.record({ amount, placeId, earmark }))),
  say(
    'RecordCountDifference',
    fc
      .record({ itemId: fc.oneof(surplusId, shortageId), amount, earmark })
      .map((found) => ({ ...found, ...counted, nature: natureOf(found.itemId) })),
  ),
  say(
    'RecordCounterfeit',
    dated(fc.record({ itemId: shortageId, amount, earmark })).map((found) => ({
      ...found,
      ...{ placeId: 'ket', minutes },
    })),
  ),
  say(
    'CloseSurplus',
    dated(
      fc
        .record({ itemId: surplusId, how: fc.constantFrom('donation' as const, 'income' as const) })
        .map((end) => ({ ...end, decision })),
    ),
  ),
  say('RepayShortage', dated(fc.record({ itemId: shortageId, amount }))),
  say(
    'RequestShortageWriteOff',
    fc.record({ requestId, itemId: shortageId, amount }).map((wish) => ({ ...wish, ...asked })),
  ),
  say(
    'RequestPurposeChange',
    fc
      .record({ requestId, amount, fromEarmark: earmark, toEarmark: earmark })
      .map((wish) => ({ ...wish, ...asked })),
  ),
  say('ApproveRequest', fc.record({ requestId })),
  say('ApproveRequest', fc.record({ requestId })),
);

const natureOf = (itemId: string) => (itemId.startsWith('s') ? 'surplus' : 'shortage');
