import { readEnvelope } from '#event-store';
import { BOOK, disbursement, fund, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const decision = fund.basis;
const ACCOUNT = '0071 000 123 456';
const today = { occurredOn: TODAY };

const stray = (itemId: string, changes: object = {}) => ({
  ...today,
  ...{ itemId, nature: 'misdirected', amount: 2_000_000, placeId: 'nh' },
  ...{ externalReference: `FT.${itemId}`, sourceName: 'Lê Thị Nhầm', sourceAccount: ACCOUNT },
  ...changes,
});
const refund = (requestId: string, itemId: string, changes: object = {}) => ({
  ...{ requestId, itemId, amount: 2_000_000, placeId: 'nh', decision },
  validUntil: '2026-12-20',
  ...changes,
});
const codeOf = async (path: string, body: object, by = union.accountant) => {
  const before = await union.api.parts.store.head();
  const { status, body: answer } = await by.post(path, body);
  expect(await union.api.parts.store.head()).toBe(before);
  return [status, answer.code];
};
const figures = async () => {
  await union.viewsCaughtUp();
  const { text } = await union.auditor.get('/funds/totals?fundId=mdd');
  const [totals] = JSON.parse(text) as Record<string, number>[];
  const { opened = 0, received = 0, otherIn = 0, given = 0, otherOut = 0, ...at } = totals ?? {};
  const { held = 0, inTransit = 0, stray: others = 0, owed = 0 } = at;
  expect(opened + received + otherIn - given - otherOut).toBe(held + inTransit - others + owed);
  return { received, otherIn, otherOut, others, owed };
};
const listed = async (path: string) => {
  await union.viewsCaughtUp();
  const { body } = await union.auditor.get(`/units/qn/${path}`);
  return body.items as Record<string, unknown>[];
};

describe('Stray money: unidentified and misdirected receipts, outside donation totals', () => {
  it('lies in the account and is not counted as given', async () => {
    const before = await figures();
    await union.accountant.must(`${BOOK}/stray-receipts`, stray('lac1'));
    const { received, others } = await figures();
    expect([received, others]).toEqual([before.received, before.others + 2_000_000]);
    const [found] = await listed('stray-receipts?state=open');
    expect(found).toMatchObject({ itemId: 'lac1', left: 2_000_000, settlements: [] });
  });

  it('is entered once for each line of the bank', async () => {
    expect(
      await codeOf(`${BOOK}/stray-receipts`, stray('lac9', { externalReference: 'FT.lac1' })),
    ).toEqual([409, 'REFERENCE_ALREADY_ENTERED']);
    const giving = gift({ placeId: 'nh', externalReference: 'FT.lac1' });
    expect(await codeOf(`${BOOK}/donations`, giving)).toEqual([409, 'REFERENCE_ALREADY_ENTERED']);
  });

  it('is never paid out or sent on', async () => {
    const wish = disbursement('chi1', { placeId: 'nh', amount: 1_000_000 });
    const asked = { ...wish, earmark: '~stray' };
    const empty = { ...wish, placeId: 'nh', amount: 2_000_001 };
    expect(await codeOf(`${BOOK}/disbursement-requests`, asked)).toEqual([400, 'MALFORMED']);
    expect((await codeOf(`${BOOK}/disbursement-requests`, empty))[1]).toBe('PLACE_OVERDRAWN');
    await union.accountant.must(`${BOOK}/disbursement-requests`, {
      ...disbursement('chi0'),
      amount: 10_000_000,
    });
    expect(await codeOf(`${BOOK}/disbursement-requests`, wish)).toEqual([
      422,
      'STRAY_NOT_SPENDABLE',
    ]);
    expect(await codeOf(`${BOOK}/remittance-requests`, { ...wish, toUnitId: 'cp' })).toEqual([
      422,
      'STRAY_NOT_SPENDABLE',
    ]);
    await union.accountHolder.must(`${BOOK}/requests/chi0/rejection`);
  });

  it('becomes a gift on the day on which somebody is known to have given it', async () => {
    await union.cashier.must(
      `${BOOK}/stray-receipts`,
      stray('lac2', { nature: 'unidentified', amount: 700_000 }),
    );
    const before = await figures();
    const known = {
      ...today,
      amount: 500_000,
      giver: { kind: 'named', name: 'Trần Thị Nhớ' },
      contributingUnitId: 'hl',
      earmark: 'hocbong',
    };
    const path = `${BOOK}/stray-receipts/lac2/identification`;
    const [fact] = await union.accountant.must(path, known);
    expect(fact).toMatchObject({
      type: 'StrayMoneyIdentified',
      data: { amount: 500_000, receivedOn: TODAY, externalReference: 'FT.lac2' },
    });
    expect((await figures()).received).toBe(before.received + 500_000);
    const { body } = await union.auditor.get(
      `/vouchers/${String(fact?.data.voucher)}/personal-data`,
    );
    expect(body).toMatchObject({ giverName: 'Trần Thị Nhớ' });
    expect(await codeOf(path, known)).toEqual([422, 'IDENTIFIED_ABOVE_LEFT']);
    expect(await codeOf(`${BOOK}/stray-receipts/lac99/identification`, known)).toEqual([
      422,
      'STRAY_RECEIPT_UNKNOWN',
    ]);
  });
});

describe('Stray money: a refund returns to the source account by decision', () => {
  it('is asked for, signed by another person, and paid', async () => {
    await union.viewsCaughtUp();
    const asked = refund('ht1', 'lac1', { toAccount: '0071000123456' });
    await union.accountant.must(`${BOOK}/refund-requests`, asked);
    expect(await codeOf(`${BOOK}/requests/ht1/refund`, today, union.cashier)).toEqual([
      422,
      'REQUEST_NOT_APPROVED',
    ]);
    await union.accountHolder.must(`${BOOK}/requests/ht1/approval`);
    const [fact] = await union.cashier.must(`${BOOK}/requests/ht1/refund`, today);
    expect(fact).toMatchObject({ type: 'StrayMoneyRefunded', data: { amount: 2_000_000 } });
    const [found] = await listed('stray-receipts?state=refunded');
    expect(found).toMatchObject({
      left: 0,
      settlements: [{ how: 'refunded', amount: 2_000_000, requestId: 'ht1' }],
    });
  });

  it('is never larger than the receipt', async () => {
    await union.accountant.must(`${BOOK}/stray-receipts`, stray('lac3'));
    const asked = refund('ht3', 'lac3', { amount: 2_000_001 });
    expect(await codeOf(`${BOOK}/refund-requests`, asked)).toEqual([422, 'REFUND_ABOVE_LEFT']);
  });

  it('never goes to another account, nor anywhere while the source is unknown', async () => {
    await union.viewsCaughtUp();
    const other = refund('ht4', 'lac3', { toAccount: '0071000123457' });
    expect(await codeOf(`${BOOK}/refund-requests`, other)).toEqual([
      422,
      'REFUND_TO_ANOTHER_ACCOUNT',
    ]);
    const { sourceName: _, sourceAccount: __, ...unknown } = stray('lac4', { placeId: 'ket' });
    await union.accountant.must(`${BOOK}/stray-receipts`, unknown);
    expect(
      await codeOf(`${BOOK}/refund-requests`, refund('ht5', 'lac4', { placeId: 'ket' })),
    ).toEqual([422, 'REFUND_SOURCE_UNKNOWN']);
    expect(await codeOf(`${BOOK}/refund-requests`, refund('ht6', 'lac98'))).toEqual([
      422,
      'STRAY_RECEIPT_UNKNOWN',
    ]);
  });

  it('leaves neither the account nor its owner in the log', async () => {
    const events: string[] = [];
    for await (const page of union.api.parts.store.readAll())
      events.push(...page.map(({ bytes }) => JSON.stringify(readEnvelope(bytes))));
    for (const secret of [ACCOUNT, '0071000123456', '0071000123457', 'Lê Thị Nhầm'])
      expect(events.join('\n')).not.toContain(secret);
  });
});

describe('Stray money: interest and bank fees follow the fund’s policy', () => {
  const interest = { ...today, amount: 12_345, placeId: 'nh' };
  const fee = { ...today, amount: 11_000, placeId: 'nh' };

  it('waits for a policy', async () =>
    expect(await codeOf(`${BOOK}/interest`, interest)).toEqual([422, 'INTEREST_POLICY_MISSING']));

  it('counts interest beside what was given, and leaves fees to outside money', async () => {
    const policy = { effectiveOn: '2026-01-01', interest: 'fund', fees: 'outside' };
    await union.administrator.must('/funds/mdd/interest-policies', policy);
    expect(await codeOf('/funds/mdd/interest-policies', policy, union.administrator)).toEqual([
      422,
      'INTEREST_POLICY_OUT_OF_ORDER',
    ]);
    const before = await figures();
    await union.accountant.must(`${BOOK}/interest`, interest);
    const after = await figures();
    expect(after).toEqual({ ...before, otherIn: before.otherIn + 12_345 });
    expect(await codeOf(`${BOOK}/bank-fees`, fee)).toEqual([422, 'FEES_OUTSIDE']);
    expect(await codeOf(`${BOOK}/interest`, { ...interest, placeId: 'ket' })).toEqual([
      422,
      'INTEREST_NEEDS_BANK',
    ]);
  });

  it('follows a later policy from its day on', async () => {
    const later = { effectiveOn: '2026-11-01', interest: 'outside', fees: 'fund' };
    await union.administrator.must('/funds/mdd/interest-policies', later);
    const before = await figures();
    await union.accountant.must(`${BOOK}/bank-fees`, fee);
    expect((await figures()).otherOut).toBe(before.otherOut + 11_000);
    expect(await codeOf(`${BOOK}/interest`, interest)).toEqual([422, 'INTEREST_OUTSIDE']);
  });

  it('is adjusted or voided like a payment when it was entered wrongly', async () => {
    const before = await figures();
    const voucherOf = async () => {
      const [fact] = await union.accountant.must(`${BOOK}/bank-fees`, fee);
      return String(fact?.data.voucher);
    };
    const corrected = async (requestId: string, what: object) => {
      const asked = { requestId, validUntil: '2026-12-20', ...what };
      await union.accountant.must(`${BOOK}/correction-requests`, asked);
      return union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
    };
    const voucher = await voucherOf();
    const adjust = { correction: 'adjust', voucher, correctedAmount: 10_000 };
    expect(await corrected('sp1', adjust)).toMatchObject([
      {},
      { type: 'VoucherAdjusted', data: { kind: 'bankFee', before: 11_000, after: 10_000 } },
    ]);
    expect(
      await corrected('sp2', { correction: 'void', voucher: await voucherOf() }),
    ).toMatchObject([{}, { type: 'VoucherVoided', data: { kind: 'bankFee', amount: 11_000 } }]);
    expect(await figures()).toEqual({ ...before, otherOut: before.otherOut + 10_000 });
    const { body } = await union.auditor.get(`/vouchers/${voucher}`);
    expect(body).toMatchObject({ voucher, voided: false, amount: 10_000 });
  });
});

describe('Foreign currency keeps original amount, rate and conversion slip', () => {
  const foreign = { currency: 'USD', amount: 100_50, rate: '25345.5', slip: 'VCB 0001234' };
  const dollars = (amount: number, change: object = {}) =>
    gift({ placeId: 'nh', amount, foreign: { ...foreign, ...change } });

  it('beside the đồng that the bank made of it', async () => {
    const [fact] = await union.cashier.must(`${BOOK}/donations`, dollars(2_547_223));
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get(`/vouchers/${String(fact?.data.voucher)}`);
    expect(body.chain).toMatchObject([{ amount: 2_547_223, foreignMoney: foreign }]);
  });

  it('and refuses a rate of zero, and figures that do not agree', async () => {
    const path = `${BOOK}/donations`;
    expect(await codeOf(path, dollars(1, { rate: '0.00' }))).toEqual([422, 'RATE_ZERO']);
    expect(await codeOf(path, dollars(2_547_222))).toEqual([422, 'FOREIGN_DOES_NOT_AGREE']);
    expect(await codeOf(path, dollars(2_547_223, { rate: '25.345,5' }))).toEqual([
      400,
      'MALFORMED',
    ]);
  });
});

describe('Count differences become 338 or 138 and close by decision; counterfeits by minutes', () => {
  const difference = (itemId: string, nature: string, changes: object = {}) => ({
    ...today,
    ...{ itemId, nature, amount: 50_000, placeId: 'ket', minutes: decision },
    ...changes,
  });
  const held = async (): Promise<number> => {
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/offices/hl');
    const places = body.places as { placeId: string; held: number }[];
    return places.find(({ placeId }) => placeId === 'ket')?.held ?? 0;
  };
  const count = (amount: number) =>
    union.cashier.must('/offices/hl/counts', {
      ...{ placeId: 'ket', countedOn: TODAY, amount },
      witnesses: [union.accountant.personId],
    });

  it('a difference rests on a count', async () =>
    expect(await codeOf(`${BOOK}/differences`, difference('kq0', 'shortage'))).toEqual([
      422,
      'COUNT_UNKNOWN',
    ]));

  it('a surplus is taken in by decision, once', async () => {
    await count((await held()) + 50_000);
    await union.accountant.must(`${BOOK}/differences`, difference('kq1', 'surplus'));
    const { others, otherIn } = await figures();
    const closing = { ...today, how: 'income', decision };
    await union.accountant.must(`${BOOK}/differences/kq1/closing`, closing);
    const after = await figures();
    expect([after.others, after.otherIn]).toEqual([others - 50_000, otherIn + 50_000]);
    expect(await codeOf(`${BOOK}/differences/kq1/closing`, closing)).toEqual([
      409,
      'DIFFERENCE_CLOSED',
    ]);
    expect(await codeOf(`${BOOK}/differences/kq99/closing`, closing)).toEqual([
      422,
      'DIFFERENCE_UNKNOWN',
    ]);
  });

  it('a shortage is owed until the cashier has repaid it', async () => {
    await count((await held()) - 50_000);
    await union.accountant.must(`${BOOK}/differences`, difference('kq2', 'shortage'));
    expect((await figures()).owed).toBe(50_000);
    const path = `${BOOK}/differences/kq2/repayment`;
    expect(await codeOf(path, { ...today, amount: 50_001 })).toEqual([
      422,
      'SETTLED_ABOVE_SHORTAGE',
    ]);
    const [fact] = await union.cashier.must(path, today);
    expect(fact).toMatchObject({ type: 'ShortageRepaid', data: { amount: 50_000 } });
    expect((await figures()).owed).toBe(0);
  });

  it('a counterfeit leaves the safe by minutes, and is written off by another’s signature', async () => {
    const { nature: _, ...note } = difference('kq3', '', { amount: 500_000, content: 'Số sê-ri' });
    await union.accountant.must(`${BOOK}/counterfeits`, note);
    const asked = { requestId: 'xoa1', itemId: 'kq3', amount: 500_000, decision };
    await union.accountant.must(`${BOOK}/shortage-write-off-requests`, {
      ...asked,
      validUntil: '2026-12-20',
      reason: 'Không xác định được người nộp',
    });
    const before = await figures();
    const facts = await union.accountHolder.must(`${BOOK}/requests/xoa1/approval`);
    expect(facts.map(({ type }) => type)).toEqual(['RequestApproved', 'ShortageWrittenOff']);
    const after = await figures();
    expect([after.owed, after.otherOut]).toEqual([0, before.otherOut + 500_000]);
  });

  it('each shows how it closed', async () => {
    const rows = await listed('differences?state=closed');
    expect(
      rows.map(({ itemId, settlements }) => [itemId, (settlements as { how: string }[])[0]?.how]),
    ).toEqual([
      ['kq3', 'writtenOff'],
      ['kq2', 'repaid'],
      ['kq1', 'income'],
    ]);
    expect(await listed('differences?state=open')).toEqual([]);
  });

  it('and the trial balance closes with all of it', async () => {
    const { body } = await union.auditor.get(`${BOOK}/trial-balance`);
    expect(body.debit).toBe(body.credit);
  });
});
