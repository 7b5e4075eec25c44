import { randomUUID } from 'node:crypto';
import { BOOK, gift, smallUnion, type SmallUnion } from './union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

describe('a donation', () => {
  it('is recorded by the cashier, and answered with its voucher', async () => {
    const { status, body, headers } = await union.cashier.post(`${BOOK}/donations`, gift());
    expect(status).toBe(201);
    expect(body.events).toMatchObject([
      {
        type: 'DonationRecorded',
        data: { voucher: 'PT-HL-MDD-26-000001', amount: 500_000, period: '2026-11' },
      },
    ]);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('gets the voucher of the bank when it came by transfer', async () => {
    const facts = await union.accountant.must(`${BOOK}/donations`, gift({ placeId: 'nh' }));
    expect(facts[0]?.data.voucher).toBe('BC-HL-MDD-26-000001');
  });

  it('of a collective carries the number and the sum of its members, not their names', async () => {
    const members = [
      { name: 'Trần Thị Lan', amount: 200_000 },
      { name: 'Lê Thị Mai', amount: 300_000 },
    ];
    const facts = await union.cashier.must(
      `${BOOK}/donations`,
      gift({ giver: { kind: 'collective', name: 'Chi hội 3', members } }),
    );
    expect(facts[0]?.data.giver).toMatchObject({
      kind: 'collective',
      members: {
        count: 2,
        total: 500_000,
        commitment: expect.stringMatching(/^[\w-]{43}$/) as string,
      },
    });
    expect(JSON.stringify(facts)).not.toContain('Lan');
  });

  it('of somebody without a name names nobody', async () => {
    const facts = await union.cashier.must(
      `${BOOK}/donations`,
      gift({ giver: { kind: 'anonymous' } }),
    );
    expect(facts[0]?.data.giver).toEqual({ kind: 'anonymous' });
  });

  it('of a giver known from before keeps their pseudonym', async () => {
    const subject = randomUUID();
    const giver = { kind: 'named', subject, name: 'Phạm Thị Hoa' };
    const facts = await union.cashier.must(`${BOOK}/donations`, gift({ giver }));
    expect(facts[0]?.data.giver).toMatchObject({ subject });
  });

  it('takes a list of five thousand members', async () => {
    const members = Array.from({ length: 5000 }, (_, index) => ({
      name: `Hội viên thứ ${String(index)} của chi hội Hạ Long`,
      amount: 10_000,
    }));
    const giver = { kind: 'collective', name: 'Toàn xã', members };
    const { status, body } = await union.cashier.post(
      `${BOOK}/donations`,
      gift({ amount: 50_000_000, giver }),
    );
    expect(body.code).toBeUndefined();
    expect(status).toBe(201);
  });
});
