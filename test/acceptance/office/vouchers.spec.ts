import type { Fact } from '../someone.js';
import { BOOK, disbursement, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const voucherOf = ([fact]: readonly Fact[]): string => String(fact?.data.voucher);
const give = (changes: object = {}) => union.cashier.must(`${BOOK}/donations`, gift(changes));
const pay = async (requestId: string, changes: object = {}): Promise<string> => {
  await union.accountant.must(`${BOOK}/disbursement-requests`, disbursement(requestId, changes));
  await union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
  const path = `${BOOK}/requests/${requestId}/payment`;
  return voucherOf(await union.cashier.must(path, { occurredOn: TODAY }));
};
const seen = async (path: string) => {
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};

interface Side {
  readonly account: string;
  readonly debit: number;
  readonly credit: number;
}
interface Journaled {
  readonly voucher: string;
  readonly reference?: string;
  readonly lines: readonly Side[];
}
const sideOf = ({ account, debit, credit }: Side): string =>
  `${debit > 0 ? 'Nợ' : 'Có'} ${account} ${String(debit + credit)}`;

describe('9.3 vouchers by kind', () => {
  it('phiếu thu and phiếu chi are for cash only; the bank has giấy báo Có, ủy nhiệm chi, giấy báo Nợ', async () => {
    expect(voucherOf(await give())).toBe('PT-HL-MDD-26-000001');
    expect(voucherOf(await give({ placeId: 'nh' }))).toBe('BC-HL-MDD-26-000001');
    expect(await pay('chi1')).toBe('PC-HL-MDD-26-000001');
    expect(await pay('chi2', { placeId: 'nh' })).toBe('UN-HL-MDD-26-000001');
    const policy = { effectiveOn: '2026-01-01', interest: 'fund', fees: 'fund' };
    await union.administrator.must('/funds/mdd/interest-policies', policy);
    const fee = { occurredOn: TODAY, amount: 11_000, placeId: 'nh' };
    const charged = await union.accountant.must(`${BOOK}/bank-fees`, fee);
    expect(voucherOf(charged)).toBe('BN-HL-MDD-26-000001');
  });

  it('a number names unit, fund, year and kind, and each kind counts by itself', async () => {
    expect(voucherOf(await give())).toBe('PT-HL-MDD-26-000002');
    expect(await seen('/vouchers/PT-HL-MDD-26-000002')).toMatchObject({
      amount: 500_000,
      chain: [{ unitId: 'hl', fundId: 'mdd', year: 2026, kind: 'donation' }],
    });
  });

  it('cash goes to the bank and back through 113: meanwhile it lies in neither', async () => {
    const transfer = { transferId: 'ct1', amount: 3_000_000, placeId: 'ket', toPlaceId: 'nh' };
    const sent = await union.cashier.must(`${BOOK}/transfers`, { ...transfer, occurredOn: TODAY });
    expect(voucherOf(sent)).toBe('PC-HL-MDD-26-000002');
    const before = await seen(BOOK);
    expect(before).toMatchObject({ inTransit: 3_000_000 });
    const lines = async () =>
      (await seen(`${BOOK}/trial-balance`)).lines as { account: string; closing: number }[];
    const on113 = async () => (await lines()).find(({ account }) => account === '113')?.closing;
    expect(await on113()).toBe(3_000_000);
    const arrived = await union.accountant.must(`${BOOK}/transfers/ct1/arrival`, {
      occurredOn: TODAY,
    });
    expect(voucherOf(arrived)).toBe('BC-HL-MDD-26-000002');
    expect(await on113()).toBe(0);
    expect(await seen(BOOK)).toMatchObject({
      held: Number(before.held) + 3_000_000,
      inTransit: 0,
    });
    const back = { ...transfer, transferId: 'ct2', placeId: 'nh', toPlaceId: 'ket' };
    const fetched = await union.accountant.must(`${BOOK}/transfers`, {
      ...{ ...back, occurredOn: TODAY },
    });
    expect(voucherOf(fetched)).toBe('BN-HL-MDD-26-000002');
    const home = await union.cashier.must(`${BOOK}/transfers/ct2/arrival`, { occurredOn: TODAY });
    expect(voucherOf(home)).toBe('PT-HL-MDD-26-000003');
  });

  it('and the journal says so line by line: 113 against the safe, 113 against the bank', async () => {
    const { items } = (await seen(`${BOOK}/journal`)) as unknown as { items: readonly Journaled[] };
    const lines = items
      .filter(({ reference }) => reference === 'ct1' || reference === 'ct2')
      .map(({ voucher, lines: sides }) => [voucher, sides.map(sideOf)]);
    expect(lines).toEqual([
      ['PC-HL-MDD-26-000002', ['Nợ 113 3000000', 'Có 111 3000000']],
      ['BC-HL-MDD-26-000002', ['Nợ 112 3000000', 'Có 113 3000000']],
      ['BN-HL-MDD-26-000002', ['Nợ 113 3000000', 'Có 112 3000000']],
      ['PT-HL-MDD-26-000003', ['Nợ 111 3000000', 'Có 113 3000000']],
    ]);
  });

  it('what we order the bank to pay is an ủy nhiệm chi, what it takes unasked a giấy báo Nợ', async () => {
    const sent = { toUnitId: 'cp', placeId: 'nh', amount: 50_000 };
    await union.accountant.must(`${BOOK}/remittance-requests`, disbursement('nop1', sent));
    await union.accountHolder.must(`${BOOK}/requests/nop1/approval`);
    const sending = `${BOOK}/requests/nop1/sending`;
    const remitted = await union.accountant.must(sending, { occurredOn: TODAY });
    expect(voucherOf(remitted)).toBe('UN-HL-MDD-26-000002');
    const fee = await seen('/vouchers/BN-HL-MDD-26-000001');
    expect(fee).toMatchObject({ amount: 11_000, chain: [{ kind: 'bankFee', placeId: 'nh' }] });
  });

  it('what touches neither cash nor bank is a phiếu kế toán: an adjustment, for one', async () => {
    const voucher = voucherOf(await give());
    await union.accountant.must(`${BOOK}/correction-requests`, {
      ...{ requestId: 'dc1', voucher, correction: 'adjust', correctedAmount: 450_000 },
      ...{ validUntil: '2026-12-01', reason: 'Ghi nhầm số tiền' },
    });
    const [, adjusted] = await union.accountHolder.must(`${BOOK}/requests/dc1/approval`);
    expect(adjusted?.data.voucher).toBe('KT-HL-MDD-26-000001');
  });

  it('a voided voucher keeps its number, marked HỦY, and nobody gets it again', async () => {
    const voucher = voucherOf(await give());
    await union.accountant.must(`${BOOK}/correction-requests`, {
      ...{ requestId: 'huy1', voucher, correction: 'void' },
      ...{ validUntil: '2026-12-01', reason: 'Lập trùng' },
    });
    await union.accountHolder.must(`${BOOK}/requests/huy1/approval`);
    expect(await seen(`/vouchers/${voucher}`)).toMatchObject({ voucher, voided: true, amount: 0 });
    const next = voucherOf(await give());
    expect(Number(next.slice(-6))).toBe(Number(voucher.slice(-6)) + 1);
    expect((await seen('/units/qn/audit/serial-gaps')).items).toEqual([]);
  });

  it('dates do not go backwards within a series; money that came earlier is dated today', async () => {
    const earlier = gift({ occurredOn: '2026-11-20' });
    const { status, body } = await union.cashier.post(`${BOOK}/donations`, earlier);
    expect([status, body.code]).toEqual([422, 'VOUCHER_DATE_BACKWARDS']);
    expect(body.details).toMatchObject({ series: 'PT', date: TODAY });
    const [late] = await give({ occurredOn: '2026-11-20', voucherDate: TODAY });
    expect(late?.data).toMatchObject({ occurredOn: '2026-11-20', voucherDate: TODAY });
    const ahead = gift({ voucherDate: '2026-11-23' });
    const early = await union.cashier.post(`${BOOK}/donations`, ahead);
    expect(early.body.code).toBe('DATE_IN_FUTURE');
    const before = gift({ occurredOn: TODAY, voucherDate: '2026-11-21' });
    const backdated = await union.cashier.post(`${BOOK}/donations`, before);
    expect(backdated.body.code).toBe('VOUCHER_DATE_BEFORE_MONEY');
  });
});
