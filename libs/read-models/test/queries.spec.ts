import {
  book,
  books,
  cashBook,
  contributionMonths,
  contributionOf,
  contributionsBelow,
  entries,
  fund,
  fundMonths,
  funds,
  fundTotals,
  journal,
  office,
  person,
  persons,
  progress,
  remittances,
  requests,
  trialBalance,
  unit,
  units,
  voucher,
} from '../src/index.js';
import { inventedEntries } from './invented-entries.js';
import { foundation, reform } from './invented-union.js';
import { ask, catchUp, emptyLedger, type LedgerUnderTest } from './views-under-test.js';
import { personOf } from './written-events.js';

const COUNT = 1_500;

/** Every page of a list, two items at a time less one, so that pages end everywhere. */
const allPages = async <T>(
  page: (after: string | undefined) => Promise<{ items: readonly T[]; next?: string }>,
): Promise<T[]> => {
  const all: T[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { items, next } = await page(after);
    all.push(...items);
    after = next;
    more = next !== undefined;
  }
  return all;
};

describe('questions to the views', () => {
  let ledger: LedgerUnderTest;
  const views = () => ledger.views;
  const total = async (sql: string): Promise<number> =>
    (await ask<{ n: number }>(ledger.database.ownerUrl, `select (${sql})::bigint as n`))[0]?.n ??
    NaN;

  beforeAll(async () => {
    ledger = await emptyLedger();
    const recordedAt = '2025-01-10T02:00:00.000Z';
    const counted = {
      unitId: 'xa1',
      placeId: 'xa1ket',
      countedOn: '2024-06-30',
      witnesses: [personOf('w')],
    };
    await ledger.writer.write([
      ...foundation,
      ...inventedEntries(COUNT, { seed: 11 }),
      ...reform,
      {
        stream: 'office-xa1',
        type: 'OutsideMoneyDeclared',
        data: { unitId: 'xa1', placeId: 'xa1ket', amount: 250_000, asOf: '2024-06-01' },
        recordedAt,
      },
      {
        stream: 'office-xa1',
        type: 'CashCounted',
        data: { ...counted, amount: 1_000, countedBy: personOf('thu quy') },
        recordedAt,
      },
    ]);
    await catchUp(ledger);
  }, 60_000);
  afterAll(() => ledger.close());

  it('tell how far the figures are, and of what ledger', async () =>
    expect(await progress(views())).toMatchObject({
      headNumber: await total('select count(*) from ledger.event'),
      demonstration: true,
      organisationName: 'Hội LHPN tỉnh (mô phỏng)',
      asOf: '2025-07-02',
    }));

  it('total a fund over its months, and what its books hold', async () => {
    const all = await fundTotals(views());
    expect(all.map(({ fundId }) => fundId)).toEqual(['mdd', 'vuot']);
    for (const { fundId, received, given, opened, held, inTransit } of all) {
      const months = await fundMonths(views(), fundId);
      expect(months.reduce((sum, month) => sum + month.received, 0)).toBe(received);
      const arriving = await total(
        `select coalesce(sum(amount), 0) from views.entry
          where kind = 'remittanceAccepted' and fund_id = '${fundId}'`,
      );
      expect(opened + received - given).toBe(held + inTransit + arriving);
    }
    const may = await fundTotals(views(), { fundId: 'vuot', from: '2024-05', to: '2024-05' });
    const months = await fundMonths(views(), 'vuot');
    expect(may[0]?.received).toBe(months.find(({ month }) => month === '2024-05')?.received);
  });

  it('describe funds', async () => {
    expect(await funds(views())).toHaveLength(2);
    expect(await fund(views(), 'mdd')).toMatchObject({
      code: 'MDD',
      disclosure: 'sums',
      basis: { number: '01/QĐ', date: '2024-01-01' },
      purposes: [{ code: 'hocbong' }],
      tiers: [],
      targets: [],
    });
    expect(await fund(views(), 'la')).toBeUndefined();
  });

  it('find units by name without diacritics, below others, and page by page', async () => {
    const found = await units(views(), { search: 'HUYEN ba che' });
    expect(found.items.map(({ unitId }) => unitId)).toEqual(['huyen1']);
    const everything = await units(views(), {});
    expect(everything.items).toHaveLength(7);
    expect(await allPages((after) => units(views(), { limit: 2, after }))).toEqual(
      everything.items,
    );
    expect((await units(views(), { parentId: null })).items.map(({ unitId }) => unitId)).toEqual([
      'tinh',
    ]);
    expect((await units(views(), { search: '100%' })).items).toEqual([]);
    await expect(units(views(), { after: 'x' })).rejects.toThrow(RangeError);
  });

  it('count predecessors among the units under a successor', async () => {
    const under = await units(views(), { under: 'xa1' });
    expect(under.items.map(({ unitId }) => unitId).sort()).toEqual(['huyen1', 'xa1']);
    expect(
      (await units(views(), { under: 'tinh', living: true })).items.map(({ unitId }) => unitId),
    ).not.toContain('huyen1');
  });

  it('tell a unit’s names, parents and succession', async () => {
    expect(await unit(views(), 'xa1')).toMatchObject({
      name: 'Hội LHPN xã Kỳ Thượng',
      above: [{ unitId: 'tinh' }],
      names: [{ name: 'Hội LHPN xã Lương Minh' }, { name: 'Hội LHPN xã Kỳ Thượng' }],
      predecessors: [{ fromUnitId: 'huyen1', share: 3_333 }],
      successors: [],
    });
    expect((await unit(views(), 'huyen1'))?.successors).toHaveLength(3);
  });

  it('give what units raised, then and today, from the root to the leaf', async () => {
    for (const basis of ['then', 'today'] as const) {
      const roots = await contributionsBelow(views(), { basis });
      expect(roots.reduce((sum, { subtree }) => sum + subtree, 0)).toBe(
        await total('select sum(received) from views.fund_month'),
      );
      const below = await contributionsBelow(views(), { basis, parentId: 'tinh' });
      const tinh = await contributionOf(views(), { basis, unitId: 'tinh' });
      const belowTinh = below.reduce((sum, { subtree }) => sum + subtree, 0);
      // Then, the districts stood between; today they stand nowhere.
      if (basis === 'today') expect(tinh?.subtree).toBe((tinh?.own ?? 0) + belowTinh);
    }
    const then = { basis: 'then', unitId: 'huyen1', fundId: 'vuot' } as const;
    const months = await contributionMonths(views(), then);
    expect(months.reduce((sum, { subtree }) => sum + subtree, 0)).toBe(
      (await contributionOf(views(), then))?.subtree,
    );
    expect(await contributionOf(views(), { basis: 'today', unitId: 'huyen1' })).toMatchObject({
      own: 0,
      subtree: 0,
    });
  });

  it('keep a cash book whose balance runs from one month into the next', async () => {
    const place = { unitId: 'xa2', placeId: 'xa2ket' };
    let closing = 0;
    for (const month of ['2024-01', '2024-02', '2024-03', '2024-04']) {
      const question = { ...place, month, limit: 500 };
      const page = await cashBook(views(), question);
      expect(page.opening).toBe(closing);
      closing = page.closing;
      let balance = page.opening;
      for (const line of page.items) {
        balance += line.delta;
        expect(line.balance).toBe(balance);
      }
      expect(balance).toBe(closing);
      const days = page.items.map(({ occurredOn }) => occurredOn);
      expect(days).toEqual(days.toSorted());
      expect(
        await allPages((after) => cashBook(views(), { ...question, limit: 3, after })),
      ).toEqual(page.items);
    }
    const held = (await office(views(), 'xa2')).places.find(({ placeId }) => placeId === 'xa2ket');
    expect(held?.held).toBe(
      await total(
        `select sum(delta) from views.entry where unit_id = 'xa2' and place_id = 'xa2ket'`,
      ),
    );
  });

  it('balance debit and credit in every book, entry by entry and in total', async () => {
    const all = await allPages((after) => books(views(), { limit: 5, after }));
    expect(all).toHaveLength(14);
    for (const key of all) {
      const lines = (
        await allPages(
          async (after) => (await journal(views(), { ...key, limit: 400, after })) ?? { items: [] },
        )
      ).flatMap(({ lines }) => lines);
      const sum = (side: 'debit' | 'credit') => lines.reduce((all, line) => all + line[side], 0);
      const [debit, credit] = [sum('debit'), sum('credit')];
      expect(debit).toBe(credit);
      const balance = await trialBalance(views(), key);
      expect([balance?.debit, balance?.credit]).toEqual([debit, credit]);
      const assets = balance?.lines.filter(({ account }) => ['111', '112'].includes(account)) ?? [];
      expect(assets.reduce((sum, { closing }) => sum + closing, 0)).toBe(key.held);
      const transit = balance?.lines.find(({ account }) => account === '113');
      expect(transit?.closing ?? 0).toBe(key.inTransit);
    }
    expect(
      await trialBalance(views(), { unitId: 'la', fundId: 'vuot', year: 2024 }),
    ).toBeUndefined();
  });

  it('open a trial balance with what the months before left', async () => {
    const key = { unitId: 'xa2', fundId: 'vuot', year: 2024 };
    const [first, second] = await Promise.all([
      trialBalance(views(), { ...key, to: '2024-04' }),
      trialBalance(views(), { ...key, from: '2024-05' }),
    ]);
    for (const { account, closing } of first?.lines ?? [])
      expect(second?.lines.find((line) => line.account === account)?.opening).toBe(closing);
  });

  it('show a book with slices that add up, and what requests hold back', async () => {
    const key = { unitId: 'xa2', fundId: 'vuot', year: 2024 };
    const found = await book(views(), key);
    const sum = (slices: readonly { amount: number }[] = []) =>
      slices.reduce((all, { amount }) => all + amount, 0);
    expect(sum(found?.places)).toBe(found?.held);
    expect(found?.basis).toMatchObject({ number: '02/BB' });
    expect(await book(views(), { ...key, year: 1999 })).toBeUndefined();
    const open = await requests(views(), { ...key, status: 'approved', limit: 500 });
    expect(found?.reserved).toBe(open.items.reduce((all, { reserved }) => all + reserved, 0));
  });

  it('follow a request from asking to paying', async () => {
    const { items } = await requests(views(), { kind: 'disbursement', status: 'done', limit: 500 });
    expect(items.length).toBeGreaterThan(20);
    for (const { approvals, paidAmount, amount, reserved, resultVoucher } of items) {
      expect(approvals).toHaveLength(1);
      expect(approvals[0]?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(paidAmount).toBe(amount);
      expect(reserved).toBe(0);
      expect(resultVoucher).toMatch(/^PC-/);
    }
    expect(await allPages((after) => requests(views(), { limit: 7, after }))).toHaveLength(
      await total('select count(*) from views.request where position is not null'),
    );
  });

  it('show remittances on their way, and those that came back', async () => {
    const onTheWay = await remittances(views(), { inTransit: true, limit: 500 });
    expect(new Set(onTheWay.items.map(({ state }) => state))).toEqual(
      new Set(['sent', 'accepted']),
    );
    const returned = await remittances(views(), { state: 'returned', under: 'xa1', limit: 500 });
    expect(returned.items.length).toBeGreaterThan(0);
    for (const { fromUnitId, toUnitId } of returned.items)
      expect(['xa1', 'huyen1'].some((id) => id === fromUnitId || id === toUnitId)).toBe(true);
  });

  it('list entries, the latest first, by book, kind and the beginning of a number', async () => {
    const gifts = await entries(views(), {
      unitId: 'xa2',
      kind: 'donation',
      voucher: 'pt-xa2-v',
      limit: 500,
    });
    expect(gifts.items.length).toBeGreaterThan(5);
    for (const { voucher: number } of gifts.items) expect(number).toMatch(/^PT-XA2-VUOT-/);
    const positions = gifts.items.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => b - a));
    expect(
      await allPages((after) => entries(views(), { under: 'xa3', limit: 11, after })),
    ).toHaveLength(
      await total(`select count(*) from views.entry where unit_id in ('xa3', 'huyen2')`),
    );
  });

  it('look a voucher up with its whole chain, by any number of it', async () => {
    const [adjustment] = await ask<{ voucher: string; original: string; unit_id: string }>(
      ledger.database.ownerUrl,
      'select voucher, original from views.entry where original is not null order by position limit 1',
    );
    const byFirst = await voucher(views(), adjustment?.original ?? '');
    expect(byFirst?.chain.map(({ correction }) => correction)).toEqual([undefined, 'adjust']);
    expect(byFirst).toMatchObject({
      voucher: adjustment?.original,
      last: adjustment?.voucher,
      voided: false,
    });
    expect(byFirst?.amount).toBe(byFirst?.chain.reduce((sum, { amount }) => sum + amount, 0));
    expect(await voucher(views(), adjustment?.voucher ?? '')).toEqual(byFirst);
    const [voided] = await ask<{ voucher: string }>(
      ledger.database.ownerUrl,
      `select voucher from views.entry where correction = 'void' limit 1`,
    );
    expect(await voucher(views(), voided?.voucher ?? '')).toMatchObject({
      voided: true,
      amount: 0,
      last: voided?.voucher,
    });
    expect(await voucher(views(), 'PT-LA-LA-24-000001')).toBeUndefined();
  });

  it('compare a count with the books of all funds and the outside money', async () => {
    const place = (await office(views(), 'xa1')).places.find(({ placeId }) => placeId === 'xa1ket');
    const inBooks = await total(
      `select sum(delta) from views.entry
        where unit_id = 'xa1' and place_id = 'xa1ket' and occurred_on <= '2024-06-30'`,
    );
    expect(place?.counts).toMatchObject([
      { amount: 1_000, books: inBooks, outside: 250_000, difference: 1_000 - inBooks - 250_000 },
    ]);
    expect(place?.funds.reduce((sum, { amount }) => sum + amount, 0)).toBe(place?.held);
  });

  it('list the staff and their roles', async () => {
    expect(await persons(views())).toMatchObject([
      { personId: personOf('chu tich'), roles: [{ role: 'accountHolder', unitId: 'tinh' }] },
    ]);
    expect(await person(views(), personOf('x'))).toBeUndefined();
  });
});
