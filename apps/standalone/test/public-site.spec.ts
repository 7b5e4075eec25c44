import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../../../test/drills/eventually.js';
import { type FreshDatabase, freshDatabase } from '../../../test/fresh-database.js';
import {
  type Budget,
  crawl,
  missingAnchors,
  sumsShown,
  type Visited,
  wrongSums,
} from '../../../test/drills/site-crawl.js';
import { amountInLog } from '../../../test/drills/figures-in-log.js';
import { type LogMonth, type SumsOfLog, sumsOfLog } from '../../../test/drills/sums-of-log.js';
import {
  figuresShown,
  figuresWithoutLines,
  LinkedLines,
  unevenStreams,
} from '../../../test/drills/linked-figures.js';
import { ProductProcess } from './product-process.js';

/** A whole product starts and loads in here. */
const PATIENCE_MS = 480_000;

/** There are thousands of units and entries: a share of each kind is followed. */
const BUDGETS: readonly Budget[] = [
  [/^\/en\/(units|p)\//, 60],
  [/^\/(don-vi|p)\//, 120],
  [
    /^\/(en\/)?(journal|nhat-ky|givers|nguoi-ung-ho|seals|niem-phong|verify|kiem-chung|explained|giai-thich)/,
    90,
  ],
  [/^\/log\//, 20],
];

let folder: string;
let database: FreshDatabase;
let product: ProductProcess;
let origin: string;
let log: SumsOfLog;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'so-vang-site-'));
  database = await freshDatabase([]);
  const settings = { DATA_DIR: folder, DEMO_SCALE: '0.01', DATABASE_URL: database.ownerUrl };
  product = new ProductProcess('demo', settings);
  origin = await product.ready();
  const { position } = (await rows('/du-lieu/api/v1/funds')).asOf;
  log = await eventually('everything is sealed', async () => {
    const sums = await sumsOfLog(origin);
    return sums.size >= position ? sums : undefined;
  });
}, PATIENCE_MS);
afterAll(async () => {
  await product.interrupt();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

type Row = Readonly<Record<string, string | number | null>>;
interface Answer {
  readonly asOf: { readonly position: number; readonly recordedAt: string };
  readonly items: readonly Row[];
}
const rows = async (address: string) => (await (await fetch(origin + address)).json()) as Answer;
const file = async (set: string) => {
  const read = (await (await fetch(`${origin}/du-lieu/tep/${set}.json`)).json()) as {
    about: Pick<Answer, 'asOf'>;
    rows: readonly Row[];
  };
  return { year: read.about.asOf.recordedAt.slice(0, 4), rows: read.rows };
};
const body = async (address: string) => (await fetch(origin + address)).text();

const FIGURES = ['opened', 'received', 'earmarked', 'given', 'otherIn', 'otherOut'] as const;
const without = (rest: Row | LogMonth): string =>
  JSON.stringify([rest.fund, rest.month, ...FIGURES.map((figure) => Number(rest[figure]))]);

/** What the sum of one year has to show, worked out from months. */
function yearShown(months: readonly LogMonth[], year: string, children: boolean): number[] {
  const sum = (of: readonly LogMonth[], figure: (typeof FIGURES)[number]) =>
    of.reduce((all, month) => all + month[figure], 0);
  const left = (of: readonly LogMonth[]) =>
    sum(of, 'opened') +
    sum(of, 'received') +
    sum(of, 'earmarked') +
    sum(of, 'otherIn') -
    sum(of, 'given') -
    sum(of, 'otherOut');
  const [before, now] = [
    months.filter(({ month }) => month < `${year}-01`),
    months.filter(({ month }) => month.startsWith(year)),
  ];
  const other = (figure: 'otherIn' | 'otherOut') =>
    sum(now, figure) === 0 ? [] : [sum(now, figure)];
  return [
    left(before) + sum(now, 'opened'),
    sum(now, 'received'),
    ...(children ? [sum(now, 'earmarked')] : []),
    ...other('otherIn'),
    sum(now, 'given'),
    ...other('otherOut'),
    left([...before, ...now]),
  ];
}

const firstSum = async (address: string): Promise<number[]> =>
  (sumsShown(await body(address))[0] ?? []).map(({ amount }) => amount);

describe('the site of the demonstration, to whoever has the public log and nothing else', () => {
  it('rests on a log that is whole', () => {
    expect(log.findings).toEqual([]);
    expect(log.months.length).toBeGreaterThan(50);
  });

  it('shows of every fund and month what the log adds up to', async () => {
    const { rows: months } = await file('fund-months');
    const shown = months.filter((row) => FIGURES.some((figure) => row[figure] !== 0)).map(without);
    const added = log.months
      .filter((row) => FIGURES.some((figure) => row[figure] !== 0))
      .map(without);
    expect(shown.sort()).toEqual(added.sort());
  });

  it('shows on the first page and on each fund’s page the year that the log adds up to', async () => {
    const { year } = await file('funds');
    for (const home of ['/', '/en'])
      expect([home, await firstSum(home)]).toEqual([home, yearShown(log.months, year, true)]);
    for (const [code, disclosure] of log.disclosures) {
      const ofFund = log.months.filter(({ fund }) => fund === code);
      const expected = yearShown(ofFund, year, disclosure === 'sums');
      for (const page of [`/quy/${code}`, `/en/funds/${code}`])
        expect([page, await firstSum(page)]).toEqual([page, expected]);
      expect(await firstSum(`/nhung/${code}`)).toEqual(expected);
    }
  });

  it('shows of every unit what the log adds up to, then and today', async () => {
    const { rows: raised } = await file('unit-months');
    const shown = new Map<string, number>();
    for (const { unit, fund, month, basis, subtree } of raised) {
      const key = [unit ?? '', fund, month, basis].join(' ');
      shown.set(key, (shown.get(key) ?? 0) + Number(subtree));
    }
    const sorted = (sums: ReadonlyMap<string, number>) =>
      [...sums].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(shown)).toEqual(sorted(log.raised));
  });

  it('has an entry for every đồng of a fund that publishes entries', async () => {
    const { rows: entries } = await file('entries');
    const added = new Map<string, number>();
    for (const { fund, month, figure, amount } of entries) {
      const key = [fund, month, figure].join(' ');
      const sign = figure === 'given' || figure === 'otherOut' ? -1 : 1;
      added.set(key, (added.get(key) ?? 0) + sign * Number(amount));
    }
    const expected = log.months.flatMap((month) =>
      FIGURES.filter(
        (figure) => figure === 'received' || log.disclosures.get(month.fund) === 'entries',
      )
        .filter((figure) => month[figure] !== 0)
        .map((figure) => [[month.fund, month.month, figure].join(' '), month[figure]] as const),
    );
    const byKey = ([a]: readonly [string, number], [b]: readonly [string, number]) =>
      a < b ? -1 : 1;
    expect([...added].filter(([, amount]) => amount !== 0).sort(byKey)).toEqual(
      expected.sort(byKey),
    );
  });

  it('shows campaigns by text message to the đồng as in its file', async () => {
    const page = await body('/nhan-tin');
    const { rows: campaigns } = await file('sms-campaigns');
    expect(campaigns.length).toBeGreaterThan(0);
    for (const row of campaigns)
      for (const figure of ['pledgedAmount', 'confirmedAmount', 'settledNet', 'received'])
        expect(page).toContain(`>${Number(row[figure]).toLocaleString('de-DE')}\u00a0₫<`);
  });
});

/** Pages of sums, whose every figure has lines behind it; and some units of each level. */
const pagesOfSums = async (): Promise<string[]> => {
  const { rows: funds } = await file('funds');
  const { rows: units } = await file('units');
  const programmes = (await body('/sitemap.xml')).match(/\/chuong-trinh\/[a-z0-9-]+/g) ?? [];
  const years = [...new Set(log.months.map(({ month }) => month.slice(0, 4)))];
  const ofLevel = (level: number) => units.filter((unit) => unit['level'] === level).slice(0, 4);
  return [
    ...['/', '/en', '/don-vi', '/tre-em', '/chi-tieu', '/en/targets', ...new Set(programmes)],
    ...funds.flatMap(({ fund }) => [`/quy/${fund}`, ...years.map((y) => `/quy/${fund}?nam=${y}`)]),
    ...[1, 2, 3, 4].flatMap(ofLevel).map(({ unit }) => `/don-vi/${unit}`),
    ...units
      .filter(({ endedOn }) => endedOn !== null)
      .slice(0, 3)
      .map(({ unit }) => `/don-vi/${unit}`),
  ];
};

describe('the site of the demonstration, to whoever adds up the lines behind a figure', () => {
  it(
    'shows no sum that is not, to the đồng, what the lines add up to that it leads to',
    async () => {
      const lines = new LinkedLines(body);
      const without: string[] = [];
      const uneven: string[] = [];
      let figures = 0;
      for (const page of await pagesOfSums()) {
        const answer = await fetch(origin + page);
        if (answer.status === 404) continue;
        const html = await answer.text();
        without.push(...figuresWithoutLines(html).map((shown) => `${page}: ${shown}`));
        uneven.push(...unevenStreams(html).map((sides) => `${page}: ${sides}`));
        const shown = figuresShown(html);
        figures += shown.length;
        for (const figure of shown) await lines.check(page, figure);
      }
      expect(lines.wrong).toEqual([]);
      expect(without).toEqual([]);
      expect(uneven).toEqual([]);
      expect(figures).toBeGreaterThan(500);
      expect(lines.lines).toBeGreaterThan(1_000);
    },
    PATIENCE_MS,
  );
});

describe('the site of the demonstration, to whoever asks the public log about each figure', () => {
  it(
    'shows what the log adds up to; it does not say what money was for, nor to whom goods went',
    async () => {
      const wrong: string[] = [];
      const unsaid = new Set<string | undefined>();
      let said = 0;
      for (const page of await pagesOfSums())
        for (const { amount, to } of figuresShown(await body(page))) {
          const added = amountInLog(log, to);
          if (added === undefined) unsaid.add(/muc-dich|ho-tro/.exec(to)?.[0]);
          else said += 1;
          if (added !== undefined && added !== amount)
            wrong.push(`${page}: ${amount}, and the log adds up to ${added} under ${to}`);
        }
      expect(wrong).toEqual([]);
      expect(said).toBeGreaterThan(500);
      expect([...unsaid].sort()).toEqual(['ho-tro', 'muc-dich']);
    },
    PATIENCE_MS,
  );
});

describe('the site of the demonstration, to whoever follows every link', () => {
  const pages: Pick<Visited, 'path' | 'type'>[] = [];
  const faults: string[] = [];
  const outside = new Set<string>();
  let dead: readonly string[];

  beforeAll(async () => {
    const found = await crawl(origin, {
      starts: ['/', '/en', '/sitemap.xml', '/robots.txt', '/du-lieu/api/v1'],
      budgets: BUDGETS,
      onVisit: (visited) => {
        const { path, type, body: text, status } = visited;
        pages.push({ path, type });
        for (const address of visited.outside) outside.add(address);
        if (!type.includes('html')) return;
        faults.push(...wrongSums(visited), ...missingAnchors(visited));
        if (status === 200 && !/Số liệu giả định|Invented figures/.test(text))
          faults.push(`${path}: no mark`);
      },
    });
    dead = found.dead.length === 0 ? [] : [...found.dead, ...product.troubles];
  }, PATIENCE_MS);

  it('has no link that leads nowhere, and no page that cannot be made', () => {
    expect(dead).toEqual([]);
    expect(pages.length).toBeGreaterThan(300);
  });

  it('adds up on every page, marks each as invented, and leads to no place within a page that is not there', () => {
    expect(faults).toEqual([]);
  });

  it('leads to nobody else but the licence', () => {
    expect([...outside]).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  });

  it('offers every page in both languages', () => {
    const addresses = new Set(pages.map((page) => page.path));
    for (const page of ['/du-lieu', '/nhan-tin', '/don-vi', '/doc-so'])
      expect(addresses).toContain(page);
    for (const page of ['/en/data', '/en/text-messages', '/en/units', '/en/how-to-read'])
      expect(addresses).toContain(page);
  });
});
