import type { AdvanceDetailView, FundTotalsView } from '#contracts';
import { BOOK, fund, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** What can be put right of advances and of stray money: asked for by one person, signed by another. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const decision = fund.basis;
const today = { occurredOn: TODAY };
const evidence = { number: '05/BK-TT', date: TODAY, issuer: 'Hội hl' };

let number = 0;
const ask = async (voucher: string, correctedAmount?: number): Promise<string> => {
  const requestId = `dc${String(++number)}`;
  const how = correctedAmount === undefined ? 'void' : 'adjust';
  await union.accountant.must(`${BOOK}/correction-requests`, {
    ...{ requestId, voucher, correction: how, correctedAmount, validUntil: '2026-12-20' },
    reason: 'Ghi nhầm',
  });
  return `${BOOK}/requests/${requestId}/approval`;
};
const putRight = async (voucher: string, correctedAmount?: number) =>
  union.accountHolder.must(await ask(voucher, correctedAmount));
const refusedToPutRight = async (voucher: string, correctedAmount?: number) => {
  const path = await ask(voucher, correctedAmount);
  const before = await union.api.parts.store.head();
  const { body } = await union.accountHolder.post(path);
  expect(await union.api.parts.store.head()).toBe(before);
  await union.accountHolder.must(path.replace('approval', 'rejection'), { reason: 'Không được' });
  return body.code;
};
const voucherOf = (
  facts: readonly { readonly data: Readonly<Record<string, unknown>> }[],
  at = 0,
) => String(facts[at]?.data.voucher);

const figures = async () => {
  await union.viewsCaughtUp();
  const { body } = await union.auditor.get('/funds/totals?fundId=mdd');
  const [totals] = body as unknown as FundTotalsView[];
  if (!totals) throw new Error('no figures');
  const { opened, received, otherIn, given, otherOut, held, inTransit, stray, owed } = totals;
  expect(opened + received + otherIn - given - otherOut).toBe(held + inTransit - stray + owed);
  return { received, given, held, stray, owed };
};
const advance = async (requestId: string, amount: number): Promise<void> => {
  await union.accountant.must(`${BOOK}/advance-requests`, {
    ...{ requestId, placeId: 'ket', amount, decision, holder: { kind: 'outside', name: 'Lý Mẩy' } },
    ...{ dueOn: '2026-12-10', validUntil: '2026-12-10' },
  });
  await union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
  await union.cashier.must(`${BOOK}/requests/${requestId}/advance`, today);
};
const settle = (advanceId: string, parts: object) =>
  union.cashier.must(`${BOOK}/advances/${advanceId}/settlements`, { ...today, ...parts });
const advanceNow = async (advanceId: string) => {
  await union.viewsCaughtUp();
  const { body } = await union.auditor.get(`${BOOK}/advances/${advanceId}`);
  return body as unknown as AdvanceDetailView;
};
const stray = (itemId: string, amount: number, externalReference: string) => ({
  ...{ ...today, itemId, nature: 'unidentified', amount, placeId: 'nh', externalReference },
});

describe('9.7 the settlement of an advance is put right', () => {
  it('what was used less is with the holder again, and was given by that much less', async () => {
    await advance('tu1', 1_000_000);
    const used = await settle('tu1', { used: { amount: 800_000, evidence } });
    const before = await figures();
    await putRight(voucherOf(used), 700_000);
    const after = await figures();
    expect([after.given, after.owed]).toEqual([before.given - 100_000, before.owed + 100_000]);
    const seen = await advanceNow('tu1');
    expect(seen).toMatchObject({ state: 'open', used: 700_000, outstanding: 300_000 });
    expect(seen.settlements).toMatchObject([
      { part: 'used', amount: 800_000 },
      { part: 'used', amount: -100_000, corrects: voucherOf(used), outstanding: 300_000 },
    ]);
  });

  it('what did not come back leaves the safe again, and no more than the holder has', async () => {
    const returned = await settle('tu1', { returned: { amount: 300_000, placeId: 'ket' } });
    expect(await refusedToPutRight(voucherOf(returned), 300_001)).toBe('ADVANCE_BELOW_SETTLED');
    const before = await figures();
    await putRight(voucherOf(returned), 250_000);
    const after = await figures();
    expect([after.held, after.owed]).toEqual([before.held - 50_000, before.owed + 50_000]);
    const seen = await advanceNow('tu1');
    expect(seen).toMatchObject({ state: 'open', outstanding: 50_000 });
    expect(seen).not.toHaveProperty('settledOn');
  });

  it('is voided on its own day, as if it had never been', async () => {
    const [fact] = await settle('tu1', { used: { amount: 50_000, evidence } });
    expect(await advanceNow('tu1')).toMatchObject({ state: 'settled' });
    await putRight(String(fact?.data.voucher));
    expect(await advanceNow('tu1')).toMatchObject({ state: 'open', outstanding: 50_000 });
  });

  it('is signed by somebody else than who asked', async () => {
    const [fact] = await settle('tu1', { used: { amount: 50_000, evidence } });
    const path = await ask(String(fact?.data.voucher), 40_000);
    const { body } = await union.accountant.post(path);
    expect(body.code).toBe('NOT_ALLOWED');
  });
});

describe('9.8 stray money is put right', () => {
  it('a receipt that came to less, and never below what is settled of it', async () => {
    const path = `${BOOK}/stray-receipts`;
    const came = await union.accountant.must(path, stray('lac1', 500_000, 'FT.A'));
    const before = await figures();
    await putRight(voucherOf(came), 450_000);
    const after = await figures();
    expect([after.stray, after.held]).toEqual([before.stray - 50_000, before.held - 50_000]);
    const identified = { ...today, giver: { kind: 'named', name: 'Hà' }, contributingUnitId: 'hl' };
    await union.accountant.must(`${path}/lac1/identification`, { ...identified, amount: 200_000 });
    const { body } = await union.auditor.get(`/vouchers/${voucherOf(came)}`);
    expect(await refusedToPutRight(String(body.last), 199_999)).toBe('STRAY_BELOW_SETTLED');
  });

  it('an identification that was wrong: what was no gift is nobody’s again', async () => {
    await union.accountant.must(`${BOOK}/stray-receipts`, stray('lac2', 300_000, 'FT.B'));
    const known = await union.accountant.must(`${BOOK}/stray-receipts/lac2/identification`, {
      ...{ ...today, giver: { kind: 'named', name: 'Lê Thị Nhầm' }, contributingUnitId: 'hl' },
    });
    const before = await figures();
    await putRight(voucherOf(known), 100_000);
    const after = await figures();
    expect([after.received, after.stray]).toEqual([
      before.received - 200_000,
      before.stray + 200_000,
    ]);
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/units/hl/stray-receipts?state=open');
    expect(body.items).toContainEqual(expect.objectContaining({ itemId: 'lac2', left: 200_000 }));
  });

  it('voiding frees the line of the bank, so that it is entered as what it was', async () => {
    const line = stray('lac3', 700_000, 'FT.C');
    const came = await union.accountant.must(`${BOOK}/stray-receipts`, line);
    const giving = gift({ placeId: 'nh', amount: 700_000, externalReference: 'FT.C' });
    const taken = await union.cashier.post(`${BOOK}/donations`, giving);
    expect(taken.body.code).toBe('REFERENCE_ALREADY_ENTERED');
    await putRight(voucherOf(came));
    const [entered] = await union.cashier.must(`${BOOK}/donations`, giving);
    await putRight(String(entered?.data.voucher));
    await union.cashier.must(`${BOOK}/donations`, giving);
    await union.viewsCaughtUp();
    const found = await union.auditor.get(
      `/units/hl/bank-lines?externalReference=FT.C&amount=700000&occurredOn=${TODAY}`,
    );
    expect(found.body.items).toHaveLength(3);
    await figures();
  });
});
