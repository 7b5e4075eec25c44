import type { Book, UnitGroup, UnitRaised } from '#public-pages';
import { RAISED, SUPPORTED, UPPER_UNITS } from './published-queries.js';
import type { RaisedRow, SupportedRow, UnitRow } from './published-rows.js';
import { rowsBy } from './rows-by.js';
import type { Query } from './snapshot.js';

/** The year that a page shows unless another one is asked for. */
export const yearOf = (book: Book): string => book.asOf.slice(0, 4);

/** First and last month of a year, `2026`. */
export function monthsOfYear(year: string): [first: string, last: string] {
  return [`${year}-01`, `${year}-12`];
}

interface GroupsOf {
  readonly book: Book;
  readonly year: string;
  /** Null: of all funds. */
  readonly fundId: string | null;
}

/** Today's roots with the units right below them, what each raised in a year and what it was given. */
export async function unitGroups(
  query: Query,
  { book, year, fundId }: GroupsOf,
): Promise<UnitGroup[]> {
  const units = await query<UnitRow>(UPPER_UNITS, [book.asOf]);
  const raised = await raisedBy(query, units, ['today', ...monthsOfYear(year)], fundId);
  const supported = await supportedBy(query, units, monthsOfYear(year), fundId);
  const withRaised = (unit: UnitRow): UnitRaised => ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    raised: raised.get(unit.unitId)?.subtree ?? 0,
    supported: sumOf(supported.get(unit.unitId) ?? []),
  });
  const below = rowsBy(units, (unit) => unit.parentId);
  return (below.get(null) ?? [])
    .map((root) => ({
      ...withRaised(root),
      own: raised.get(root.unitId)?.own ?? 0,
      units: (below.get(root.unitId) ?? []).map(withRaised),
    }))
    .filter((group) => group.units.length > 0 || group.raised !== 0);
}

export type Span = [basis: 'then' | 'today', first: string, last: string];

/** What units raised in a span of months, by unit; units that raised nothing are left out. */
export async function raisedBy(
  query: Query,
  units: readonly UnitRow[],
  span: Span,
  fundId: string | null,
): Promise<Map<string, RaisedRow>> {
  const [basis, first, last] = span;
  const ids = units.map((unit) => unit.unitId);
  const rows = await query<RaisedRow>(RAISED, [basis, ids, first, last, fundId]);
  return new Map(rows.map((row) => [row.unitId, row]));
}

/** What was given to units and all below them as organised then, by unit: one row per fund and month. */
export async function supportedBy(
  query: Query,
  units: readonly UnitRow[],
  [first, last]: [first: string, last: string],
  fundId: string | null,
): Promise<Map<string, SupportedRow[]>> {
  const ids = units.map((unit) => unit.unitId);
  const rows = await query<SupportedRow>(SUPPORTED, [ids, first, last, fundId]);
  return rowsBy(rows, (row) => row.unitId);
}

export const sumOf = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0);
