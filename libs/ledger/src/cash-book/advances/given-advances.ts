import type { AdvanceEntered, SettleAdvance, SigningList } from '#contracts';
import { access } from '../../access/access.js';
import { specify } from '../../given.js';
import { accessStream } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import {
  ACCOUNTANT,
  CASHIER,
  decision,
  donated,
  HOLDER,
  KEY,
  opened,
  OUTSIDER,
  posting,
  REFERENCES,
  TODAY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';

/** The small world of the specs about advances: a hundred in the safe, of which somebody takes sixty. */
export const registered = access.evolve(access.initial(), {
  type: 'PersonRegistered',
  data: { personId: CASHIER },
});

const staff = [ACCOUNTANT, CASHIER, HOLDER].map((person) => [accessStream(person), registered]);

export const ADVANCE_REFERENCES = {
  ...REFERENCES,
  ...(Object.fromEntries(staff) as Record<string, typeof registered>),
};

export const book = specify(cashBook, {
  references: ADVANCE_REFERENCES,
  context: { actor: ACCOUNTANT, today: TODAY },
});

export const outsider = { kind: 'outside', person: OUTSIDER } as const;
export const DUE = '2026-04-10';

/** What a request for an advance says. */
export const advanceWish = (
  requestId: string,
  amount: number,
  change: Partial<AdvanceEntered> = {},
) => ({
  requestId,
  placeId: 'ket',
  amount,
  decision,
  holder: outsider,
  dueOn: DUE,
  validUntil: '2026-04-15',
  ...change,
});

export const hundred = donated(1, 100, '2026-03-02');

export const advanceRequested = (
  requestId: string,
  amount: number,
  change: {
    readonly holder?: { kind: 'staff' | 'outside'; person: string };
    earmark?: string;
  } = {},
): CashBookEvent => ({
  type: 'AdvanceRequested',
  data: {
    ...advanceWish(requestId, amount),
    holder: outsider,
    ...change,
    requestedBy: ACCOUNTANT,
    requestedOn: '2026-03-10',
  },
});

export const approvedBy = (requestId: string, approvedBy = HOLDER): CashBookEvent => ({
  type: 'RequestApproved',
  data: { requestId, approvedBy, capacity: 'accountHolder', delegated: false, complete: true },
});

/** On 12 March, under the first phiếu chi. */
export const advancePaid = (
  advanceId: string,
  amount: number,
  change: Partial<Extract<CashBookEvent, { type: 'AdvancePaid' }>['data']> = {},
): CashBookEvent => ({
  type: 'AdvancePaid',
  data: {
    ...posting('PC', 1, '2026-03-12'),
    advanceId,
    amount,
    placeId: 'ket',
    holder: outsider,
    dueOn: DUE,
    paidBy: CASHIER,
    ...change,
  },
});

/** Sixty are in the hands of somebody outside the staff since 12 March. */
export const sixtyTaken = [
  opened,
  hundred,
  advanceRequested('r1', 60),
  approvedBy('r1'),
  advancePaid('r1', 60),
];

export const topUpRequested = (
  requestId: string,
  amount: number,
  advanceId = 'r1',
): CashBookEvent => ({
  type: 'TopUpRequested',
  data: {
    ...{ requestId, advanceId, amount, placeId: 'ket', decision, validUntil: '2026-04-15' },
    requestedBy: ACCOUNTANT,
    requestedOn: '2026-03-13',
  },
});

export const evidence = { number: 'HĐ 17', date: '2026-03-14', issuer: 'Cửa hàng Bình Liêu' };

export const settle = (change: Partial<SettleAdvance> = {}) =>
  ({
    type: 'SettleAdvance',
    data: { ...KEY, advanceId: 'r1', occurredOn: '2026-03-15', ...change },
  }) as const;

/** Of so many, those who signed and what they signed for. */
export const listOf = (
  [count, total]: readonly [number, number],
  [signedCount, signed]: readonly [number, number],
): SigningList => ({ count, total, signedCount, signed, commitment: 'A'.repeat(43) });
