import { BOOK, disbursement, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** The safe of `hl` holds ten million since 1 January, and its account what came on the 20th. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const late = gift({ placeId: 'nh', amount: 1_000_000, occurredOn: '2026-11-20' });
  await union.accountant.must(`${BOOK}/donations`, late);
});
afterAll(() => union.close());

const approved = async (requestId: string, changes: object = {}): Promise<void> => {
  await union.accountant.must(`${BOOK}/disbursement-requests`, disbursement(requestId, changes));
  await union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
};
let transfers = 0;
const send = (placeId: string, amount: number, occurredOn: string) =>
  union.cashier.post(`${BOOK}/transfers`, {
    ...{ transferId: `ct${String(++transfers)}`, amount, occurredOn, voucherDate: TODAY },
    ...{ placeId, toPlaceId: placeId === 'ket' ? 'nh' : 'ket' },
  });
const refused = async (reply: Promise<{ status: number; body: object }>, code: string) => {
  const before = await union.api.parts.store.head();
  const { status, body } = await reply;
  expect({ status, body }).toMatchObject({ status: 422, body: { code } });
  expect(await union.api.parts.store.head()).toBe(before);
};

describe('9.4 âm quỹ: no place is below zero at any day’s end, by the day the money moved', () => {
  it('money does not leave on a day before it had come, although it is there today', async () => {
    await refused(send('nh', 1_000_000, '2026-11-19'), 'PLACE_OVERDRAWN');
    expect((await send('nh', 1_000_000, '2026-11-20')).status).toBe(201);
  });

  it('nor on a day after which what left later would find nothing', async () => {
    expect((await send('ket', 9_000_000, '2026-11-21')).status).toBe(201);
    await refused(send('ket', 1_000_001, '2026-11-15'), 'PLACE_OVERDRAWN');
    const more = disbursement('tam', { amount: 1_000_001 });
    const asked = union.accountant.post(`${BOOK}/disbursement-requests`, more);
    await refused(asked, 'PLACE_OVERDRAWN');
  });

  it('what is held back for one request is not there for another', async () => {
    await union.accountant.must(`${BOOK}/disbursement-requests`, disbursement('giu'));
    const rest = disbursement('qua', { amount: 800_001 });
    await refused(union.accountant.post(`${BOOK}/disbursement-requests`, rest), 'PLACE_OVERDRAWN');
    await union.accountHolder.must(`${BOOK}/requests/giu/rejection`);
    await union.accountant.must(`${BOOK}/disbursement-requests`, { ...rest, amount: 1_000_000 });
  });

  it('a gift that was spent is neither voided nor made less', async () => {
    const [fact] = await union.cashier.must(`${BOOK}/donations`, gift({ placeId: 'nh' }));
    const voucher = String(fact?.data.voucher);
    await approved('tieu', { placeId: 'nh', amount: 400_000 });
    await union.cashier.must(`${BOOK}/requests/tieu/payment`, { occurredOn: TODAY });
    const correction = { voucher, validUntil: '2026-12-01', reason: 'Ghi nhầm' };
    const put = async (requestId: string, how: object) => {
      const body = { requestId, ...correction, ...how };
      const asked = await union.accountant.post(`${BOOK}/correction-requests`, body);
      if (asked.status !== 201) return asked.body.code;
      const request = `${BOOK}/requests/${requestId}`;
      const { body: answer } = await union.accountHolder.post(`${request}/approval`);
      await union.accountHolder.must(`${request}/rejection`);
      return answer.code;
    };
    expect(await put('huy', { correction: 'void' })).toBe('PLACE_OVERDRAWN');
    const less = { correction: 'adjust', correctedAmount: 399_999 };
    expect(await put('giam', less)).toBe('PLACE_OVERDRAWN');
  });

  it('so that the first list of an auditor is empty, whatever was tried', async () => {
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/units/qn/audit/negative-days');
    expect(body.items).toEqual([]);
  });
});
