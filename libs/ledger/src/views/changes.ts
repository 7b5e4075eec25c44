import { Sums } from './sums.js';
import {
  addedTables,
  patchedTables,
  type AddedTable,
  type InsertedTable,
  type PatchedTable,
  type TableName,
  type ViewRows,
} from './view-tables.js';

/** A row of any table; every way in and out of `Changes` is typed by the table's own row. */
type Row = Record<string, unknown>;

const anyRow = (row: object): Row => row as Row;

/**
 * What a batch of events does to the tables, collected so that it is written at once: one row per
 * key, however many events touched it.
 */
export class Changes {
  readonly #inserted = new Map<InsertedTable, Row[]>();
  #added = new Map<AddedTable, Sums>();
  readonly #patched = new Map<PatchedTable, Map<string, Row>>();

  insert<T extends InsertedTable>(table: T, row: ViewRows[T]): void {
    const rows = this.#inserted.get(table);
    if (rows) rows.push(anyRow(row));
    else this.#inserted.set(table, [anyRow(row)]);
  }

  /** The row's figures are added to what the table has under its key; the row is ours from then. */
  add<T extends AddedTable>(table: T, row: ViewRows[T]): void {
    let sums = this.#added.get(table);
    if (!sums) this.#added.set(table, (sums = new Sums(addedTables[table])));
    sums.add(anyRow(row));
  }

  /** The fields that are given replace what the table has under the key; others stay. */
  patch<T extends PatchedTable>(table: T, row: ViewRows[T]): void {
    let rows = this.#patched.get(table);
    if (!rows) this.#patched.set(table, (rows = new Map<string, Row>()));
    const patch = Object.fromEntries(
      Object.entries(row).filter(([, value]) => value !== undefined),
    );
    const key = patchedTables[table].map((field) => `${String(patch[field])}|`).join('');
    rows.set(key, { ...rows.get(key), ...patch });
  }

  /** How many rows there are of which figures are added. */
  get sums(): number {
    let count = 0;
    for (const { rows } of this.#added.values()) count += rows.size;
    return count;
  }

  /** Changes that go on with the sums of these, which are no longer in these. */
  splitSums(): Changes {
    const rest = new Changes();
    [rest.#added, this.#added] = [this.#added, rest.#added];
    return rest;
  }

  /** Rows of one table; of an added one each key once. */
  of<T extends TableName>(table: T): ViewRows[T][] {
    const rows =
      this.#inserted.get(table as InsertedTable) ??
      this.#added.get(table as AddedTable)?.rows.values() ??
      this.#patched.get(table as PatchedTable)?.values() ??
      [];
    return [...rows] as unknown as ViewRows[T][];
  }
}
