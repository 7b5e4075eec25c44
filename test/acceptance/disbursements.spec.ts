import { BOOK, disbursement, gift, newPerson, smallUnion, type SmallUnion } from './union.js';
import type { Someone } from './someone.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

let number = 0;
/** A request of the accountant's that waits. */
const asked = async (changes: object = {}): Promise<string> => {
  const requestId = `cq${String(++number)}`;
  await union.accountant.must(`${BOOK}/disbursement-requests`, disbursement(requestId, changes));
  return `${BOOK}/requests/${requestId}`;
};
const paid = { occurredOn: '2026-11-22' };

describe('a disbursement', () => {
  it('is asked for, approved by the account holder and paid by the cashier', async () => {
    const request = await asked({ payee: 'Phạm Thị Hoa', content: 'Học bổng tháng 11' });
    await union.accountHolder.must(`${request}/approval`);
    const facts = await union.cashier.must(`${request}/payment`, paid);
    expect(facts).toMatchObject([
      { type: 'DisbursementPaid', data: { voucher: 'PC-HL-MDD-26-000001', amount: 200_000 } },
    ]);
  });

  it('is not paid before it is approved', async () => {
    const { status, body } = await union.cashier.post(`${await asked()}/payment`, paid);
    expect([status, body.code]).toEqual([422, 'REQUEST_NOT_APPROVED']);
  });

  it('is not paid beyond what was approved', async () => {
    const request = await asked();
    await union.accountHolder.must(`${request}/approval`);
    const { body } = await union.cashier.post(`${request}/payment`, { ...paid, amount: 200_001 });
    expect(body.code).toBe('MORE_THAN_APPROVED');
    expect(body.detailEn).toContain('200,000');
    expect(body.detail).toContain('200.000');
  });

  it('is not approved twice', async () => {
    const request = await asked();
    await union.accountHolder.must(`${request}/approval`);
    const { status, body } = await union.accountHolder.post(`${request}/approval`);
    expect([status, body.code]).toEqual([409, 'REQUEST_NOT_WAITING']);
  });

  it('frees what it held back when it is rejected', async () => {
    for (let times = 0; times < 3; times += 1) {
      const request = await asked({ amount: 6_000_000 });
      await union.accountHolder.must(`${request}/rejection`, { reason: 'Chưa đủ hồ sơ' });
    }
  });
});

describe('nobody approves what they asked for', () => {
  /** Accountant in the commune, account holder of the trade union: signs nothing here by role. */
  const makerAndChecker = async (): Promise<Someone> => {
    const maker = await newPerson(union, 'accountant', 'hl');
    const appointment = { personId: maker.personId, capacity: 'signatory', from: '2021-01-01' };
    await union.administrator.must('/offices/hl/appointments', appointment);
    return maker;
  };

  it('not with their own role', async () => {
    const maker = await makerAndChecker();
    await maker.must(`${BOOK}/disbursement-requests`, disbursement('rieng1'));
    const { status, body } = await maker.post(`${BOOK}/requests/rieng1/approval`);
    expect([status, body.code]).toEqual([403, 'NOT_ALLOWED']);
  });

  it('not with another token of the same person', async () => {
    const maker = await makerAndChecker();
    await maker.must(`${BOOK}/disbursement-requests`, disbursement('rieng2'));
    await promoteOnTheSly(maker);
    const other = await union.personWithToken(maker.personId);
    expect(other.secret).not.toBe(maker.secret);
    const { status, body } = await other.post(`${BOOK}/requests/rieng2/approval`);
    expect([status, body.code]).toEqual([422, 'OWN_REQUEST']);
  });

  /** A change of roles between asking and approving helps nobody. */
  const promoteOnTheSly = async ({ personId }: Someone): Promise<void> => {
    const grants = `/persons/${personId}/grants`;
    await union.administrator.must(`${grants}/revocations`, { role: 'accountant', unitId: 'hl' });
    await union.administrator.must(grants, { role: 'accountHolder', unitId: 'hl' });
  };

  it('not in cash by paying it out alone', async () => {
    const request = await asked();
    await union.accountHolder.must(`${request}/approval`);
    const { status, body } = await union.accountant.post(`${request}/payment`, paid);
    expect([status, body.code]).toEqual([422, 'PAYER_IS_MAKER']);
  });
});

describe('two hundred payers over one balance', () => {
  it('get exactly what it covers', async () => {
    await union.cashier.must(`${BOOK}/donations`, gift({ placeId: 'nh', amount: 1_000_000 }));
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        union.accountant.post(
          `${BOOK}/disbursement-requests`,
          disbursement(`dua${String(index)}`, { placeId: 'nh', amount: 30_000 }),
        ),
      ),
    );
    const accepted = replies.filter(({ status }) => status === 201);
    expect(accepted).toHaveLength(33);
    expect(new Set(replies.map(({ body }) => body.code))).toEqual(
      new Set([undefined, 'PLACE_OVERDRAWN']),
    );
  });
});
