import { BOOK, book, disbursement, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

const OLD = '/books/hl/mdd/2025';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant, accountHolder, cashier } = union;
  await accountant.must('/books', { ...book('hl'), year: 2025, openedOn: '2025-01-01' });
  const last = gift({ occurredOn: '2025-12-30', voucherDate: '2025-12-31', amount: 400_000 });
  await cashier.must(`${OLD}/donations`, last);
  await cashier.must(`${BOOK}/donations`, gift({ amount: 300_000, earmark: 'hocbong' }));
  const given = await cashier.must(`${BOOK}/donations`, gift({ giver: { kind: 'anonymous' } }));
  const members = [
    { name: 'Trần Thị Lan', amount: 80_000 },
    { name: 'Lê Thị Mai', amount: 120_000 },
  ];
  const collective = { kind: 'collective', name: 'Chi hội 3', members };
  const wrong = await cashier.must(
    `${BOOK}/donations`,
    gift({ amount: 200_000, giver: collective }),
  );
  for (const [requestId, facts, how] of [
    ['giam', given, { correction: 'adjust', correctedAmount: 450_000 }],
    ['huy', wrong, { correction: 'void' }],
  ] as const) {
    const correction = { requestId, voucher: facts[0]?.data.voucher, reason: 'Ghi nhầm' };
    const request = { ...correction, ...how, validUntil: '2026-12-01' };
    await accountant.must(`${BOOK}/correction-requests`, request);
    await accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
  }
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('cho'));
});
afterAll(() => union.close());

const seen = async (path: string) => {
  await union.viewsCaughtUp();
  const { status, body } = await union.auditor.get(path);
  expect([path, status]).toEqual([path, 200]);
  return body;
};
const itemsOf = async (path: string) => (await seen(path)).items as Record<string, unknown>[];

describe('9.15 reports: beside books and balances', () => {
  it('bảng kê người ủng hộ: every gift as it stands today, under the giver’s pseudonym', async () => {
    const list = await seen(`${BOOK}/gift-list`);
    expect(list).toMatchObject({
      ...{ unitId: 'hl', fundId: 'mdd', year: 2026, total: 750_000, gifts: 3 },
      items: [
        { giverKind: 'named', amount: 300_000, earmark: 'hocbong', voided: false },
        { giverKind: 'anonymous', amount: 450_000, voided: false },
        { giverKind: 'collective', members: 2, amount: 0, voided: true },
      ],
    });
    const totals = await seen('/funds/totals?fundId=mdd&from=2026-01&to=2026-12');
    expect(totals).toMatchObject([{ received: 750_000 }]);
    const [first] = list.items as { voucher: string }[];
    const { body } = await union.auditor.get(`/vouchers/${String(first?.voucher)}/personal-data`);
    expect(body).toMatchObject({ giverName: 'Nguyễn Thị Hà' });
    expect(JSON.stringify(list)).not.toContain('Hà');
  });

  it('page by page, and of some months only', async () => {
    const first = await seen(`${BOOK}/gift-list?limit=2`);
    expect(first.items).toHaveLength(2);
    const rest = await seen(`${BOOK}/gift-list?limit=2&after=${String(first.next)}`);
    expect(rest).toMatchObject({ total: 750_000, items: [{ giverKind: 'collective' }] });
    expect(await seen(`${BOOK}/gift-list?to=2026-10`)).toMatchObject({ total: 0, items: [] });
  });

  it('names no giver to administrators, and nothing at all to the neighbour', async () => {
    for (const someone of [union.administrator, union.neighbour])
      expect((await someone.get(`${BOOK}/gift-list`)).status).toBe(403);
  });

  it('the count of 31/12 and the bank’s confirmation, and where they are missing', async () => {
    const path = '/units/qn/year-end-counts?year=2025';
    const before = await itemsOf(path);
    expect(
      before.map(({ unitId, placeId, books, count }) => [unitId, placeId, books, count]),
    ).toEqual([
      ['cp', 'ket', 0, undefined],
      ['cp', 'nh', 0, undefined],
      ['hl', 'ket', 400_000, undefined],
      ['hl', 'nh', 0, undefined],
    ]);
    const [witness, day] = [union.accountant.personId, '2025-12-31'];
    await union.cashier.must('/offices/hl/counts', {
      ...{ placeId: 'ket', countedOn: day, amount: 390_000, witnesses: [witness] },
    });
    await union.accountant.must('/offices/hl/bank-balances', {
      ...{ placeId: 'nh', statedOn: day, amount: 0 },
    });
    expect(await seen(path)).toMatchObject({
      day,
      items: [
        {},
        {},
        { placeId: 'ket', count: { source: 'count', amount: 390_000, difference: -10_000 } },
        { placeId: 'nh', count: { source: 'statement', amount: 0, difference: 0 } },
      ],
    });
    const page = await seen(`${path}&limit=3`);
    expect(await itemsOf(`${path}&limit=3&after=${String(page.next)}`)).toHaveLength(1);
  });

  it('the half year and the year of each fund, for the Hội above and the MTTQ', async () => {
    expect(await seen('/funds/totals?fundId=mdd&from=2025-07&to=2025-12')).toMatchObject([
      { received: 400_000, given: 0 },
    ]);
    expect(await seen('/funds/mdd/months')).toMatchObject([
      { month: '2025-01', opened: 0 },
      { month: '2025-12', received: 400_000 },
      { month: '2026-01', opened: 10_000_000 },
      { month: '2026-11', received: 750_000 },
    ]);
  });

  it.each([
    ['sổ quỹ', '/offices/hl/places/ket/cash-book?month=2026-11'],
    ['nhật ký', `${BOOK}/journal`],
    ['bảng cân đối', `${BOOK}/trial-balance`],
    ['số dư', '/units/qn/books'],
    ['tạm ứng', '/units/qn/advances'],
    ['tiền thu chưa nộp', '/units/qn/collectors'],
    ['quyển biên lai', '/offices/hl/receipt-books'],
    ['hiện vật', `${BOOK}/lots`],
    ['kết quả', '/funds/mdd/results'],
  ])('%s is answered', (_, path) => seen(path));

  it('a trial balance of the whole year holds what was adjusted after its end, too', async () => {
    const { accountant } = union;
    for (let month = 1; month <= 12; month += 1) {
      const period = `2025-${String(month).padStart(2, '0')}`;
      await accountant.must(`${OLD}/period-closings`, { period });
    }
    const late = gift({ occurredOn: '2025-12-31', voucherDate: TODAY, amount: 70_000 });
    const [fact] = await union.cashier.must(`${OLD}/donations`, { ...late });
    expect(fact?.data.period).toBe('2025-13');
    expect(await seen(`${OLD}/trial-balance`)).toMatchObject({ debit: 470_000, credit: 470_000 });
    const december = await seen(`${OLD}/trial-balance?to=2025-12`);
    expect(december).toMatchObject({ debit: 400_000, credit: 400_000 });
  });
});
