import pg from 'pg';
import type { PageName, PlaceOf, PublicPage } from '#public-pages';
import { inventedEntries } from '../../../libs/read-models/test/invented-entries.js';
import { foundation, reform } from '../../../libs/read-models/test/invented-union.js';
import {
  catchUp,
  emptyLedger,
  type LedgerUnderTest,
} from '../../../libs/read-models/test/views-under-test.js';
import { PublishedFigures } from '../src/figures/published-figures.js';
import { columnTypes } from '../src/figures/published-rows.js';
import { PublicLog } from '../src/log/public-log.js';
import { PublicOptions } from '../src/public-options.js';

const ENTRIES = 2_600;
const NOTHING_ELSE = { quietDays: 0, waiting: 0, seal: null };

let ledger: LedgerUnderTest;
let pool: pg.Pool;
let figures: PublishedFigures;
beforeAll(async () => {
  ledger = await emptyLedger();
  await ledger.writer.write([...foundation, ...inventedEntries(ENTRIES, { seed: 7 }), ...reform]);
  await catchUp(ledger);
  const databaseUrl = ledger.database.urlFor('reader');
  pool = new pg.Pool({ connectionString: databaseUrl, max: 2, types: columnTypes });
  figures = new PublishedFigures(pool, new PublicLog(new PublicOptions({ databaseUrl })));
}, 120_000);
afterAll(async () => {
  await pool.end();
  await ledger.close();
});

type PageCalled<Name> = Extract<PublicPage, { readonly page: Name }>;

const pageOf = async <Name extends PageName>(
  place: PlaceOf<Name> & { readonly page: Name },
): Promise<PageCalled<Name>> => {
  const { page } = await figures.pageOf(place as never, NOTHING_ELSE);
  if (page.page !== place.page) throw new Error(`no page for ${JSON.stringify(place)}`);
  return page as PageCalled<Name>;
};
const explained = (figure: string, asked: PlaceOf<'explained'>['asked'] & object) =>
  pageOf({ page: 'explained', figure, asked });
const journal = (
  asked: Partial<Record<'quy' | 'loai' | 'dang' | 'nam' | 'thang' | 'truoc', string>>,
) => pageOf({ page: 'journal', asked });

const WORDS = {
  opened: 'mo-so',
  received: 'nhan',
  otherIn: 'thu-khac',
  given: 'trao',
  otherOut: 'chi-khac',
} as const;
const ENTRY_WORDS = {
  opening: 'mo-so',
  donation: 'ung-ho',
  disbursement: 'trao',
  adjustment: 'dieu-chinh',
  void: 'huy',
  interest: 'lai',
  bankFee: 'phi',
  otherIncome: 'tien-thua',
  otherExpense: 'tien-thieu',
} as const;
const BALANCES = ['opening', 'left'];
const MONEY_OUT = ['given', 'otherOut'];
const FIGURES = ['opening', 'received', 'otherIn', 'given', 'otherOut', 'left'] as const;

describe('every figure of an open fund', () => {
  it.each(FIGURES.flatMap((figure) => ['2024', '2025'].map((year) => [figure, year] as const)))(
    '“%s” of %s is, to the đồng, the lines that it links to',
    async (figure, nam) => {
      const page = await explained(figure, { quy: 'VUOT', nam });
      expect(page.besides).toBe(0);
      expect(page.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(page.amount);
      for (const part of page.parts) {
        const { sums } = await journal({
          quy: 'VUOT',
          loai: WORDS[part.figure],
          ...(part.kind && { dang: ENTRY_WORDS[part.kind] }),
          nam: part.year ?? '',
        });
        const takesAway = BALANCES.includes(figure) && MONEY_OUT.includes(part.figure);
        expect(sums[part.figure]).toBe(takesAway ? 0 - part.amount : part.amount);
        expect(sums.lines).toBe(part.lines);
      }
    },
  );

  it('is split by kind of entry where it is no balance', async () => {
    const { parts } = await explained('received', { quy: 'VUOT', nam: '2024' });
    const kinds = parts.map(({ kind }) => kind);
    expect(kinds).toContain('donation');
    expect(new Set(kinds).size).toBe(parts.length);
    const left = await explained('left', { quy: 'VUOT', nam: '2024' });
    expect(left.parts.every(({ kind }) => kind === null)).toBe(true);
  });

  it('has figures worth the check', async () => {
    for (const figure of ['received', 'given', 'left'] as const)
      expect((await explained(figure, { quy: 'VUOT', nam: '2024' })).amount).toBeGreaterThan(0);
  });
});

describe('a fund of which only sums are public', () => {
  it('lists gifts for no child in particular, and of all else only that there are sums', async () => {
    const received = await explained('received', { quy: 'MDD', nam: '2024' });
    expect(received.besides).toBe(0);
    const given = await explained('given', { quy: 'MDD', nam: '2024' });
    expect(given.parts).toEqual([]);
    expect(given.besides).toBe(given.amount);
    const { sums } = await journal({ quy: 'MDD' });
    expect(sums).toMatchObject({ opened: 0, given: 0, otherIn: 0, otherOut: 0 });
  });
});

describe('the journal', () => {
  it('gives every line once, page after page, and they add up to its sum', async () => {
    const { sums } = await journal({ quy: 'VUOT', nam: '2024' });
    const seen: number[] = [];
    const edges: number[] = [];
    let amount = 0;
    for (let truoc: string | undefined = '999999999'; truoc !== undefined;) {
      const page: PageCalled<'journal'> = await journal({
        ...{ quy: 'VUOT', nam: '2024' },
        truoc,
      });
      seen.push(...page.entries.map(({ position }) => position));
      edges.push(page.entries.at(-1)?.position ?? 0);
      amount += page.entries.reduce((sum, entry) => sum + entry.amount, 0);
      truoc = page.older === null ? undefined : String(page.older);
    }
    expect(sums.lines).toBeGreaterThan(50);
    expect(seen).toHaveLength(sums.lines);
    expect(new Set(edges).size).toBe(edges.length);
    expect(seen).toEqual([...seen].sort((one, other) => other - one));
    const { opened, received, otherIn, given, otherOut } = sums;
    expect(amount).toBe(opened + received + otherIn - given - otherOut);
  });

  it('splits money in and money out into the figures that they are made of', async () => {
    const [all, came, went] = [
      await journal({ quy: 'VUOT' }),
      await journal({ quy: 'VUOT', loai: 'thu' }),
      await journal({ quy: 'VUOT', loai: 'chi' }),
    ];
    expect(came.sums.received + came.sums.otherIn).toBe(all.sums.received + all.sums.otherIn);
    expect(went.sums).toMatchObject({ received: 0, given: all.sums.given });
  });
});

describe('figures that changed', () => {
  it('differ by the lines that are named, and by nothing else', async () => {
    const first = await pageOf({ page: 'restatements' });
    expect(first.years.length).toBeGreaterThan(0);
    for (const nam of first.years) {
      const { restatements } = await pageOf({ page: 'restatements', asked: { nam } });
      expect(restatements.length).toBeGreaterThan(0);
      for (const { published, known, because, month } of restatements) {
        expect(because.reduce((sum, { amount }) => sum + amount, published)).toBe(known);
        expect(because.length).toBeGreaterThan(0);
        expect(month.slice(0, 4)).toBe(nam);
        for (const line of because) expect(line.month >= month).toBe(true);
      }
    }
  });

  it('name corrections that are vouchers of the book, each on its own page', async () => {
    const { restatements } = await pageOf({ page: 'restatements' });
    const [line] = restatements.flatMap(({ because }) => because);
    const { entry } = await pageOf({ page: 'entry', voucher: line?.voucher ?? '' });
    expect(entry.kind === 'adjustment' || entry.voided).toBe(true);
  });
});

describe('addresses that ask for what is not there', () => {
  it.each([
    { page: 'explained', figure: 'profit' },
    { page: 'explained', figure: 'received', asked: { quy: 'KHONG' } },
    { page: 'explained', figure: 'received', asked: { nam: '2099' } },
    { page: 'restatements', asked: { nam: '1999' } },
    { page: 'givers', asked: { quy: 'KHONG' } },
    { page: 'seals', asked: { truoc: 'x' } },
    { page: 'verification', asked: { dong: '99999999' } },
    { page: 'entry', voucher: 'PT-VUOT-1' },
  ] as const)('%j', async (place) => {
    const { page } = await figures.pageOf(place, NOTHING_ELSE);
    expect(page).toEqual({ page: 'not-found' });
  });
});
