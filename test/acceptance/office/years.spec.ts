import { BOOK, book, disbursement, gift, smallUnion, type SmallUnion } from '../union.js';

/** Domain 9.10: the year end, seen on 22 November 2026 by an office that still keeps 2025 open. */
const OLD = '/books/hl/mdd/2025';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  await union.accountant.must('/books', { ...book('hl'), year: 2025, openedOn: '2025-01-01' });
  const old = { occurredOn: '2025-03-10', voucherDate: '2025-03-10' };
  await union.cashier.must(`${OLD}/donations`, gift({ ...old, amount: 900_000 }));
  await union.cashier.must(
    `${OLD}/donations`,
    gift({ ...old, amount: 600_000, earmark: 'hocbong' }),
  );
});
afterAll(() => union.close());

const inBook = async (path: string) => {
  await union.consequencesDrawn();
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};
const heldIn = async (path: string): Promise<number> => Number((await inBook(path)).held);
const carry = () => union.accountant.post(`${OLD}/carrying-forward`);
const submit = () =>
  union.accountHolder.post(`${OLD}/annual-report`, {
    report: { number: '03/BC-HPN', date: '2026-02-27', issuer: 'Hội LHPN' },
  });

describe('the turn of the year', () => {
  it('what the old year holds, and its open requests, go to the new year’s book', async () => {
    const before = await heldIn(BOOK);
    const open = disbursement('cuoinam', { amount: 400_000, earmark: 'hocbong' });
    await union.accountant.must(`${OLD}/disbursement-requests`, open);
    expect((await carry()).status).toBe(201);
    expect(await heldIn(OLD)).toBe(0);
    expect(await heldIn(BOOK)).toBe(before + 1_500_000);
    expect(await inBook(`${OLD}/requests/cuoinam`)).toMatchObject({ status: 'carried' });
    expect(await inBook(`${BOOK}/requests/cuoinam`)).toMatchObject({
      status: 'requested',
      reserved: 400_000,
      carriedFrom: 2025,
      decision: open.decision,
    });
  });

  it('the request is approved and paid in the new year', async () => {
    await union.accountHolder.must(`${BOOK}/requests/cuoinam/approval`);
    const [paid] = await union.cashier.must(`${BOOK}/requests/cuoinam/payment`, {
      occurredOn: '2026-11-22',
    });
    expect(paid).toMatchObject({ data: { amount: 400_000, earmark: 'hocbong' } });
  });

  it('what comes in late is carried, too; what the old year still has to pay comes back', async () => {
    const late = { occurredOn: '2025-12-31', voucherDate: '2026-11-22', amount: 50_000 };
    await union.cashier.must(`${OLD}/donations`, gift(late));
    expect((await carry()).status).toBe(201);
    expect((await carry()).body.code).toBe('NOTHING_TO_CARRY');
    await union.consequencesDrawn();
    const back = { places: [{ placeId: 'ket', amount: 30_000 }], earmarks: [] };
    const tooMuch = { places: [{ placeId: 'ket', amount: 90_000_000 }], earmarks: [] };
    const { body } = await union.accountant.post(`${BOOK}/carrying-back`, tooMuch);
    expect(body.code).toBe('PLACE_OVERDRAWN');
    await union.accountant.must(`${BOOK}/carrying-back`, back);
    expect(await heldIn(OLD)).toBe(30_000);
    expect((await carry()).status).toBe(201);
    expect(await heldIn(OLD)).toBe(0);
  });

  it('until the annual report the old year takes adjustments, in a period of their own', async () => {
    expect((await submit()).body.code).toBe('YEAR_NOT_CLOSED');
    for (let month = 1; month <= 12; month += 1) {
      const period = `2025-${String(month).padStart(2, '0')}`;
      await union.accountant.must(`${OLD}/period-closings`, { period });
    }
    const found = gift({ occurredOn: '2025-12-30', voucherDate: '2026-11-22', amount: 20_000 });
    const [late] = await union.cashier.must(`${OLD}/donations`, found);
    expect(late?.data).toMatchObject({ period: '2025-13' });
    expect((await submit()).body.code).toBe('BALANCES_NOT_CARRIED');
    await carry();
    await union.consequencesDrawn();
  });

  it('the report makes the year final, with what it held on its last day', async () => {
    expect((await submit()).status).toBe(201);
    expect(await inBook(`${OLD}/year-end`)).toMatchObject({
      places: [{ placeId: 'ket', amount: 1_570_000 }],
      earmarks: [{ earmark: 'hocbong', amount: 600_000 }],
      report: { number: '03/BC-HPN' },
      referrals: [],
    });
    const { body } = await union.cashier.post(
      `${OLD}/donations`,
      gift({ occurredOn: '2025-12-30' }),
    );
    expect(body.code).toBe('YEAR_REPORTED');
    expect(body.detail).toContain('giải trình');
    const { body: balance } = await union.auditor.get(`${OLD}/trial-balance`);
    expect(balance.debit).toBe(balance.credit);
  });

  it('a later mistake is adjusted in the current year, once, with its explanation', async () => {
    const licence = {
      fromYear: 2025,
      referralId: 'gt1',
      requestId: 'dc1',
      validUntil: '2026-12-20',
    };
    const ask = () => union.accountant.post(`${BOOK}/referred-adjustments`, licence);
    expect((await ask()).body.code).toBe('REFERRAL_UNKNOWN');
    const voucher = 'PT-HL-MDD-25-000001';
    const wrong = { referralId: 'gt1', voucher, correctedAmount: 800_000, toYear: 2026 };
    const refer = (body: object) => union.accountant.post(`${OLD}/referrals`, body);
    expect((await refer(wrong)).body.code).toBe('EXPLANATION_MISSING');
    const explained = { ...wrong, explanation: 'Đếm nhầm một tờ 100.000 đồng' };
    expect((await refer(explained)).status).toBe(201);
    expect((await refer({ ...explained, referralId: 'gt2' })).body.code).toBe('VOUCHER_NOT_LAST');
    const before = await heldIn(BOOK);
    expect((await ask()).status).toBe(201);
    expect((await union.accountHolder.post(`${BOOK}/requests/dc1/approval`)).status).toBe(201);
    expect(await heldIn(BOOK)).toBe(before - 100_000);
    expect(await inBook(`${OLD}/year-end`)).toMatchObject({
      referrals: [{ referralId: 'gt1', before: 900_000, after: 800_000, toYear: 2026 }],
    });
    expect((await ask()).body.code).toBe('REQUEST_EXISTS');
    const again = { ...licence, requestId: 'dc2' };
    const { body } = await union.accountant.post(`${BOOK}/referred-adjustments`, again);
    expect(body.code).toBe('REFERRAL_USED');
  });
});
