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
import type { ReplyBody, Someone } from '../someone.js';

/** Sổ của xã có đủ những việc mà người kiểm tra tìm trước tiên. */
let union: SmallUnion;
let deputy: Someone;

const REQUESTS = `${BOOK}/requests`;

const pay = async (requestId: string, changes: object = {}): Promise<void> => {
  await union.accountant.must(`${BOOK}/disbursement-requests`, disbursement(requestId, changes));
  await union.accountHolder.must(`${REQUESTS}/${requestId}/approval`);
  await union.cashier.must(`${REQUESTS}/${requestId}/payment`, { occurredOn: TODAY });
};

const closeThrough = async (last: number): Promise<void> => {
  for (let month = 1; month <= last; month += 1) {
    const period = `2026-${String(month).padStart(2, '0')}`;
    await union.accountant.must(`${BOOK}/period-closings`, { period });
  }
};

beforeAll(async () => {
  union = await smallUnion();
  const { administrator, accountant, accountHolder, cashier } = union;
  await administrator.must('/funds/mdd/signing-policies', {
    effectiveOn: TODAY,
    tiers: [{ fromAmount: 500_000, signatures: 2 }],
  });
  await closeThrough(10);
  const bank = { placeId: 'nh', amount: 700_000 };
  const afterClose = { ...bank, occurredOn: '2026-10-30', period: '2026-11' };
  await cashier.must(`${BOOK}/donations`, gift(afterClose));
  await cashier.must(`${BOOK}/donations`, gift({ ...bank, occurredOn: '2026-11-10' }));
  await cashier.must(`${BOOK}/donations`, gift({ ...bank, occurredOn: '2026-11-18' }));
  await cashier.must(`${BOOK}/donations`, gift({ earmark: 'hocbong', amount: 900_000 }));

  const other = { decision: { ...fund.basis, number: '02/QĐ' } };
  for (const requestId of ['chia1', 'chia2', 'chia3'])
    await pay(requestId, { beneficiaryUnitId: 'hl', purpose: 'hocbong' });
  await pay('rieng', { ...other, amount: 400_000 });

  deputy = await newPerson(union, 'accountHolder', 'hl');
  await administrator.must('/offices/hl/delegations', {
    ...{ fromPersonId: accountHolder.personId, toPersonId: deputy.personId },
    ...{ capacity: 'accountHolder', from: TODAY, until: '2026-12-31' },
  });
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('kythay', other));
  await deputy.must(`${REQUESTS}/kythay/approval`);

  const remitted = disbursement('nop1', { ...other, toUnitId: 'cp', amount: 100_000 });
  await accountant.must(`${BOOK}/remittance-requests`, remitted);
  await accountHolder.must(`${REQUESTS}/nop1/approval`);
  await cashier.must(`${REQUESTS}/nop1/sending`, { occurredOn: TODAY });
  await union.viewsCaughtUp();
}, 60_000);
afterAll(() => union.close());

const list = async (name: string, unitId = 'qn'): Promise<ReplyBody> => {
  const { status, body } = await union.auditor.get(`/units/${unitId}/audit/${name}`);
  expect(status).toBe(200);
  return body;
};
const items = async (name: string, unitId?: string) =>
  (await list(name, unitId)).items as readonly Readonly<Record<string, unknown>>[];

describe('what an auditor looks for first', () => {
  it('âm quỹ: no place was ever below nothing', async () =>
    expect(await items('negative-days')).toEqual([]));

  it('số chứng từ: no number is missing', async () =>
    expect(await items('serial-gaps')).toEqual([]));

  it('ghi muộn: entries made more than a week after the money moved', async () => {
    expect(await items('late-entries')).toMatchObject([
      { occurredOn: '2026-11-10', daysLate: 12 },
      { occurredOn: '2026-10-30', daysLate: 23 },
    ]);
    expect(await items('late-entries?days=20')).toMatchObject([{ daysLate: 23 }]);
    expect(await items('late-entries?days=3')).toHaveLength(3);
  });

  it('ghi sau khóa sổ: entries of a month that was closed already', async () =>
    expect(await items('entries-after-close')).toMatchObject([
      {
        ...{ occurredOn: '2026-10-30', period: '2026-11', unitId: 'hl' },
        closedBy: union.accountant.personId,
      },
    ]));

  it('chia nhỏ: payments of a week that stay below a signing limit one by one', async () => {
    const common = { from: TODAY, to: TODAY, limit: 500_000, signatures: 2 };
    const three = { ...common, payments: 3, total: 600_000 };
    expect(await items('splits')).toMatchObject([
      { ...three, by: 'purpose', purpose: 'hocbong', beneficiaryUnitId: 'hl' },
      { ...three, by: 'decision', decision: fund.basis },
    ]);
    const [first] = await items('splits');
    expect([...(first?.vouchers as string[])].sort()).toEqual(
      [1, 2, 3].map((serial) => `PC-HL-MDD-26-00000${String(serial)}`),
    );
  });

  it('ký thay: requests that a deputy approved', async () =>
    expect(await items('delegated-approvals')).toMatchObject([
      {
        ...{ requestId: 'kythay', approvedBy: deputy.personId, capacity: 'accountHolder' },
        ...{ status: 'approved', complete: true, requestedBy: union.accountant.personId },
      },
    ]));

  it('tiền đang chuyển quá hạn: remittances that nobody has accepted', async () => {
    expect(await list('overdue-remittances')).toEqual({ asOf: TODAY, items: [] });
    const later = await items('overdue-remittances?asOf=2026-12-15');
    expect(later).toMatchObject([{ remittanceId: 'nop1', state: 'sent', daysUnderWay: 23 }]);
    const receiver = 'overdue-remittances?asOf=2026-12-15';
    expect(await items(receiver, 'cp')).toHaveLength(1);
    expect(await items('overdue-remittances?asOf=2026-12-15&days=23')).toEqual([]);
  });

  it('tiền có mục đích nằm im: earmarks that nothing has moved for half a year', async () => {
    expect(await list('dormant-earmarks')).toEqual({ asOf: TODAY, items: [] });
    expect(await items('dormant-earmarks?asOf=2027-06-01')).toMatchObject([
      { unitId: 'hl', earmark: 'hocbong', amount: 900_000, lastMovedOn: TODAY, daysIdle: 191 },
    ]);
    expect(await items('dormant-earmarks?asOf=2027-06-01&days=191')).toEqual([]);
  });

  it('is told page by page', async () => {
    const first = await list('late-entries?days=3&limit=1');
    const second = await list(`late-entries?days=3&limit=1&after=${String(first.next)}`);
    expect(second.items).not.toEqual(first.items);
    expect(await items('splits?limit=1')).toHaveLength(1);
    const { next } = await list('splits?limit=1');
    expect(await items(`splits?limit=1&after=${String(next)}`)).toMatchObject([{ by: 'decision' }]);
  });

  it('is told of one fund, and of one unit and what is below it', async () => {
    expect(await items('late-entries?fundId=mdd')).toHaveLength(2);
    expect(await items('late-entries?fundId=khac')).toEqual([]);
    expect(await items('late-entries', 'cp')).toEqual([]);
    expect(await items('late-entries', 'hl')).toHaveLength(2);
  });

  it('is for auditors and account holders, over their own units', async () => {
    expect((await union.accountHolder.get('/units/hl/audit/splits')).status).toBe(200);
    for (const someone of [union.accountant, union.cashier, union.administrator])
      expect((await someone.get('/units/hl/audit/splits')).status).toBe(403);
    expect((await union.accountHolder.get('/units/qn/audit/splits')).status).toBe(403);
  });

  it('is asked in numbers and days', async () => {
    const bad = (query: string) => union.auditor.get(`/units/qn/audit/${query}`);
    expect((await bad('late-entries?days=-1')).body.errors).toMatchObject([{ field: 'days' }]);
    expect((await bad('late-entries?days=muoi')).status).toBe(400);
    expect((await bad('dormant-earmarks?asOf=2026-02-30')).body.errors).toMatchObject([
      { field: 'asOf', code: 'NOT_A_DATE' },
    ]);
    expect((await bad('splits?after=xyz')).body.errors).toMatchObject([{ field: 'after' }]);
  });
});
