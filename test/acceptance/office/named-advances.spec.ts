import type { Reply, Someone } from '../someone.js';
import { BOOK, disbursement, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** Domain 9.7 and 9.15: who answers for which advance, by name, for those who may read names. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { administrator, accountant } = union;
  const member = { personId: MEMBER, name: 'Trần Thị Cán Bộ' };
  await administrator.must('/persons', member);
  await administrator.must(`/persons/${MEMBER}/grants`, { role: 'cashier', unitId: 'hl' });
  await advance('tu1', { kind: 'outside', name: 'Lý Thị Mẩy' });
  await union.viewsCaughtUp();
  const { body } = await accountant.get(`${BOOK}/advances/tu1`);
  await advance('tu2', { kind: 'outside', person: body.holder });
  await advance('tu3', { kind: 'staff', person: MEMBER });
  await union.viewsCaughtUp();
});
afterAll(() => union.close());

const MEMBER = '3f0c9a52-6f0e-4d6b-9c51-1f4f6c1a9e01';

const advance = async (requestId: string, holder: object) => {
  const { accountant, accountHolder, cashier } = union;
  await accountant.must(`${BOOK}/advance-requests`, {
    ...{ ...disbursement(requestId), dueOn: '2026-12-15', holder },
  });
  await accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
  await cashier.must(`${BOOK}/requests/${requestId}/advance`, { occurredOn: TODAY });
};

const paper = (path: string, by: Someone = union.accountant): Promise<Reply> =>
  by.get(path, { accept: 'text/html' });
const namesIn = ({ body }: Reply) =>
  (body.items as readonly { advanceId: string; name?: string }[]).map(({ advanceId, name }) => [
    advanceId,
    name,
  ]);

describe('bảng kê tạm ứng with names', () => {
  it('names each holder: of the staff, from outside, and whom the vault knew already', async () => {
    const named = [
      ['tu3', 'Trần Thị Cán Bộ'],
      ['tu2', 'Lý Thị Mẩy'],
      ['tu1', 'Lý Thị Mẩy'],
    ];
    expect(namesIn(await union.accountant.get(`${BOOK}/named-advances`))).toEqual(named);
    expect(namesIn(await union.auditor.get('/units/qn/named-advances?state=open'))).toEqual(named);
  });

  it('is printed with them, and each reading is on record', async () => {
    const { text, headers } = await paper(`${BOOK}/named-advances`, union.accountHolder);
    expect(text).toContain('Bảng kê tạm ứng');
    expect(text).toContain('Họ tên người nhận');
    for (const name of ['Trần Thị Cán Bộ', 'Lý Thị Mẩy']) expect(text).toContain(name);
    expect(text).toContain('Lần đọc này đã được ghi lại');
    const readings = await union.auditor.get(`/readings?person=${union.accountHolder.personId}`);
    expect(readings.text).toContain(headers.get('x-request-id'));
    expect(readings.text).toContain('list of advances');
  });

  it('goes to nobody else: the cashier and the neighbour print it without a name, or not at all', async () => {
    const plain = await paper(`${BOOK}/advances`, union.cashier);
    expect(plain.text).not.toMatch(/Cán Bộ|Mẩy/);
    for (const path of [`${BOOK}/named-advances`, '/units/hl/named-advances'])
      for (const someone of [union.cashier, union.neighbour])
        expect((await paper(path, someone)).status).toBe(403);
  });
});
