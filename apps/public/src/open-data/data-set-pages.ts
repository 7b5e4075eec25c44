import { columnsOf, type DataRow, type DataSetName } from '#public-pages';
import { fundsWithMonths } from '../figures/fund-months.js';
import { FUNDS } from '../figures/published-queries.js';
import type { FundRow } from '../figures/published-rows.js';
import type { Query } from '../figures/snapshot.js';
import { DATA_SET_QUERIES, type DataSetQuery, type PagedSet } from './data-set-queries.js';

/** The values that name a row, in the order of its set's key. */
export type RowKey = readonly (string | number)[];

export interface Asked {
  /** Rows behind this one; left out: from the first. */
  readonly after?: RowKey | undefined;
  readonly limit: number;
  readonly filters: Readonly<Record<string, string>>;
}

export interface DataPage {
  readonly rows: readonly DataRow[];
  /** The key of the last row; undefined: there is no further one. */
  readonly next: RowKey | undefined;
}

/** Whether these values could name a row of this set. */
export function namesRow(set: DataSetName, key: readonly unknown[]): key is RowKey {
  const length = set === 'fund-months' ? 2 : DATA_SET_QUERIES[set].key.length;
  const isPart = set === 'entries' ? Number.isSafeInteger : isText;
  return key.length === length && key.every(isPart);
}

const isText = (part: unknown): boolean => typeof part === 'string' && !part.includes('\0');

/** One page of a set, in the order of its key. */
export const dataPage = (query: Query, set: DataSetName, asked: Asked): Promise<DataPage> =>
  set === 'fund-months' ? fundMonths(query, asked) : pageByKey(query, set, asked);

/** All rows of a set, a batch at a time. */
export async function* allRows(
  query: Query,
  set: DataSetName,
  batch: number,
): AsyncGenerator<readonly DataRow[]> {
  let after: RowKey | undefined;
  do {
    const page = await dataPage(query, set, { after, limit: batch, filters: {} });
    yield page.rows;
    after = page.next;
  } while (after);
}

/** How many rows a set has. */
export async function countRows(query: Query, set: DataSetName): Promise<number> {
  if (set === 'fund-months') return (await allFundMonths(query)).length;
  const { from, always = 'true' } = DATA_SET_QUERIES[set];
  const sql = `select count(*)::int as rows from ${from} where ${always}`;
  const [counted] = await query<{ rows: number }>(sql);
  return counted?.rows ?? 0;
}

type KeyedRow = DataRow & { readonly rowKey: RowKey };

async function pageByKey(query: Query, set: PagedSet, asked: Asked): Promise<DataPage> {
  const of = DATA_SET_QUERIES[set];
  const parameters: unknown[] = [];
  const bound = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = [
    of.always ?? 'true',
    ...filtersOf(of, asked, bound),
    ...behind(of, asked, bound),
  ];
  const keys = of.key.join(', ');
  const rows = await query<KeyedRow>(
    `select ${of.select}, jsonb_build_array(${keys}) as "rowKey" from ${of.from}
      where ${conditions.join(' and ')} order by ${keys} limit ${bound(asked.limit + 1)}`,
    parameters,
  );
  const page = rows.slice(0, asked.limit);
  return {
    rows: page.map((row) => rowOf(set, row)),
    next: rows.length > asked.limit ? page.at(-1)?.rowKey : undefined,
  };
}

type Bound = (value: unknown) => string;

const filtersOf = ({ filters }: DataSetQuery, asked: Asked, bound: Bound): string[] =>
  Object.entries(asked.filters).map(
    ([name, value]) => `${filters[name] ?? 'null'} = ${bound(value)}`,
  );

/** The first three columns alone, too, because an index ends there for what has a fourth. */
function behind({ key }: DataSetQuery, { after }: Asked, bound: Bound): string[] {
  if (!after) return [];
  const values = after.map(bound);
  const whole = `(${key.join(', ')}) > (${values.join(', ')})`;
  if (key.length < 4) return [whole];
  return [`(${key.slice(0, 3).join(', ')}) >= (${values.slice(0, 3).join(', ')})`, whole];
}

/** Only what the dictionary knows, in its order. */
const rowOf = (set: DataSetName, row: DataRow): DataRow =>
  Object.fromEntries(columnsOf(set).map(({ name }) => [name, row[name] ?? null]));

/** Exactly the figures that the pages show, small months withheld. */
async function allFundMonths(query: Query): Promise<DataRow[]> {
  const funds = await fundsWithMonths(query, await query<FundRow>(FUNDS, [null]));
  return funds
    .flatMap((fund) =>
      fund.months.map((month) =>
        rowOf('fund-months', { ...month, fund: fund.code, fundName: fund.name }),
      ),
    )
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const keyOf = (row: DataRow): string => `${String(row['fund'])} ${String(row['month'])}`;

async function fundMonths(query: Query, { after, limit, filters }: Asked): Promise<DataPage> {
  const from = after?.join(' ') ?? '';
  const rows = (await allFundMonths(query)).filter(
    (row) =>
      keyOf(row) > from && Object.entries(filters).every(([name, value]) => row[name] === value),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page,
    next: rows.length > limit && last ? [String(last['fund']), String(last['month'])] : undefined,
  };
}
