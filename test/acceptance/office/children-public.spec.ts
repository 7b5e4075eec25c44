import * as xlsx from '@e965/xlsx';
import pg from 'pg';
import { upcast } from '#ledger';
import { Leaves } from '../../../apps/projector/src/sealing/leaves.js';
import { openPages, type OpenPages } from '../../../apps/public/test/public-app.js';
import type { Someone } from '../someone.js';
import {
  CHILD_BOOK,
  childData,
  decision,
  OFFICE,
  promise,
  sponsoredUnion,
  type SponsoredUnion,
} from './sponsored.js';

/**
 * Whoever knows everything that is public tries to find one child: twelve children get their own
 * amounts month by month, one more joins, one gets another rate, one payment is put right.
 */
let union: SponsoredUnion;
let pages: OpenPages;
beforeAll(async () => {
  union = await sponsoredUnion();
  pages = await openPages(union.database.urlFor('reader'));
  await playTheMonths();
}, 60_000);
afterAll(async () => {
  await pages.close();
  await union.close();
});

const CHILDREN = 12;
/** So odd that two sums meet by chance almost never. */
const rateOf = (child: number): number => 500_000 + 7_919 * (child + 1) * (child + 2);
const EXTRA_RATE = 1_357_913;
const codes: string[] = [];
/** Amounts of single children, and what a clever reader would be glad to find. */
const secrets = new Set<number>();

const at = (day: string) => ({ headers: { 'x-simulated-now': `${day}T09:00:00+07:00` } });
const must = async (someone: Someone, path: string, body: object, day: string) => {
  const reply = await someone.post(path, body, at(day));
  if (reply.status !== 201) throw new Error(`${path}: ${String(reply.status)} ${reply.text}`);
  return reply.body.events ?? [];
};

const register = async (day: string, amount: number): Promise<string> => {
  const [fact] = await must(union.accountant, `${OFFICE}/children`, childData(), day);
  const code = String(fact?.data.childId);
  codes.push(code);
  secrets.add(amount);
  const path = `${OFFICE}/children/${code}/commitments`;
  await must(union.accountant, path, promise({ amount }), day);
  return code;
};

interface Paid {
  readonly childId: string;
  readonly amount: number;
}

const payMonth = async (month: string, payments: readonly Paid[], year = month.slice(0, 4)) => {
  const book = CHILD_BOOK.replace('2026', year);
  const lines = payments.map((one) => ({ ...one, commitmentId: 'ck1' }));
  const receipt = {
    ...{ occurredOn: `${month}-05`, placeId: 'ket', contributingUnitId: 'hl', children: lines },
    giver: { kind: 'anonymous' },
  };
  await must(union.cashier, `${book}/sponsorship-receipts`, receipt, `${month}-05`);
  const requestId = `tr${month.replace('-', '')}`;
  const validUntil = `${month}-25`;
  const asked = { requestId, placeId: 'ket', decision, validUntil, lines };
  await must(union.accountant, `${book}/child-handover-requests`, asked, `${month}-06`);
  await must(union.accountHolder, `${book}/requests/${requestId}/approval`, {}, `${month}-07`);
  const received = payments.map(({ childId }, row) => ({
    ...{ row: row + 1, childId, by: 'carer', mark: 'signature', name: 'Bà' },
  }));
  const paying = { occurredOn: `${month}-08`, received };
  const path = `${book}/requests/${requestId}/child-handover`;
  await must(union.cashier, path, paying, `${month}-08`);
};

const playTheMonths = async (): Promise<void> => {
  const everyone: Paid[] = [];
  for (let child = 0; child < CHILDREN; child++)
    everyone.push({ childId: await register('2026-11-23', rateOf(child)), amount: rateOf(child) });
  await payMonth('2026-12', everyone);
  const opening = { unitId: 'hl', fundId: 'dodau', year: 2027, openedOn: '2027-01-02' };
  await must(union.accountant, '/books', { ...opening, places: [], earmarks: [] }, '2027-01-02');
  await payMonth('2027-01', everyone);
  const joins = { childId: await register('2027-02-01', EXTRA_RATE), amount: EXTRA_RATE };
  await payMonth('2027-02', [...everyone, joins]);
  await payMonth('2027-03', [...everyone.slice(1), joins]);
  await must(
    union.cashier,
    `${CHILD_BOOK.replace('2026', '2027')}/donations`,
    {
      ...{ occurredOn: '2027-05-03', amount: 100_000, placeId: 'ket', contributingUnitId: 'hl' },
      giver: { kind: 'anonymous' },
    },
    '2027-05-03',
  );
  await union.viewsCaughtUp();
};

const publishedRows = async (): Promise<Record<string, unknown[]>> => {
  const client = new pg.Client({ connectionString: union.database.urlFor('reader') });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'published'`,
    );
    const found: Record<string, unknown[]> = {};
    for (const { name } of rows)
      found[name] = (await client.query(`select * from published."${name}"`)).rows;
    return found;
  } finally {
    await client.end();
  }
};

const PATHS = [
  ...['/', '/quy/DODAU', '/don-vi', '/don-vi/HL', '/don-vi/QN', '/doc-so', '/en'],
  ...['/en/funds/DODAU', '/en/units', '/en/units/HL'],
];

const SETS = [
  ...['entries', 'fund-months', 'unit-months', 'funds', 'units', 'sms-campaigns'],
  'sms-declarations',
];
/** Data, cards, feeds and maps: whatever else the public can ask for. */
const OPEN_DATA = [
  ...['/du-lieu', '/en/data', '/nhan-tin', '/en/text-messages', '/sitemap.xml', '/robots.txt'],
  ...['/nhung', '/nhung/DODAU', '/en/embed/DODAU', '/nhung.svg', '/nhung/DODAU.svg'],
  ...['/du-lieu/atom.xml', '/du-lieu/atom/DODAU.xml', '/en/data/atom/DODAU.xml', '/du-lieu/api/v1'],
  ...SETS.flatMap((set) => [`/du-lieu/api/v1/${set}?limit=500`, `/du-lieu/tep/${set}.json`]),
  ...SETS.flatMap((set) => [`/du-lieu/tep/${set}.csv`, `/du-lieu/tep/${set}-excel.csv`]),
  '/du-lieu/tep/360giving.json',
];

/** One after the other, because files are made one at a time. */
const openTexts = async (): Promise<string[]> => {
  const texts: string[] = [];
  for (const path of OPEN_DATA) {
    const { statusCode, body } = await pages.ask(path);
    if (statusCode !== 200) throw new Error(`${path}: ${String(statusCode)}`);
    // A comma parts the cells of this format; elsewhere it belongs to a number.
    texts.push(path.endsWith('.csv') ? body.replaceAll(/[,;]/g, ' ') : body);
  }
  for (const set of SETS) {
    const { rawPayload } = await pages.ask(`/du-lieu/tep/${set}.xlsx`);
    for (const sheet of Object.values(xlsx.read(rawPayload).Sheets))
      texts.push(xlsx.utils.sheet_to_csv(sheet, { FS: ' ', rawNumbers: true }));
  }
  return texts;
};

/** The public log's entries, without the hashes, in which any digits may stand. */
const publicLeaves = async (): Promise<string[]> => {
  const leaves = new Leaves(upcast);
  const texts: string[] = [];
  for await (const page of union.api.parts.store.readAll())
    for (const event of page) texts.push(leaves.next(event).text);
  return texts.map((text) => text.replaceAll(/"(envelope|sealed)":"[0-9a-f]{64}"/g, ''));
};

const everythingPublic = async (): Promise<string[]> => {
  const texts = await Promise.all(PATHS.map(async (path) => (await pages.ask(path)).body));
  return [...texts, ...(await openTexts()), ...(await publicLeaves())];
};

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d.,]*\d|\d/g)]
    .map(([digits]) => Number(digits.replaceAll(/[.,]/g, '')))
    .filter((number) => number > 1_000);

describe('Whoever reads everything that is public', () => {
  it('finds no code of a child, no bucket, and no voucher of its money', async () => {
    const tables = JSON.stringify(await publishedRows());
    const texts = await everythingPublic();
    for (const code of codes)
      for (const text of [tables, ...texts]) expect(text).not.toContain(code);
    for (const text of [tables, ...texts]) expect(text).not.toMatch(/PC-HL-DODAU|Thị Thử|Bà nội/);
  });

  it('sees the months, so that there is something to subtract', async () => {
    const { fund_month: months = [] } = await publishedRows();
    const given = (months as { fund_id: string; given: string }[]).filter(
      ({ fund_id: fund, given: amount }) => fund === 'dodau' && Number(amount) > 0,
    );
    expect(given.length).toBeGreaterThan(0);
  });

  it('never gets to what one child gets by subtracting one figure from another', async () => {
    const tables = numbersIn(JSON.stringify(await publishedRows()));
    const texts = await everythingPublic();
    const figures = [...new Set([...tables, ...texts.flatMap(numbersIn)])];
    const found = figures.flatMap((one) =>
      [1, 2, 3].flatMap((times) =>
        figures
          .map((other) => Math.abs(times * one - other))
          .filter((difference) => secrets.has(difference)),
      ),
    );
    expect([...figures.filter((one) => secrets.has(one)), ...found]).toEqual([]);
  });
});
