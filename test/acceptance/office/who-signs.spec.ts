import type { Someone } from '../someone.js';
import {
  BOOK,
  book,
  disbursement,
  gift,
  newPerson,
  smallUnion,
  TODAY,
  type SmallUnion,
} from '../union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const REQUESTS = `${BOOK}/requests`;
const ask = (requestId: string, changes: object = {}) =>
  union.accountant.must(`${BOOK}/disbursement-requests`, disbursement(requestId, changes));
const approval = (requestId: string) => `${REQUESTS}/${requestId}/approval`;
const payment = (requestId: string) => `${REQUESTS}/${requestId}/payment`;
const paid = { occurredOn: TODAY };

describe('9.1 who signs', () => {
  it('the accountant prepares, the account holder approves, the cashier moves the cash', async () => {
    const { cashier, accountant, accountHolder } = union;
    const own = await cashier.post(`${BOOK}/disbursement-requests`, disbursement('ky0'));
    expect([own.status, own.body.code]).toEqual([403, 'NOT_ALLOWED']);
    await ask('ky1');
    expect((await accountant.post(approval('ky1'))).status).toBe(403);
    expect((await cashier.post(approval('ky1'))).status).toBe(403);
    await accountHolder.must(approval('ky1'));
    expect((await accountHolder.post(payment('ky1'), paid)).status).toBe(403);
    expect((await accountant.post(payment('ky1'), paid)).body.code).toBe('PAYER_IS_MAKER');
    await cashier.must(payment('ky1'), paid);
  });

  it('a cashier is never also the accountant, nor in the accountant’s stead', async () => {
    const { administrator, cashier, accountant } = union;
    const both = { personId: cashier.personId, capacity: 'accountant', from: TODAY };
    const appointed = await administrator.post('/offices/hl/appointments', both);
    expect([appointed.status, appointed.body.code]).toEqual([422, 'CASHIER_IS_ACCOUNTANT']);
    const delegated = await administrator.post('/offices/hl/delegations', {
      ...{ fromPersonId: accountant.personId, toPersonId: cashier.personId },
      ...{ capacity: 'accountant', from: TODAY, until: '2026-12-31' },
    });
    expect(delegated.body.code).toBe('CASHIER_IS_ACCOUNTANT');
  });

  it('the account holder approves every payment; a policy by amount only adds signers', async () => {
    const { administrator, accountHolder } = union;
    const signatory = await newPerson(union, 'accountHolder', 'hl');
    await administrator.must('/offices/hl/appointments', {
      ...{ personId: signatory.personId, capacity: 'signatory', from: TODAY },
    });
    await administrator.must('/funds/mdd/signing-policies', {
      effectiveOn: TODAY,
      tiers: [{ fromAmount: 1_000_000, signatures: 2 }],
    });
    await ask('nho', { amount: 900_000 });
    await ask('lon', { amount: 1_000_000 });
    const complete = async (someone: Someone, requestId: string) =>
      (await someone.must(approval(requestId)))[0]?.data.complete;
    expect(await complete(signatory, 'nho')).toBe(false);
    expect((await union.cashier.post(payment('nho'), paid)).body.code).toBe('REQUEST_NOT_APPROVED');
    expect(await complete(accountHolder, 'nho')).toBe(true);
    expect(await complete(accountHolder, 'lon')).toBe(false);
    expect((await accountHolder.post(approval('lon'))).body.code).toBe('ALREADY_SIGNED');
    expect(await complete(signatory, 'lon')).toBe(true);
  });

  it('a delegation is dated: before and after its days the deputy signs nothing', async () => {
    const deputy = await newPerson(union, 'accountHolder', 'hl');
    const { personId: fromPersonId } = union.accountHolder;
    const days = { from: '2026-11-24', until: '2026-11-25' };
    await union.administrator.must('/offices/hl/delegations', {
      ...{ fromPersonId, toPersonId: deputy.personId, capacity: 'accountHolder', ...days },
    });
    await ask('thay1');
    const signOn = async (day: string) =>
      deputy.post(approval('thay1'), undefined, {
        headers: { 'x-simulated-now': `${day}T09:00:00+07:00` },
      });
    expect((await signOn('2026-11-23')).body.code).toBe('NOT_A_SIGNER');
    expect((await signOn('2026-11-26')).body.code).toBe('NOT_A_SIGNER');
    const { status, body } = await signOn('2026-11-25');
    expect([status, body.events?.[0]?.data]).toMatchObject([
      201,
      { approvedBy: deputy.personId, delegated: true },
    ]);
  });

  it('the unit that keeps the accounts may differ from the Hội unit that raised the money', async () => {
    const { administrator, auditor } = union;
    const stranger = await newPerson(union, 'accountant', 'hl');
    await administrator.must('/offices/cp/places', {
      ...{ placeId: 'ket2', kind: 'safe', name: 'Két 2', openedOn: '2021-01-01' },
    });
    await union.neighbour.must('/books', book('cp'));
    await union.neighbour.must('/books/cp/mdd/2026/donations', {
      ...gift({ placeId: 'ket2', contributingUnitId: 'hl', amount: 700_000 }),
    });
    await union.viewsCaughtUp();
    const { body } = await auditor.get('/units/hl/contributions');
    expect(body.unit).toMatchObject({ unitId: 'hl', own: 700_000 });
    expect((await auditor.get('/books/cp/mdd/2026')).body).toMatchObject({ held: 700_000 });
    expect((await stranger.get('/books/cp/mdd/2026')).status).toBe(403);
  });
});
