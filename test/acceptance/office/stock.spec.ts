import { book, BOOK, fund, gift, newPerson, smallUnion, TODAY, type SmallUnion } from '../union.js';
import type { Someone } from '../someone.js';

/** Domain 9.5 and 9.13: goods at the opening of a book, between two stores, and bundles put right. */
let union: SmallUnion;
let keeper: Someone;
const LAST_YEAR = '/books/hl/mdd/2025';

beforeAll(async () => {
  union = await smallUnion();
  const { administrator } = union;
  keeper = await newPerson(union, 'cashier', 'hl');
  const appointed = { personId: keeper.personId, capacity: 'storekeeper', from: '2025-01-01' };
  await administrator.must('/offices/hl/appointments', appointed);
  for (const storeId of ['kho', 'khohai'])
    await administrator.must('/offices/hl/stores', {
      storeId,
      name: 'Kho',
      openedOn: '2025-01-01',
    });
  const item = { itemId: 'chan', name: 'Chăn bông', measure: 'chiec' };
  await administrator.must('/funds/mdd/items', item);
  await administrator.must('/funds/mdd/bundles', {
    ...{ bundleId: 'quatet', name: 'Quà Tết', money: 500_000, basis: fund.basis },
    parts: [{ itemId: 'chan', quantity: 1 }],
  });
});
afterAll(() => union.close());

const seen = async (path: string) => {
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};
const codeOf = async (reply: ReturnType<Someone['post']>) => {
  const { body, status } = await reply;
  return body.code ?? status;
};
const lot = (lotId: string, quantity: number) => ({
  ...{ lotId, itemId: 'chan', quantity, valuation: { basis: 'priceList', amount: 100_000 } },
});

describe('a book that begins with goods', () => {
  const open = (more: object = {}) =>
    union.accountant.post('/books', {
      ...{ ...book('hl'), year: 2025, openedOn: '2025-01-01', basis: fund.basis },
      lots: [{ ...lot('chan0', 20), storeId: 'kho' }],
      ...more,
    });
  const sign = (by: Someone, capacity: string) =>
    codeOf(by.post(`${LAST_YEAR}/opening-signatures`, { capacity }));

  it('rests on minutes, and on items and stores that are there', async () => {
    expect(await codeOf(open({ basis: undefined }))).toBe('OPENING_NEEDS_BASIS');
    const nowhere = { lots: [{ ...lot('chan0', 20), storeId: 'khoba' }] };
    expect(await codeOf(open(nowhere))).toBe('STORE_UNKNOWN');
    expect(await codeOf(open())).toBe(201);
  });

  it('is signed by the storekeeper and the account holder before it takes entries', async () => {
    expect(await sign(union.cashier, 'cashier')).toBe('OPENING_SIGNATURE_NOT_NEEDED');
    expect(await sign(keeper, 'storekeeper')).toBe(201);
    const early = union.accountant.post(`${LAST_YEAR}/goods-requests`, {
      ...{ requestId: 'xk0', storeId: 'kho', lots: [{ lotId: 'chan0', quantity: 1 }] },
      ...{ decision: fund.basis, beneficiaries: 1, validUntil: '2026-12-20' },
    });
    expect(await codeOf(early)).toBe('OPENING_NOT_SIGNED');
    expect(await sign(union.accountHolder, 'accountHolder')).toBe(201);
    const { items } = await seen(`${LAST_YEAR}/lots`);
    expect(items).toMatchObject([{ lotId: 'chan0', onHand: 20, value: 100_000 }]);
    expect(await seen(LAST_YEAR)).toMatchObject({ storekeeperSignedBy: keeper.personId });
  });
});

describe('goods between two stores of a unit', () => {
  const move = (quantity: number, more: object = {}) =>
    union.accountant.post(`${BOOK}/goods-moves`, {
      ...{ occurredOn: TODAY, storeId: 'kho', storekeeperId: keeper.personId },
      ...{ toStoreId: 'khohai', toStorekeeperId: keeper.personId },
      lots: [{ lotId: 'chan1', quantity, newLotId: 'chan1b' }],
      ...more,
    });

  it('leave the one and come into the other, under a note of each', async () => {
    await union.accountant.must(`${BOOK}/goods-receipts`, {
      ...{ occurredOn: '2026-11-02', storeId: 'kho', storekeeperId: keeper.personId },
      ...{ giver: { kind: 'anonymous' }, contributingUnitId: 'hl', lots: [lot('chan1', 40)] },
    });
    expect(await codeOf(move(41))).toBe('LOT_OVERDRAWN');
    expect(await codeOf(move(4, { toStoreId: 'kho' }))).toBe('SAME_STORE');
    expect(await codeOf(move(4, { toStorekeeperId: union.cashier.personId }))).toBe(
      'NOT_STOREKEEPER',
    );
    expect(await codeOf(move(10))).toBe(201);
    const { items } = await seen(`${BOOK}/lots`);
    expect(items).toMatchObject([
      { lotId: 'chan1', storeId: 'kho', onHand: 30, value: 75_000 },
      { lotId: 'chan1b', storeId: 'khohai', onHand: 10, value: 25_000, giverKind: 'anonymous' },
    ]);
    const journal = await seen(`${BOOK}/goods-journal`);
    expect(journal.items).toMatchObject([
      { kind: 'movedIn', voucher: 'PN-HL-MDD-26-000002', quantity: 10, storeId: 'khohai' },
      { kind: 'movedOut', voucher: 'PX-HL-MDD-26-000001', quantity: -10, storeId: 'kho' },
      { kind: 'receipt', quantity: 40 },
    ]);
  });
});

describe('bundles that were entered wrongly', () => {
  it('are voided as one: money and goods are where they were', async () => {
    await union.cashier.must(`${BOOK}/donations`, gift({ amount: 1_000 }));
    const totals = await seen('/funds/totals?fundId=mdd');
    const stock = await seen(`${BOOK}/lots`);
    const wish = { requestId: 'sq1', bundleId: 'quatet', count: 3, placeId: 'ket', storeId: 'kho' };
    const decided = { decision: fund.basis, beneficiaries: 3, validUntil: '2026-12-20' };
    await union.accountant.must(`${BOOK}/bundle-requests`, { ...wish, ...decided });
    await union.accountHolder.must(`${BOOK}/requests/sq1/approval`);
    const handing = { occurredOn: TODAY, storekeeperId: keeper.personId };
    const [, paid] = await keeper.must(`${BOOK}/requests/sq1/bundles`, handing);
    const voucher = String(paid?.data.voucher);
    expect(paid?.data).toMatchObject({ amount: 1_500_000, goodsNote: 'PX-HL-MDD-26-000002' });
    await union.accountant.must(`${BOOK}/correction-requests`, {
      ...{ requestId: 'huy1', correction: 'void', voucher, validUntil: '2026-12-20' },
      reason: 'Phát nhầm đợt',
    });
    const facts = await union.accountHolder.must(`${BOOK}/requests/huy1/approval`);
    expect(facts.map(({ type }) => type)).toEqual([
      'RequestApproved',
      'VoucherVoided',
      'GoodsIssueVoided',
    ]);
    expect(await seen('/funds/totals?fundId=mdd')).toEqual(totals);
    expect(await seen(`${BOOK}/lots`)).toEqual(stock);
    const journal = await seen(`${BOOK}/goods-journal?voucher=PX-HL-MDD-26-000002`);
    expect(journal.items).toMatchObject([
      { kind: 'issueVoided', quantity: 3 },
      { kind: 'issue', quantity: -3 },
    ]);
  });
});
