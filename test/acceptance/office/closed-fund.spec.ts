import type { Someone } from '../someone.js';
import { BOOK, book, disbursement, fund, gift, newPerson, smallUnion, TODAY } from '../union.js';
import type { SmallUnion } from '../union.js';

/** The province `qn` closes its fund while the communes `hl` and `cp` still have money of it. */
let union: SmallUnion;
let province: Someone;
beforeAll(async () => {
  union = await smallUnion();
  const { administrator, neighbour } = union;
  province = await newPerson(union, 'accountant', 'qn');
  const safe = { placeId: 'ket', kind: 'safe', name: 'Két', openedOn: '2021-01-01' };
  await administrator.must('/offices/qn/places', safe);
  await neighbour.must('/books', book('cp'));
  await administrator.must('/funds', { ...fund, fundId: 'khac', code: 'KHAC' });
  await neighbour.must('/books', { ...book('cp'), fundId: 'khac' });
  for (const path of ['/books/cp/mdd/2026', '/books/cp/khac/2026'])
    await neighbour.must(`${path}/donations`, {
      ...gift({ amount: 700_000, placeId: 'nh', contributingUnitId: 'cp' }),
    });
});
afterAll(() => union.close());

const left = async (by: Someone = province, unitId = 'qn') => {
  await union.consequencesDrawn();
  await union.viewsCaughtUp();
  return (await by.get(`/units/${unitId}/closed-fund-books`)).body.items;
};
const approved = async (kind: string, requestId: string, changes: object) => {
  await union.accountant.must(`${BOOK}/${kind}`, disbursement(requestId, changes));
  await union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
};
const on = { occurredOn: TODAY };
/** The cash of `hl` when the fund is closed. */
const HELD = 10_000_000;

describe('closing a fund begins its wind-down', () => {
  it('while it is open, nobody is asked to send up what is left of it', async () => {
    expect(await left()).toEqual([]);
  });

  it('from the day after its last one it receives nothing; what came before is entered late', async () => {
    await union.administrator.must('/funds/mdd/closing', { closedOn: '2026-11-21' });
    const reply = await union.cashier.post(`${BOOK}/donations`, gift());
    expect([reply.status, reply.body.code]).toEqual([422, 'FUND_CLOSED']);
    const late = gift({ occurredOn: '2026-11-21', placeId: 'nh', amount: 50_000 });
    await union.accountant.must(`${BOOK}/donations`, { ...late, voucherDate: TODAY });
  });

  it('the province sees which unit still holds how much of it, and in which place', async () => {
    const of = { fundId: 'mdd', year: 2026, closedOn: '2026-11-21', ownerUnitId: 'qn' };
    const nothingElse = { inTransit: 0, stray: 0, owed: 0, lots: 0 };
    const bank = { placeId: 'nh', name: 'Ngân hàng' };
    expect(await left()).toEqual([
      {
        ...{ ...of, ...nothingElse, unitId: 'cp', held: 700_000 },
        places: [{ ...bank, amount: 700_000 }],
      },
      {
        ...{ ...of, ...nothingElse, unitId: 'hl', held: HELD + 50_000 },
        places: [
          { placeId: 'ket', name: 'Két', amount: HELD },
          { ...bank, amount: 50_000 },
        ],
      },
    ]);
  });

  it('a commune sees its own books and no neighbour’s', async () => {
    expect(await left(union.neighbour, 'cp')).toMatchObject([{ unitId: 'cp' }]);
    const { status } = await union.neighbour.get('/units/hl/closed-fund-books');
    expect(status).toBe(403);
  });

  it('what is left is still paid by decision, advanced and settled', async () => {
    await approved('disbursement-requests', 'chi1', { amount: 1_000_000 });
    await union.cashier.must(`${BOOK}/requests/chi1/payment`, on);
    const holder = { kind: 'outside', name: 'Trần Thị Mai' };
    const advance = { amount: 400_000, dueOn: '2026-12-15', holder };
    await approved('advance-requests', 'tu1', advance);
    await union.cashier.must(`${BOOK}/requests/tu1/advance`, on);
    expect(await left()).toMatchObject([
      { unitId: 'cp' },
      { unitId: 'hl', held: HELD + 50_000 - 1_400_000, owed: 400_000 },
    ]);
    const returned = { ...on, returned: { amount: 400_000, placeId: 'ket' } };
    await union.cashier.must(`${BOOK}/advances/tu1/settlements`, returned);
  });

  it('and sent up, into a book that the owner opens for it', async () => {
    for (const [requestId, placeId, amount] of [
      ['nop1', 'ket', HELD - 1_000_000],
      ['nop2', 'nh', 50_000],
    ] as const) {
      await approved('remittance-requests', requestId, { toUnitId: 'qn', placeId, amount });
      const sender = placeId === 'ket' ? union.cashier : union.accountant;
      await sender.must(`${BOOK}/requests/${requestId}/sending`, on);
    }
    expect(await left()).toMatchObject([
      { unitId: 'cp' },
      { unitId: 'hl', held: 0, inTransit: HELD - 950_000, places: [] },
    ]);
    await province.must('/books', { ...book('qn'), openedOn: TODAY });
    for (const requestId of ['nop1', 'nop2'])
      await province.must(`${BOOK}/remittances/${requestId}/acceptance`, {
        ...{ toUnitId: 'qn', receivedOn: TODAY, toPlaceId: 'ket' },
      });
    expect(await left()).toMatchObject([
      { unitId: 'cp', held: 700_000 },
      { unitId: 'qn', ownerUnitId: 'qn', held: HELD - 950_000 },
    ]);
  });

  it('is told page by page, and of one fund', async () => {
    const { body } = await province.get('/units/qn/closed-fund-books?limit=1');
    const rest = await province.get(`/units/qn/closed-fund-books?after=${String(body.next)}`);
    expect([body.items, rest.body.items]).toMatchObject([[{ unitId: 'cp' }], [{ unitId: 'qn' }]]);
    const other = await province.get('/units/qn/closed-fund-books?fundId=khac');
    expect(other.body.items).toEqual([]);
  });
});
