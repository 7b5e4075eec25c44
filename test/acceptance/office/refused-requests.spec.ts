import type { RefusalCode } from '#contracts';
import { itRefuses, type Mistake } from '../refused.js';
import { BOOK, disbursement, fund, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant, accountHolder, cashier } = union;
  await cashier.must(`${BOOK}/donations`, gift({ amount: 900_000 }));
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('cho', { amount: 1_000 }));
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('chi', { amount: 2_000 }));
  await accountHolder.must(`${BOOK}/requests/chi/approval`);
  await accountant.must(`${BOOK}/correction-requests`, correction('sua', { correctedAmount: 1 }));
});
afterAll(() => union.close());

const GIFT = 'PT-HL-MDD-26-000001';
const correction = (requestId: string, changes: object = {}) => ({
  ...{ requestId, correction: 'adjust', voucher: GIFT, validUntil: '2026-12-01' },
  ...{ reason: 'Ghi nhầm', ...changes },
});
const remittance = (requestId: string, changes: object = {}) =>
  disbursement(requestId, { amount: 1_000, toUnitId: 'cp', ...changes });

const corrected = (what: string, changes: object, code: RefusalCode): Mistake => [
  what,
  'accountant',
  `${BOOK}/correction-requests`,
  correction('sua2', changes),
  code,
];

const mistakes: readonly Mistake[] = [
  corrected('a correction that changes nothing', { correctedAmount: 900_000 }, 'NOTHING_TO_ADJUST'),
  corrected('a correction without its amount', {}, 'CORRECTED_AMOUNT_MISSING'),
  corrected('a second correction of one voucher', { correctedAmount: 2 }, 'CORRECTION_PENDING'),
  [
    'a request that ends before it begins',
    'accountant',
    `${BOOK}/disbursement-requests`,
    disbursement('muon', { validUntil: '2026-11-21' }),
    'VALIDITY_IN_PAST',
  ],
  [
    'a payment for no purpose of the fund',
    'accountant',
    `${BOOK}/disbursement-requests`,
    disbursement('la', { purpose: 'khongco' }),
    'PURPOSE_UNKNOWN',
  ],
  [
    'a remittance to oneself',
    'accountant',
    `${BOOK}/remittance-requests`,
    remittance('minh', { toUnitId: 'hl' }),
    'REMITTANCE_TO_SELF',
  ],
  [
    'a payment before anybody asked',
    'cashier',
    `${BOOK}/requests/khongco/payment`,
    { occurredOn: TODAY },
    'REQUEST_UNKNOWN',
  ],
  [
    'an advance on a request of payment',
    'cashier',
    `${BOOK}/requests/chi/advance`,
    { occurredOn: TODAY },
    'REQUEST_OF_ANOTHER_KIND',
  ],
  ['a fund that exists', 'administrator', '/funds', fund, 'FUND_EXISTS'],
];

describe('mistakes about requests and corrections', () => itRefuses(mistakes, () => union));
