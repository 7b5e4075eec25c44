import { itRefuses, type Mistake } from '../refused.js';
import {
  approved,
  BOOK,
  disbursement,
  gift,
  smallUnion,
  TODAY,
  type SmallUnion,
} from '../union.js';

/** Gifts, one voided and one adjusted; two transfers, one on its way; requests, one too old. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant, cashier } = union;
  for (const occurredOn of ['2026-01-10', '2026-11-10', '2026-11-11'])
    await cashier.must(`${BOOK}/donations`, gift({ occurredOn }));
  await accountant.must(`${BOOK}/period-closings`, { period: '2026-01' });
  await approved(union, 'correction-requests', wrong('huy', VOIDED, { correction: 'void' }));
  await approved(union, 'correction-requests', wrong('sua', ADJUSTED, { correctedAmount: 1_000 }));
  for (const transferId of ['toi', 'dangdi'])
    await cashier.must(`${BOOK}/transfers`, transfer(transferId));
  await cashier.must(`${BOOK}/transfers/toi/arrival`, { occurredOn: '2026-11-16' });
  const old = disbursement('cu', { validUntil: '2026-11-01' });
  await accountant.on('2026-10-20').must(`${BOOK}/disbursement-requests`, old);
  await approved(union, 'disbursement-requests', disbursement('nay'));
});
afterAll(() => union.close());

const [IN_CLOSED_MONTH, VOIDED, ADJUSTED] = [1, 2, 3].map(
  (nth) => `PT-HL-MDD-26-00000${String(nth)}`,
) as [string, string, string];
const ADJUSTING = 'KT-HL-MDD-26-000001';
const SENT = 'PC-HL-MDD-26-000001';

const wrong = (requestId: string, voucher: string, changes: object) => ({
  ...{ requestId, voucher, correction: 'adjust', validUntil: '2026-12-01' },
  ...{ reason: 'Ghi nhầm', ...changes },
});
const transfer = (transferId: string, changes: object = {}) => ({
  ...{ transferId, amount: 100_000, placeId: 'ket', toPlaceId: 'nh', occurredOn: '2026-11-15' },
  ...changes,
});

const corrections: readonly Mistake[] = (
  [
    ['a gift voided twice', VOIDED, 'VOUCHER_VOIDED'],
    ['a gift voided whose month is closed', IN_CLOSED_MONTH, 'VOUCHER_PERIOD_CLOSED'],
    ['an adjustment that is voided', ADJUSTING, 'VOUCHER_ALREADY_ADJUSTED'],
    ['a way to the bank that is voided', SENT, 'VOUCHER_NOT_CORRECTABLE'],
  ] as const
).map(([what, voucher, code]) => [
  ...([what, 'accountant', `${BOOK}/correction-requests`] as const),
  ...([wrong('moi', voucher, { correction: 'void' }), code] as const),
]);

const posted = (period: string, occurredOn = TODAY) =>
  gift({ period, occurredOn, voucherDate: TODAY });
const periods: readonly Mistake[] = [
  [
    'a gift of November in the month of May',
    'cashier',
    `${BOOK}/donations`,
    posted('2026-05'),
    'PERIOD_BEFORE_DATE',
  ],
  [
    'a gift of November in the month to come',
    'cashier',
    `${BOOK}/donations`,
    posted('2026-12'),
    'PERIOD_IN_FUTURE',
  ],
  [
    'a gift in a month of next year',
    'cashier',
    `${BOOK}/donations`,
    posted('2027-01'),
    'PERIOD_OUTSIDE_YEAR',
  ],
];

const transfers: readonly Mistake[] = [
  ['a transfer sent twice', 'cashier', `${BOOK}/transfers`, transfer('toi'), 'TRANSFER_EXISTS'],
  [
    'a transfer to where the money is',
    'cashier',
    `${BOOK}/transfers`,
    transfer('vong', { toPlaceId: 'ket' }),
    'SAME_PLACE',
  ],
  [
    'the arrival of a transfer that nobody sent',
    'cashier',
    `${BOOK}/transfers/khongco/arrival`,
    { occurredOn: TODAY },
    'TRANSFER_UNKNOWN',
  ],
  [
    'an arrival confirmed twice',
    'cashier',
    `${BOOK}/transfers/toi/arrival`,
    { occurredOn: TODAY },
    'TRANSFER_ARRIVED',
  ],
  [
    'an arrival before the money was sent',
    'cashier',
    `${BOOK}/transfers/dangdi/arrival`,
    { occurredOn: '2026-11-14' },
    'DATE_BEFORE_SENT',
  ],
];

const requests: readonly Mistake[] = [
  [
    'an approval after the request’s last day',
    'accountHolder',
    `${BOOK}/requests/cu/approval`,
    {},
    'REQUEST_EXPIRED',
  ],
  [
    'a payment dated before anybody asked for it',
    'cashier',
    `${BOOK}/requests/nay/payment`,
    { occurredOn: '2026-11-21' },
    'DATE_BEFORE_REQUEST',
  ],
  [
    'an acceptance of what nobody sent',
    'neighbour',
    `${BOOK}/remittances/khongco/acceptance`,
    { toUnitId: 'cp', receivedOn: TODAY, toPlaceId: 'ket' },
    'REMITTANCE_UNKNOWN',
  ],
];

describe('mistakes about corrections', () => itRefuses(corrections, () => union));
describe('mistakes about the month of an entry', () => itRefuses(periods, () => union));
describe('mistakes about money on its way', () => itRefuses(transfers, () => union));
describe('mistakes about requests', () => itRefuses(requests, () => union));
