import type { Book, UnitGroup, UnitRaised } from '#public-pages';
import { RAISED, UPPER_UNITS } from './published-queries.js';
import type { RaisedRow, UnitRow } from './published-rows.js';
import { rowsBy } from './rows-by.js';
import type { Query } from './snapshot.js';

/** First and last month of the year that a page shows. */
export function monthsOfYear(book: Book): [first: string, last: string] {
  const year = book.asOf.slice(0, 4);
  return [`${year}-01`, `${year}-12`];
}

/** Today's roots with the units right below them, and what each raised this year. */
export async function unitGroups(
  query: Query,
  book: Book,
  fundId: string | null,
): Promise<UnitGroup[]> {
  const units = await query<UnitRow>(UPPER_UNITS, [book.asOf]);
  const raised = await raisedBy(query, units, ['today', ...monthsOfYear(book)], fundId);
  const withRaised = (unit: UnitRow): UnitRaised => ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    raised: raised.get(unit.unitId)?.subtree ?? 0,
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
