import type { Book, Target, TargetsPage } from '#public-pages';
import { TARGETS } from './published-queries.js';
import type { TargetRow } from './published-rows.js';
import type { Query } from './snapshot.js';

/** The targets of the units of the upper levels; those of others stand on their own pages. */
export async function targetsPage(query: Query, book: Book): Promise<TargetsPage> {
  return { page: 'targets', targets: await targetsOf(query, book, null) };
}

/** `unitId` null: of all units of the upper levels. */
export async function targetsOf(
  query: Query,
  book: Book,
  unitId: string | null,
): Promise<Target[]> {
  const rows = await query<TargetRow>(TARGETS, [book.asOf, unitId]);
  return rows.map((row) => ({
    fund: { code: row.fundCode, name: row.fundName, label: row.fundLabel },
    unit: { code: row.unitCode, name: row.unitName },
    metric: row.metric,
    operator: row.operator,
    value: row.value,
    reached: row.reached,
    money: row.money,
    due: row.due,
    from: row.from,
  }));
}
