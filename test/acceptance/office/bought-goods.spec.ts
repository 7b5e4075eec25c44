import type { FundTotalsView, TrialBalanceView } from '#contracts';
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
  const { administrator, cashier } = union;
  const appointed = { personId: storekeeper.personId, capacity: 'storekeeper' };
  await administrator.must('/offices/hl/appointments', { ...appointed, from: '2026-01-01' });
  const store = { storeId: 'kho', name: 'Kho cơ quan', openedOn: '2026-01-01' };
  await administrator.must('/offices/hl/stores', store);
  const rice = { itemId: 'gao', name: 'Gạo tẻ', measure: 'kg' };
  await administrator.must('/funds/mdd/items', rice);
  await cashier.must(`${BOOK}/donations`, gift({ amount: 20_000_000, occurredOn: '2026-11-02' }));
});
afterAll(() => union.close());

const rice = (lotId: string, quantity: number, price: number, more: object = {}) => ({
  ...{ lotId, itemId: 'gao', quantity, price },
  ...more,
});
const purchase = (lots: object[], more: object = {}) => ({
  ...{ storeId: 'kho', storekeeperId: storekeeper.personId, lots },
  invoice: { number: 'HĐ 0045', date: '2026-11-20', issuer: 'Đại lý gạo Hạ Long (giả định)' },
  ...more,
});
const approve = async (path: string, body: { requestId: string }): Promise<string> => {
  await union.accountant.must(`${BOOK}/${path}`, body);
  const requested = `${BOOK}/requests/${body.requestId}`;
  await union.accountHolder.must(`${requested}/approval`);
  return requested;
};
const approvedPayment = (requestId: string, amount: number) =>
  approve('disbursement-requests', disbursement(requestId, { amount }));
const buy = (requested: string, bought: object) =>
  union.cashier.post(`${requested}/goods-purchase`, { occurredOn: TODAY, bought });

const handOut = async (requestId: string, lotId: string, quantity: number) => {
  const lots = [{ lotId, quantity }];
  const asked = { requestId, storeId: 'kho', lots, decision: fund.basis, beneficiaries: 20 };
  const requested = await approve('goods-requests', {
    ...asked,
    validUntil: '2026-12-20',
  } as never);
  const handing = { occurredOn: TODAY, storekeeperId: storekeeper.personId };
  return storekeeper.must(`${requested}/goods-issue`, handing);
};

/** What the fund has given, and what it has altogether, and how much of that is in goods. */
const figures = async () => {
  await union.viewsCaughtUp();
  const { body } = await union.auditor.get('/funds/totals?fundId=mdd');
  const [fund] = body as unknown as FundTotalsView[];
  const { given = 0, otherOut = 0, held = 0, inTransit = 0, owed = 0 } = fund ?? {};
  return { given, otherOut, has: held + inTransit + owed, owed };
};
const closing = async (account: string): Promise<number> => {
  const { body } = await union.auditor.get(`${BOOK}/trial-balance`);
  const { lines } = body as unknown as TrialBalanceView;
  return lines.find((line) => line.account === account)?.closing ?? 0;
};

const correct = (requestId: string, voucher: string, more: object) =>
  union.accountant.post(`${BOOK}/correction-requests`, {
    ...{ requestId, voucher, correction: 'adjust', validUntil: '2026-12-20' },
    ...{ reason: 'Ghi nhầm hóa đơn', ...more },
  });
const NOT_NAMED = 'PURCHASED_LOT_NOT_NAMED';
const putRight = async (requestId: string, voucher: string, more: object): Promise<void> => {
  expect((await correct(requestId, voucher, more)).status).toBe(201);
  await union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
};
const lotNow = async (lotId: string) => {
  await union.viewsCaughtUp();
  const { body } = await union.auditor.get(`${BOOK}/lots`);
  return (body.items as { readonly lotId: string }[]).find((lot) => lot.lotId === lotId);
};
const journalOf = async (lotId: string) => {
  await union.viewsCaughtUp();
  const { body } = await union.auditor.get(`${BOOK}/goods-journal?lotId=${lotId}`);
  return body.items as { readonly requestId: string }[];
};

const refuses = async (reply: Promise<Reply>, status: number, code: string): Promise<void> => {
  const before = await union.api.parts.store.head();
  const { status: got, body } = await reply;
  expect([got, body.code]).toEqual([status, code]);
  expect(await union.api.parts.store.head()).toBe(before);
};

describe('goods that the fund buys', () => {
  it('come into a store under a phiếu nhập kho; the money has left the safe and is not given yet', async () => {
    const before = await figures();
    const requested = await approvedPayment('mua1', 10_000_000);
    const facts = await buy(requested, purchase([rice('gao1', 500, 9_000_000)]));
    expect(facts.status).toBe(201);
    expect(facts.body.events ?? facts.body).toMatchObject([
      {
        type: 'GoodsBought',
        data: { voucher: 'PC-HL-MDD-26-000001', takenInAs: 'PN-HL-MDD-26-000001' },
      },
    ]);
    const after = await figures();
    expect(after).toEqual({ ...before, owed: before.owed + 9_000_000 });
    expect(await closing('152')).toBe(9_000_000);
    const { body } = await union.auditor.get(`${BOOK}/lots`);
    expect(body.items).toMatchObject([
      { lotId: 'gao1', onHand: 500, value: 9_000_000, valuationBasis: 'purchase' },
    ]);
    const done = await union.auditor.get(requested);
    expect(done.body).toMatchObject({
      ...{ status: 'done', paidAmount: 9_000_000, resultVoucher: 'PC-HL-MDD-26-000001' },
      goodsVoucher: 'PN-HL-MDD-26-000001',
    });
  });

  it('are given when they are handed out, at what they cost, and counted once', async () => {
    const before = await figures();
    await handOut('xuat1', 'gao1', 200);
    const after = await figures();
    expect(after.given - before.given).toBe(3_600_000);
    expect(after.has - before.has).toBe(-3_600_000);
    expect(await closing('152')).toBe(5_400_000);
    const entry = await union.auditor.get('/vouchers/PX-HL-MDD-26-000001');
    expect(entry.body.chain).toMatchObject([{ kind: 'goodsGiven', amount: 3_600_000 }]);
  });

  it('are lost when they are written off by decision, and nobody was given anything', async () => {
    const before = await figures();
    const asked = { requestId: 'huy1', storeId: 'kho', cause: 'damaged', decision: fund.basis };
    const lots = [{ lotId: 'gao1', quantity: 100 }];
    const requested = await approve('write-off-requests', {
      ...{ ...asked, lots, validUntil: '2026-12-20' },
    });
    await storekeeper.must(`${requested}/write-off`, {
      ...{ occurredOn: TODAY, storekeeperId: storekeeper.personId },
    });
    const after = await figures();
    expect(after.given).toBe(before.given);
    expect(after.otherOut - before.otherOut).toBe(1_800_000);
    expect(await closing('152')).toBe(3_600_000);
  });

  it('may be bought out of an advance, which is settled by them', async () => {
    const before = await figures();
    const wanted = { ...disbursement('tu1', { amount: 2_000_000 }), dueOn: '2026-12-10' };
    const {
      beneficiaries: _,
      purpose: __,
      payee: ___,
      ...advance
    } = wanted as Record<string, unknown>;
    const requested = await approve('advance-requests', {
      ...advance,
      holder: { kind: 'outside', name: 'Lò Thị Mai' },
    } as never);
    await union.cashier.must(`${requested}/advance`, { occurredOn: TODAY });
    const settled = {
      ...{ occurredOn: TODAY, bought: purchase([rice('gao2', 90, 1_700_000)]) },
      returned: { amount: 300_000, placeId: 'ket' },
    };
    const facts = await union.cashier.must(`${BOOK}/advances/tu1/settlements`, settled);
    expect(facts).toMatchObject([
      { type: 'AdvanceSpentOnGoods', data: { amount: 1_700_000, outstanding: 300_000 } },
      { type: 'AdvanceReturned', data: { outstanding: 0 } },
    ]);
    const after = await figures();
    expect([after.given, after.has]).toEqual([before.given, before.has]);
    expect(await closing('152')).toBe(5_300_000);
  });

  it('at a wrong price are put right by the difference, and are worth that', async () => {
    const before = await figures();
    const bought = purchase([rice('gao3', 50, 900_000), rice('gao4', 10, 200_000)]);
    const [fact] = await union.cashier.must(
      `${await approvedPayment('mua8', 1_100_000)}/goods-purchase`,
      { occurredOn: TODAY, bought },
    );
    const voucher = String(fact?.data.voucher);
    await refuses(correct('sua1', voucher, { correctedAmount: 800_000 }), 422, NOT_NAMED);
    await putRight('sua2', voucher, { correctedAmount: 800_000, lotId: 'gao3' });
    const after = await figures();
    expect([after.given, after.has]).toEqual([before.given, before.has]);
    expect(after.owed - before.owed).toBe(1_000_000);
    expect(await lotNow('gao3')).toMatchObject({ onHand: 50, value: 800_000 });
    expect(await lotNow('gao4')).toMatchObject({ onHand: 10, value: 200_000 });
    expect(await journalOf('gao3')).toMatchObject([
      { kind: 'boughtPutRight', quantity: 0, value: -100_000, requestId: 'sua2' },
      { kind: 'bought', value: 900_000 },
    ]);
  });

  it('and never came, are voided: the money is in the safe, and the goods in no store', async () => {
    const before = await figures();
    const requested = await approvedPayment('mua9', 700_000);
    const bought = purchase([rice('gao5', 30, 700_000)]);
    const [fact] = await union.cashier.must(`${requested}/goods-purchase`, {
      ...{ occurredOn: TODAY, bought },
    });
    await putRight('huy4', String(fact?.data.voucher), { correction: 'void' });
    expect(await figures()).toEqual(before);
    expect(await lotNow('gao5')).toBeUndefined();
  });

  it('of which some has left keep their price', async () => {
    const first = (await journalOf('gao1')).at(-1);
    const { body: request } = await union.auditor.get(`${BOOK}/requests/${first?.requestId ?? ''}`);
    const wrong = correct('sua5', String(request.resultVoucher), { correctedAmount: 1 });
    await refuses(wrong, 422, 'PURCHASED_LOT_NOT_WHOLE');
  });

  it('leave debit equal to credit, and no gap in any row of numbers', async () => {
    const { body } = await union.auditor.get(`${BOOK}/trial-balance`);
    expect(body.debit).toBe(body.credit);
    const gaps = await union.auditor.get('/units/hl/audit/serial-gaps');
    expect(gaps.body.items).toEqual([]);
  });
});

describe('a purchase is refused, and nothing is recorded', () => {
  it('above what was approved', async () => {
    const requested = await approvedPayment('mua2', 1_000_000);
    await refuses(
      buy(requested, purchase([rice('gao9', 1, 1_000_001)])),
      422,
      'MORE_THAN_APPROVED',
    );
  });

  it('before anybody has signed, and by who asked', async () => {
    await union.accountant.must(
      `${BOOK}/disbursement-requests`,
      disbursement('mua3', { amount: 1_000 }),
    );
    const bought = purchase([rice('gao9', 1, 1_000)]);
    const requested = `${BOOK}/requests/mua3`;
    await refuses(buy(requested, bought), 422, 'REQUEST_NOT_APPROVED');
    await union.accountHolder.must(`${requested}/approval`);
    const body = { occurredOn: TODAY, bought };
    const own = union.accountant.post(`${requested}/goods-purchase`, body);
    await refuses(own, 422, 'PAYER_IS_MAKER');
  });

  it('of goods that a price list values, that nobody takes in, or that have expired', async () => {
    const requested = `${BOOK}/requests/mua3`;
    const { status, body } = await buy(requested, purchase([rice('gao9', 1, 0)]));
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'ZERO']);
    const nobody = { storekeeperId: union.cashier.personId };
    const taken = buy(requested, purchase([rice('gao9', 1, 1_000)], nobody));
    await refuses(taken, 422, 'NOT_STOREKEEPER');
    const old = rice('gao9', 1, 1_000, { expiresOn: '2026-11-01' });
    await refuses(buy(requested, purchase([old])), 422, 'EXPIRY_BEFORE_RECEIPT');
  });

  it('and nobody enters a gift as bought', async () => {
    const { status, body } = await union.accountant.post(`${BOOK}/goods-receipts`, {
      ...{ occurredOn: TODAY, storeId: 'kho', storekeeperId: storekeeper.personId },
      ...{ giver: { kind: 'anonymous' }, contributingUnitId: 'hl' },
      lots: [
        { lotId: 'gao9', itemId: 'gao', quantity: 1, valuation: { basis: 'purchase', amount: 1 } },
      ],
    });
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'NOT_A_CHOICE']);
  });
});
