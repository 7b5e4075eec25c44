import { BOOK, book, disbursement, newPerson, smallUnion, type SmallUnion } from './union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  await union.neighbour.must('/books', book('cp'));
});
afterAll(() => union.close());

/** A remittance to the commune next door, on its way. */
const sent = async (requestId: string): Promise<string> => {
  const request = disbursement(requestId, { toUnitId: 'cp', amount: 100_000 });
  await union.accountant.must(`${BOOK}/remittance-requests`, request);
  await union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
  const facts = await union.cashier.must(`${BOOK}/requests/${requestId}/sending`, {
    occurredOn: '2026-11-22',
  });
  expect(facts).toMatchObject([{ type: 'RemittanceSent', data: { amount: 100_000 } }]);
  return `${BOOK}/remittances/${requestId}`;
};

const received = { toUnitId: 'cp', receivedOn: '2026-11-22', toPlaceId: 'ket' };
const returned = { toUnitId: 'cp', returnedOn: '2026-11-22', reason: 'Nhầm đơn vị' };

describe('a remittance', () => {
  it('is sent, and accepted by the unit that receives it', async () => {
    const facts = await union.neighbour.must(`${await sent('pb1')}/acceptance`, received);
    expect(facts).toMatchObject([{ type: 'RemittanceAccepted', data: { toYear: 2026 } }]);
  });

  it('is not accepted by its sender', async () => {
    const { status, body } = await union.cashier.post(`${await sent('pb2')}/acceptance`, received);
    expect([status, body.code]).toEqual([403, 'NOT_ALLOWED']);
  });

  it('is not accepted for another unit by naming one’s own', async () => {
    const other = await newPerson(union, 'accountant', 'cd');
    const claim = { ...received, toUnitId: 'cd' };
    const { status } = await other.post(`${await sent('pb3')}/acceptance`, claim);
    expect(status).toBe(422);
  });

  it('is returned, and then no longer accepted', async () => {
    const remittance = await sent('pb4');
    await union.neighbour.must(`${remittance}/return`, returned);
    const { status, body } = await union.neighbour.post(`${remittance}/acceptance`, received);
    expect([status, body.code]).toEqual([409, 'REMITTANCE_SETTLED']);
  });

  it('shows among what is on its way until the receiver has decided', async () => {
    const remittance = await sent('pb5');
    const onItsWay = async (): Promise<string> => {
      await union.viewsCaughtUp();
      return (await union.neighbour.get('/units/cp/remittances?state=sent')).text;
    };
    expect(await onItsWay()).toContain('"pb5"');
    await union.neighbour.must(`${remittance}/acceptance`, received);
    expect(await onItsWay()).not.toContain('"pb5"');
  });
});
