import type { StatementColumns } from '#contracts';
import { Refusal } from '#ledger';
import { wordsIn } from './cells.js';
import type { SheetRow } from './sheet-rows.js';

/** Where each column stands, by what it means. */
export type ColumnPlaces = Readonly<
  Partial<Record<Exclude<keyof StatementColumns, 'decimal'>, number>>
>;

/** Banks put a title, the account and a period above; further down there is no heading. */
const HEADING_WITHIN = 60;

const folded = (words: string): string => words.normalize('NFC').toLocaleLowerCase('vi');

/** A column that was left out is there as undefined in what came by a request. */
const isNamed = ([, name]: [string, string | undefined]): boolean => name !== undefined;

/**
 * The heading is the row in which the most of the columns stand that the sender named.
 * @throws Refusal STATEMENT_COLUMN_MISSING naming the first that is not there
 */
export const columnsIn = (
  rows: readonly SheetRow[],
  { decimal: _, ...columns }: StatementColumns,
): { readonly places: ColumnPlaces; readonly heading: number } => {
  if (!columns.debit && !columns.credit && !columns.amount)
    throw new Refusal('STATEMENT_COLUMN_MISSING', { column: 'debit, credit' });
  const wanted = Object.entries(columns).filter(isNamed) as [keyof ColumnPlaces, string][];
  let best = { found: -1, heading: 0, places: {} as ColumnPlaces };
  for (const [heading, { cells }] of rows.slice(0, HEADING_WITHIN).entries()) {
    const names = cells.map((cell) => folded(wordsIn(cell)));
    const places = Object.fromEntries(
      wanted.flatMap(([meaning, name]) => {
        const place = names.indexOf(folded(name.trim()));
        return place < 0 ? [] : [[meaning, place]];
      }),
    ) as ColumnPlaces;
    const found = Object.keys(places).length;
    if (found > best.found) best = { found, heading, places };
  }
  const missing = wanted.find(([meaning]) => best.places[meaning] === undefined);
  if (missing) throw new Refusal('STATEMENT_COLUMN_MISSING', { column: missing[1] });
  return best;
};
