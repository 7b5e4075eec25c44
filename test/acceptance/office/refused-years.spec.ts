import { itRefuses, type Mistake } from '../refused.js';
import { book, BOOK, disbursement, fund, gift, smallUnion, type SmallUnion } from '../union.js';

/** Books of 2025 that are still open in November 2026, each with something that is not settled. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  await openYear('mdd');
  const { cashier } = union;
  const old = { occurredOn: '2025-12-10', voucherDate: '2025-12-10' };
  for (const amount of [500_000, 600_000])
    await cashier.must(`${bookOf('mdd')}/donations`, gift({ ...old, amount }));
  await cashier.must(`${bookOf('mdd')}/transfers`, {
    ...{ transferId: 'ct', amount: 100_000, placeId: 'ket', toPlaceId: 'nh' },
    occurredOn: '2025-12-20',
  });
});
afterAll(() => union.close());

const bookOf = (fundId: string) => `/books/hl/${fundId}/2025`;
const OLD = bookOf('mdd');

const openYear = async (fundId: string): Promise<void> => {
  const { accountant, cashier, accountHolder } = union;
  const year = { year: 2025, openedOn: '2025-12-01' };
  await accountant.must('/books', { ...book('hl', 1_000_000), fundId, ...year });
  const signatures = `${bookOf(fundId)}/opening-signatures`;
  await cashier.must(signatures, { capacity: 'cashier' });
  await accountHolder.must(signatures, { capacity: 'accountHolder' });
};
const closeDecember = (fundId: string) =>
  union.accountant.must(`${bookOf(fundId)}/period-closings`, { period: '2025-12' });

const report = { report: { number: '03/BC-HPN', date: '2026-02-27', issuer: 'Hội LHPN' } };
const referral = (referralId: string, changes: object = {}) => ({
  ...{ referralId, voucher: 'PT-HL-MDD-25-000002', correctedAmount: 1_000, toYear: 2026 },
  ...{ explanation: 'Đếm nhầm', ...changes },
});

describe('mistakes while the year before is still open', () => {
  const mistakes: readonly Mistake[] = [
    [
      'an adjustment referred to this year before the report',
      'accountant',
      `${OLD}/referrals`,
      referral('gt1'),
      'YEAR_NOT_REPORTED',
    ],
    [
      'more for purposes than goes back altogether',
      'accountant',
      `${BOOK}/carrying-back`,
      {
        places: [{ placeId: 'ket', amount: 10_000 }],
        earmarks: [{ earmark: 'hocbong', amount: 10_001 }],
      },
      'CARRY_DOES_NOT_BALANCE',
    ],
    [
      'December closed with money on its way',
      'accountant',
      `${OLD}/period-closings`,
      { period: '2025-12' },
      'MONEY_IN_TRANSIT',
    ],
  ];
  itRefuses(mistakes, () => union);
});

type Unsettled = (address: string, fundId: string) => Promise<unknown>;
const on = { occurredOn: '2025-12-20' };

const asked: Unsettled = (address) =>
  union.accountant.must(`${address}/disbursement-requests`, disbursement('cho'));
const taken: Unsettled = (address) =>
  union.cashier.must(`${address}/collections`, {
    ...{ ...on, collectionId: 'thu', amount: 300_000, giver: { kind: 'anonymous' } },
    ...{ collector: { kind: 'outsider', name: 'Đặng Thị Thu' }, contributingUnitId: 'hl' },
  });
const stray: Unsettled = (address) =>
  union.accountant.must(`${address}/stray-receipts`, {
    ...{ ...on, itemId: 'lac', nature: 'unidentified', amount: 700_000, placeId: 'nh' },
  });
const short: Unsettled = async (address) => {
  const { accountant, accountHolder, cashier } = union;
  const witnesses = [accountHolder.personId];
  const count = { placeId: 'ket', countedOn: on.occurredOn, amount: 900_000, witnesses };
  await cashier.must('/offices/hl/counts', count);
  await accountant.must(`${address}/differences`, {
    ...{ ...on, itemId: 'thieu', nature: 'shortage', amount: 100_000, placeId: 'ket' },
    minutes: fund.basis,
  });
};
const kept: Unsettled = async (address, fundId) => {
  const { administrator, accountant, cashier } = union;
  const { personId: storekeeperId } = cashier;
  const item = { itemId: 'chan', name: 'Chăn bông', measure: 'chiec' };
  await administrator.must(`/funds/${fundId}/items`, item);
  const store = { storeId: 'kho', name: 'Kho cơ quan', openedOn: '2025-01-01' };
  await administrator.must('/offices/hl/stores', store);
  const post = { personId: storekeeperId, capacity: 'storekeeper', from: '2025-01-01' };
  await administrator.must('/offices/hl/appointments', post);
  await accountant.must(`${address}/goods-receipts`, {
    ...{ ...on, storeId: 'kho', storekeeperId, giver: { kind: 'anonymous' } },
    contributingUnitId: 'hl',
    lots: [{ lotId: 'lo', itemId: 'chan', quantity: 1, valuation: { basis: 'undetermined' } }],
  });
};
const onItsWay: Unsettled = (address) => union.accountant.must(`${address}/carrying-forward`);

describe('a year reported too early', () => {
  const unsettled = [
    ['dn', 'with a request that nobody has decided', asked, 'REQUESTS_OPEN'],
    ['thu', 'with takings that no collector has handed in', taken, 'COLLECTIONS_OUTSTANDING'],
    ['lac', 'with money whose giver nobody knows', stray, 'STRAY_MONEY_OPEN'],
    ['thieu', 'with a shortage that nobody has made good', short, 'SHORTAGE_OPEN'],
    ['hang', 'with blankets in the store', kept, 'GOODS_ON_HAND'],
    ['kc', 'before its money is in the next year’s book', onItsWay, 'CARRY_NOT_BROUGHT'],
  ] as const;

  beforeAll(async () => {
    for (const [fundId, , leave] of unsettled) {
      const code = fundId.toUpperCase();
      await union.administrator.must('/funds', { ...fund, fundId, code });
      await openYear(fundId);
      await leave(bookOf(fundId), fundId);
      await closeDecember(fundId);
    }
  });
  itRefuses(
    unsettled.map(([fundId, what, , code]): Mistake => {
      return [what, 'accountHolder', `${bookOf(fundId)}/annual-report`, report, code];
    }),
    () => union,
  );
});

describe('mistakes about a year that is reported', () => {
  const ask = (requestId: string) => ({
    ...{ requestId, fromYear: 2025, referralId: 'gt1', validUntil: '2026-12-20' },
  });
  beforeAll(async () => {
    const { accountant, accountHolder, cashier } = union;
    await cashier.must(`${OLD}/transfers/ct/arrival`, { occurredOn: '2025-12-21' });
    await closeDecember('mdd');
    await accountant.must(`${OLD}/carrying-forward`);
    await union.consequencesDrawn();
    await accountHolder.must(`${OLD}/annual-report`, report);
    await accountant.must(`${OLD}/referrals`, referral('gt1'));
    await accountant.must(`${BOOK}/referred-adjustments`, ask('dc1'));
  });

  const mistakes: readonly Mistake[] = [
    [
      'an adjustment referred under an id that is used',
      'accountant',
      `${OLD}/referrals`,
      referral('gt1', { voucher: 'PT-HL-MDD-25-000001' }),
      'REFERRAL_EXISTS',
    ],
    [
      'an adjustment referred to the reported year itself',
      'accountant',
      `${OLD}/referrals`,
      referral('gt2', { voucher: 'PT-HL-MDD-25-000001', toYear: 2025 }),
      'REFERRAL_NOT_LATER',
    ],
    [
      'a referred adjustment asked for while it waits for approval',
      'accountant',
      `${BOOK}/referred-adjustments`,
      ask('dc2'),
      'REFERRAL_PENDING',
    ],
  ];
  itRefuses(mistakes, () => union);
});
