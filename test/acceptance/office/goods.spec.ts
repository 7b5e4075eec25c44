import {
  BOOK,
  disbursement,
  fund,
  gift,
  newPerson,
  smallUnion,
  TODAY,
  type SmallUnion,
} from '../union.js';
import type { Reply, Someone } from '../someone.js';

let union: SmallUnion;
let storekeeper: Someone;
beforeAll(async () => {
  union = await smallUnion();
  storekeeper = await newPerson(union, 'cashier', 'hl');
  const { administrator } = union;
  const appointed = { personId: storekeeper.personId, capacity: 'storekeeper' };
  await administrator.must('/offices/hl/appointments', { ...appointed, from: '2026-01-01' });
  const store = { storeId: 'kho', name: 'Kho cơ quan', openedOn: '2026-01-01' };
  await administrator.must('/offices/hl/stores', store);
  for (const [itemId, name, measure] of [
    ['chan', 'Chăn bông', 'chiec'],
    ['gao', 'Gạo tẻ', 'kg'],
    ['sua', 'Sữa hộp', 'hop'],
  ])
    await administrator.must('/funds/mdd/items', { itemId, name, measure });
  await administrator.must('/funds/mdd/bundles', {
    bundleId: 'quatet',
    name: 'Quà Tết',
    money: 500_000,
    parts: [
      { itemId: 'chan', quantity: 1 },
      { itemId: 'gao', quantity: 10 },
    ],
    basis: fund.basis,
  });
});
afterAll(() => union.close());

const undetermined = { basis: 'undetermined' };
const lot = (lotId: string, quantity: unknown, more: object = {}) => ({
  ...{ lotId, itemId: 'chan', quantity, valuation: undetermined },
  ...more,
});
const receipt = (lots: object[], more: object = {}) => ({
  occurredOn: '2026-11-02',
  storeId: 'kho',
  storekeeperId: storekeeper.personId,
  giver: { kind: 'named', name: 'Công ty May Hạ Long' },
  contributingUnitId: 'hl',
  lots,
  ...more,
});
const wish = (requestId: string, lots: object[], more: object = {}) => ({
  ...{ requestId, storeId: 'kho', lots, decision: fund.basis, beneficiaries: 20 },
  validUntil: '2026-12-20',
  ...more,
});
const handing = (more: object = {}) => ({
  occurredOn: TODAY,
  storekeeperId: storekeeper.personId,
  ...more,
});
const some = (lotId: string, quantity: number) => ({ lotId, quantity });

const receive = (lots: object[], more: object = {}) =>
  union.accountant.must(`${BOOK}/goods-receipts`, receipt(lots, more));
const request = async (path: string, body: { requestId: string }): Promise<string> => {
  await union.accountant.must(`${BOOK}/${path}`, body);
  const requested = `${BOOK}/requests/${body.requestId}`;
  await union.accountHolder.must(`${requested}/approval`);
  return requested;
};
const verdict = ({ status, body }: Reply) => [status, body.code];
const faultOf = ({ body }: Reply) => body.errors?.map(({ field, code }) => [field, code]);

/** Says no with that code, and records nothing. */
const refuses = async (reply: Promise<Reply>, status: number, code: string): Promise<void> => {
  const before = await union.api.parts.store.head();
  expect(verdict(await reply)).toEqual([status, code]);
  expect(await union.api.parts.store.head()).toBe(before);
};

describe('9.13 goods have an expiry, a storekeeper, write-offs, and may have a value undetermined', () => {
  it('come in under a phiếu nhập kho and are listed with what expires first at the top', async () => {
    const facts = await receive([
      lot('lo1', 50),
      lot('sua1', 600, {
        itemId: 'sua',
        expiresOn: '2027-03-31',
        valuation: { basis: 'invoice', amount: 240_000_000 },
      }),
    ]);
    expect(facts).toMatchObject([
      { type: 'GoodsReceived', data: { voucher: 'PN-HL-MDD-26-000001' } },
    ]);
    expect(JSON.stringify(facts)).not.toContain('Hạ Long');
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get(`${BOOK}/lots`);
    expect(body).toMatchObject({
      ...{ lots: 2, valued: 240_000_000, undeterminedLots: 1, expiredLots: 0 },
      items: [
        { lotId: 'sua1', name: 'Sữa hộp', onHand: 600, value: 240_000_000, expired: false },
        { lotId: 'lo1', measure: 'chiec', onHand: 50, valuationBasis: 'undetermined' },
      ],
    });
    const inStore = await union.auditor.get('/offices/hl/stores/kho/lots');
    expect(inStore.body).toEqual(body);
  });

  it('name their giver to those who may read it, on record', async () => {
    const { body } = await union.auditor.get('/vouchers/PN-HL-MDD-26-000001/personal-data');
    expect(body).toEqual({ giverName: 'Công ty May Hạ Long' });
  });

  it('leave by a request, the approval of another person, and a phiếu xuất kho', async () => {
    const requested = await request('goods-requests', wish('xk1', [some('sua1', 150)]));
    await union.viewsCaughtUp();
    const held = await union.auditor.get(`${BOOK}/lots?itemId=sua`);
    expect(held.body.items).toMatchObject([{ onHand: 600, reserved: 150 }]);
    const facts = await storekeeper.must(`${requested}/goods-issue`, handing());
    expect(facts).toMatchObject([
      {
        type: 'GoodsIssued',
        data: { voucher: 'PX-HL-MDD-26-000001', lines: [{ quantity: 150, value: 60_000_000 }] },
      },
    ]);
    await union.viewsCaughtUp();
    const journal = await union.auditor.get(`${BOOK}/goods-journal`);
    expect(journal.body.items).toMatchObject([
      { kind: 'issue', lotId: 'sua1', quantity: -150, value: -60_000_000, beneficiaries: 20 },
      { kind: 'receipt', lotId: 'sua1', quantity: 600 },
      { kind: 'receipt', lotId: 'lo1', quantity: 50 },
    ]);
    const left = await union.auditor.get(`${BOOK}/lots?itemId=sua`);
    expect(left.body.items).toMatchObject([{ onHand: 450, reserved: 0, value: 180_000_000 }]);
    const done = await union.auditor.get(requested);
    expect(done.body).toMatchObject({ status: 'done', goodsVoucher: 'PX-HL-MDD-26-000001' });
  });

  it('are not given to people once expired, but written off by a decision', async () => {
    await receive([lot('sua2', 12, { itemId: 'sua', expiresOn: '2026-11-21' })]);
    const expired = union.accountant.post(
      `${BOOK}/goods-requests`,
      wish('xk2', [some('sua2', 12)]),
    );
    await refuses(expired, 422, 'LOT_EXPIRED');
    const writeOff = wish('huy1', [some('sua2', 12)], { cause: 'expired' });
    const { beneficiaries: _, ...body } = writeOff;
    const requested = await request('write-off-requests', body);
    const facts = await storekeeper.must(`${requested}/write-off`, handing());
    expect(facts).toMatchObject([{ type: 'GoodsWrittenOff', data: { cause: 'expired' } }]);
    const fresh = { ...body, requestId: 'huy2', lots: [some('lo1', 1)] };
    const sound = union.accountant.post(`${BOOK}/write-off-requests`, fresh);
    await refuses(sound, 422, 'LOT_NOT_EXPIRED');
  });
});

describe('a bundle (suất quà) is money and goods in one', () => {
  const bundles = (requestId: string, count: number, more: object = {}) => ({
    ...{ requestId, bundleId: 'quatet', count, placeId: 'ket', storeId: 'kho' },
    ...{ decision: fund.basis, beneficiaries: count, validUntil: '2026-12-20' },
    ...more,
  });

  it('is refused while a part is lacking, be it goods or money', async () => {
    const ask = (count: number) =>
      union.accountant.post(`${BOOK}/bundle-requests`, bundles('sq0', count));
    await refuses(ask(3), 422, 'BUNDLE_PART_LACKING');
    await receive([lot('gao1', 400, { itemId: 'gao' })]);
    await refuses(ask(30), 422, 'PLACE_OVERDRAWN');
  });

  it('issues the goods and pays the money under two vouchers, in one command', async () => {
    const requested = await request('bundle-requests', bundles('sq1', 3));
    const facts = await storekeeper.must(`${requested}/bundles`, handing());
    expect(facts).toMatchObject([
      { type: 'GoodsIssued', data: { bundles: { bundleId: 'quatet', count: 3 } } },
      { type: 'DisbursementPaid', data: { amount: 1_500_000, voucher: 'PC-HL-MDD-26-000001' } },
    ]);
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get(requested);
    expect(body).toMatchObject({
      ...{ kind: 'bundles', status: 'done', bundles: 3, paidAmount: 1_500_000 },
      resultVoucher: 'PC-HL-MDD-26-000001',
    });
  });

  it('is all that goods have to do with money: no total has any of their value', async () => {
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/funds/totals?fundId=mdd');
    expect(body).toMatchObject([{ received: 0, given: 1_500_000, held: 8_500_000 }]);
    const balance = await union.auditor.get(`${BOOK}/trial-balance`);
    expect(balance.body.debit).toBe(balance.body.credit);
  });
});

describe('gifts that givers hand out themselves are shown apart', () => {
  const direct = (more: object = {}) => ({
    directGiftId: 'tt1',
    occurredOn: '2026-11-20',
    giver: { kind: 'collective', name: 'Câu lạc bộ Thiện Nguyện' },
    contributingUnitId: 'hl',
    goods: [{ itemId: 'chan', quantity: 30, valuation: undetermined }],
    money: 15_000_000,
    beneficiaries: 30,
    ...more,
  });

  it('in a list of their own, in no stock and in no total', async () => {
    await union.accountant.must(`${BOOK}/direct-gifts`, direct());
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get(`${BOOK}/direct-gifts`);
    expect(body.items).toMatchObject([
      { directGiftId: 'tt1', money: 15_000_000, beneficiaries: 30, beneficiaryUnitId: 'hl' },
    ]);
    const totals = await union.auditor.get('/funds/totals?fundId=mdd');
    expect(totals.body).toMatchObject([{ received: 0, held: 8_500_000 }]);
    const blankets = await union.auditor.get(`${BOOK}/lots?itemId=chan`);
    expect(blankets.body.items).toMatchObject([{ lotId: 'lo1', onHand: 47 }]);
    const names = await union.auditor.get(`${BOOK}/direct-gifts/tt1/personal-data`);
    expect(names.body).toEqual({ giverName: 'Câu lạc bộ Thiện Nguyện' });
  });

  it('are withdrawn when it was not so, and stay on record', async () => {
    await union.accountant.must(`${BOOK}/direct-gifts/tt1/withdrawal`, { reason: 'Ghi trùng' });
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get(`${BOOK}/direct-gifts`);
    expect(body.items).toMatchObject([{ withdrawnBy: union.accountant.personId }]);
    await refuses(
      union.accountant.post(`${BOOK}/direct-gifts/tt1/withdrawal`),
      409,
      'DIRECT_GIFT_WITHDRAWN',
    );
    const empty = union.accountant.post(
      `${BOOK}/direct-gifts`,
      direct({ directGiftId: 'tt2', goods: [], money: undefined }),
    );
    await refuses(empty, 422, 'DIRECT_GIFT_EMPTY');
  });
});

describe('houses, livelihoods and wells are countable results of a disbursement', () => {
  const house = { resultId: 'kq1', kind: 'house', count: 2, completedOn: '2026-11-20' };

  it('under the voucher of the payment, per fund, unit and place where it helped', async () => {
    const requested = await request(
      'disbursement-requests',
      disbursement('nha1', { beneficiaryUnitId: 'cp' }),
    );
    const [paid] = await union.cashier.must(`${requested}/payment`, { occurredOn: TODAY });
    const voucher = String(paid?.data.voucher);
    await union.accountant.must(`${BOOK}/results`, { ...house, voucher });
    const well = { ...house, resultId: 'kq2', kind: 'well', count: 1, voucher };
    await union.accountant.must(`${BOOK}/results`, well);
    await union.accountant.must(`${BOOK}/results/kq2/withdrawal`);
    await union.viewsCaughtUp();
    const totals = await union.auditor.get('/funds/mdd/results');
    expect(totals.body).toEqual([
      { fundId: 'mdd', unitId: 'hl', beneficiaryUnitId: 'cp', kind: 'house', count: 2 },
    ]);
    const elsewhere = await union.auditor.get('/funds/mdd/results?unitId=hl');
    expect(elsewhere.body).toEqual([]);
    const told = await union.auditor.get(`${BOOK}/results`);
    expect(told.body.items).toMatchObject([
      { resultId: 'kq2', withdrawnBy: union.accountant.personId, voided: false },
      { resultId: 'kq1', voucher, kind: 'house', count: 2 },
    ]);
  });

  it('never of a gift, and never before it is finished', async () => {
    const [given] = await union.cashier.must(`${BOOK}/donations`, gift({ amount: 1_000 }));
    const tell = (body: object) => union.accountant.post(`${BOOK}/results`, body);
    const other = { ...house, resultId: 'kq3', voucher: String(given?.data.voucher) };
    await refuses(tell(other), 422, 'RESULT_NEEDS_PAYMENT');
    await refuses(tell({ ...other, voucher: 'PC-HL-MDD-26-000099' }), 422, 'VOUCHER_UNKNOWN');
  });
});

describe('bad input about goods: its own code and sentence, and nothing recorded', () => {
  const take = (lots: object[], more: object = {}) =>
    union.accountant.post(`${BOOK}/goods-receipts`, receipt(lots, more));
  const ask = (lots: object[], more: object = {}) =>
    union.accountant.post(`${BOOK}/goods-requests`, wish('xk9', lots, more));

  it.each([
    [0, 'QUANTITY_ZERO'],
    [-5, 'QUANTITY_NEGATIVE'],
    [2.5, 'QUANTITY_FRACTIONAL'],
    [1_000_000_001, 'QUANTITY_TOO_LARGE'],
  ])('a quantity of %s', async (quantity, code) => {
    const reply = await take([lot('lo9', quantity)]);
    expect(faultOf(reply)).toEqual([['lots.0.quantity', code]]);
    expect(reply.status).toBe(400);
  });

  it('a lot below zero, unknown, or named twice', async () => {
    await refuses(ask([some('lo1', 48)]), 422, 'LOT_OVERDRAWN');
    await refuses(ask([some('lo9', 1)]), 422, 'LOT_UNKNOWN');
    await refuses(ask([some('lo1', 1), some('lo1', 1)]), 422, 'LOT_REPEATED');
    await refuses(take([lot('lo1', 1)]), 409, 'LOT_EXISTS');
  });

  it('an unknown item, store or bundle', async () => {
    await refuses(take([lot('lo9', 1, { itemId: 'vang' })]), 422, 'ITEM_UNKNOWN');
    await refuses(take([lot('lo9', 1)], { storeId: 'khohai' }), 422, 'STORE_UNKNOWN');
    const { lots: _, ...bundle } = wish('sq9', [], { bundleId: 'quahe', count: 1, placeId: 'ket' });
    const unknown = union.accountant.post(`${BOOK}/bundle-requests`, bundle);
    await refuses(unknown, 422, 'BUNDLE_UNKNOWN');
  });

  it('goods into a safe, money into a store or out of it', async () => {
    await refuses(take([lot('lo9', 1)], { storeId: 'ket' }), 422, 'PLACE_NOT_STORE');
    const money = { placeId: 'kho' };
    const given = union.cashier.post(`${BOOK}/donations`, gift(money));
    await refuses(given, 422, 'STORE_HOLDS_NO_MONEY');
    const path = `${BOOK}/disbursement-requests`;
    const paid = union.accountant.post(path, disbursement('cq9', money));
    await refuses(paid, 422, 'STORE_HOLDS_NO_MONEY');
  });

  it('a storekeeper who is not appointed', () =>
    refuses(
      take([lot('lo9', 1)], { storekeeperId: union.cashier.personId }),
      422,
      'NOT_STOREKEEPER',
    ));

  it('an expiry before the receipt, and a value without its basis', async () => {
    const spoilt = lot('lo9', 1, { itemId: 'sua', expiresOn: '2026-11-01' });
    await refuses(take([spoilt]), 422, 'EXPIRY_BEFORE_RECEIPT');
    const valuation = { basis: 'document', amount: 1_000 };
    await refuses(take([lot('lo9', 1, { valuation })]), 422, 'VALUATION_INCOMPLETE');
  });

  it('an issue that its maker approves', async () => {
    const maker = await newPerson(union, 'accountant', 'hl');
    await maker.must(`${BOOK}/goods-requests`, wish('xk4', [some('lo1', 1)]));
    const grants = `/persons/${maker.personId}/grants`;
    await union.administrator.must(`${grants}/revocations`, { role: 'accountant', unitId: 'hl' });
    await union.administrator.must(grants, { role: 'accountHolder', unitId: 'hl' });
    await refuses(maker.post(`${BOOK}/requests/xk4/approval`), 422, 'OWN_REQUEST');
  });

  it('an issue that its maker enters or hands out', async () => {
    const requested = await request('goods-requests', wish('xk5', [some('lo1', 1)]));
    const { administrator, accountant } = union;
    const enter = accountant.post(`${requested}/goods-issue`, handing());
    await refuses(enter, 422, 'GOODS_ISSUER_IS_MAKER');
    const appointed = { personId: accountant.personId, capacity: 'storekeeper' };
    await administrator.must('/offices/hl/appointments', { ...appointed, from: '2026-01-01' });
    const by = handing({ storekeeperId: accountant.personId });
    await refuses(storekeeper.post(`${requested}/goods-issue`, by), 422, 'STOREKEEPER_IS_MAKER');
  });
});
