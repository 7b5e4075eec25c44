import { BOOK, gift, smallUnion, type SmallUnion } from './union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const recorded = async (): Promise<string> => {
  const [fact] = await union.cashier.must(`${BOOK}/donations`, gift());
  return String(fact?.data.voucher);
};

const correction = (requestId: string, voucher: string, correctedAmount?: number) => ({
  requestId,
  voucher,
  validUntil: '2026-12-01',
  reason: 'Ghi nhầm số tiền',
  ...(correctedAmount === undefined
    ? { correction: 'void' }
    : { correction: 'adjust', correctedAmount }),
});

const ask = (body: object) => union.accountant.must(`${BOOK}/correction-requests`, body);
const approve = (requestId: string) =>
  union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);

describe('a correction', () => {
  it('posts the difference, and the original stays as it was written', async () => {
    const voucher = await recorded();
    await ask(correction('dc1', voucher, 450_000));
    expect(await approve('dc1')).toMatchObject([
      { type: 'RequestApproved' },
      { type: 'VoucherAdjusted', data: { adjusts: voucher, before: 500_000, after: 450_000 } },
    ]);
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get(`/vouchers/${voucher}`);
    expect(body).toMatchObject({
      amount: 450_000,
      chain: [
        { voucher, amount: 500_000 },
        { adjusts: voucher, amount: -50_000 },
      ],
    });
  });

  it('names the last voucher of the chain', async () => {
    const voucher = await recorded();
    await ask(correction('dc2', voucher, 400_000));
    await approve('dc2');
    const { body } = await union.accountant.post(
      `${BOOK}/correction-requests`,
      correction('dc3', voucher, 300_000),
    );
    expect(body.code).toBe('VOUCHER_NOT_LAST');
  });

  it('voids a voucher, which keeps its number', async () => {
    const voucher = await recorded();
    await ask(correction('huy1', voucher));
    expect(await approve('huy1')).toMatchObject([{}, { type: 'VoucherVoided', data: { voucher } }]);
    expect(await recorded()).not.toBe(voucher);
  });
});
