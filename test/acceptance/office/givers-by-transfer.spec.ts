import { BOOK, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

let union: SmallUnion;
let voucher: string;
const LINE = { externalReference: 'FT26325.001', amount: 750_000, occurredOn: TODAY };

beforeAll(async () => {
  union = await smallUnion();
  const giver = { kind: 'named', name: 'Đoàn Thị Chuyển' };
  const [fact] = await union.accountant.must(
    `${BOOK}/donations`,
    gift({ ...LINE, placeId: 'nh', giver }),
  );
  voucher = String(fact?.data.voucher);
  await union.accountant.must(`${BOOK}/stray-receipts`, {
    ...{ itemId: 'lac1', nature: 'unidentified', placeId: 'nh', occurredOn: TODAY },
    ...{ amount: 320_000, externalReference: 'FT26325.002' },
  });
  await union.viewsCaughtUp();
});
afterAll(() => union.close());

const lookUp = (line: object, someone = union.auditor, unitId = 'qn') => {
  const query = Object.entries(line).map(([name, value]) => `${name}=${String(value)}`);
  return someone.get(`/units/${unitId}/bank-lines?${query.join('&')}`);
};
const found = async (line: object) => (await lookUp(line)).body.items;

describe('9.14 givers by transfer have no voucher number', () => {
  it('their gift is found by the bank’s reference with exact amount and day', async () =>
    expect(await found(LINE)).toMatchObject([
      { voucher, kind: 'donation', unitId: 'hl', fundId: 'mdd', amount: 750_000 },
    ]));

  it('and by nothing less: another amount, day or reference finds nothing', async () => {
    expect(await found({ ...LINE, amount: 750_001 })).toEqual([]);
    expect(await found({ ...LINE, occurredOn: '2026-11-21' })).toEqual([]);
    expect(await found({ ...LINE, externalReference: 'FT26325' })).toEqual([]);
    const { status, body } = await lookUp({ externalReference: LINE.externalReference });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ field: 'amount' }, { field: 'occurredOn' }]);
  });

  it('money that nobody knows the giver of is found, too, and later as her gift', async () => {
    const line = { externalReference: 'FT26325.002', amount: 320_000, occurredOn: TODAY };
    expect(await found(line)).toMatchObject([{ kind: 'strayReceived', amount: 320_000 }]);
    await union.accountant.must(`${BOOK}/stray-receipts/lac1/identification`, {
      ...{ occurredOn: TODAY, amount: 320_000, contributingUnitId: 'hl' },
      giver: { kind: 'named', name: 'Bùi Thị Nhận' },
    });
    await union.viewsCaughtUp();
    expect(await found(line)).toMatchObject([
      { kind: 'strayIdentified' },
      { kind: 'strayReceived' },
    ]);
  });

  it('a line is entered once, so that nobody’s gift stands twice', async () => {
    const again = gift({ ...LINE, placeId: 'nh' });
    const { status, body } = await union.accountant.post(`${BOOK}/donations`, again);
    expect([status, body.code]).toEqual([409, 'REFERENCE_ALREADY_ENTERED']);
  });

  it('is answered to those who read the book, for their own units, and without a name', async () => {
    expect((await lookUp(LINE, union.cashier, 'hl')).body.items).toHaveLength(1);
    expect((await lookUp(LINE, union.neighbour, 'hl')).status).toBe(403);
    expect((await lookUp(LINE, union.neighbour, 'cp')).body.items).toEqual([]);
    expect((await lookUp(LINE)).text).not.toContain('Chuyển');
  });
});
