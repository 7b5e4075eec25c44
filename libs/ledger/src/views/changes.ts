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
  #added = new Map<AddedTable, Map<string, Row>>();
  readonly #patched = new Map<PatchedTable, Map<string, Row>>();

  insert<T extends InsertedTable>(table: T, row: ViewRows[T]): void {
    const rows = this.#inserted.get(table);
    if (rows) rows.push(anyRow(row));
    else this.#inserted.set(table, [anyRow(row)]);
  }

  /** The row's figures are added to what the table has under its key; the row is ours from then. */
  add<T extends AddedTable>(table: T, row: ViewRows[T]): void {
    const rows = tableIn(this.#added, table);
    const addition = anyRow(row);
    const key = keyOf(addition, addedTables[table]);
    const sum = rows.get(key);
    if (!sum) {
      rows.set(key, addition);
      return;
    }
    for (const field of figuresOf(table, addition))
      sum[field] = (sum[field] as number) + (addition[field] as number);
  }

  /** The fields that are given replace what the table has under the key; others stay. */
  patch<T extends PatchedTable>(table: T, row: ViewRows[T]): void {
    const rows = tableIn(this.#patched, table);
    const patch = Object.fromEntries(
      Object.entries(row).filter(([, value]) => value !== undefined),
    );
    const key = keyOf(patch, patchedTables[table]);
    rows.set(key, { ...rows.get(key), ...patch });
  }

  /** How many rows there are of which figures are added. */
  get sums(): number {
    let count = 0;
    for (const rows of this.#added.values()) count += rows.size;
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
      this.#added.get(table as AddedTable)?.values() ??
      this.#patched.get(table as PatchedTable)?.values() ??
      [];
    return [...rows] as unknown as ViewRows[T][];
  }
}

const tableIn = <T>(tables: Map<T, Map<string, Row>>, table: T): Map<string, Row> => {
  const found = tables.get(table) ?? new Map<string, Row>();
  tables.set(table, found);
  return found;
};

const keyOf = (row: Row, fields: readonly string[]): string => {
  let key = '';
  for (const field of fields) key += `${String(row[field])}|`;
  return key;
};

const figures = new Map<AddedTable, readonly string[]>();

/** Every row of an added table has all its fields, so that the first one tells the figures. */
const figuresOf = (table: AddedTable, row: Row): readonly string[] => {
  let found = figures.get(table);
  if (!found) {
    const key: readonly string[] = addedTables[table];
    found = Object.keys(row).filter((field) => !key.includes(field));
    figures.set(table, found);
  }
  return found;
};
