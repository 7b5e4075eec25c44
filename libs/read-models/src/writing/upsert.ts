import type pg from 'pg';
import type { AddedTable, PatchedTable, ViewRows } from '#ledger';
import { type ColumnType, snakeCase, type Table } from '../tables/table.js';
import { columnsOf } from '../queries/select.js';

/**
 * Adds each row's figures to what the table has under its key.
 * @returns the rows as they are afterwards, in no order
 */
export const addRows = async <T extends AddedTable>(
  client: pg.ClientBase,
  schema: string,
  table: Table<T>,
  rows: readonly ViewRows[T][],
): Promise<ViewRows[T][]> => {
  const columns = Object.entries<ColumnType>(table.columns);
  const names = columns.map(([field]) => snakeCase(field));
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`);
  const sums = columns
    .filter(([field]) => !table.key.includes(field))
    .map(([field]) => snakeCase(field))
    .map((name) => `${name} = t.${name} + excluded.${name}`);
  const { rows: after } = await client.query<ViewRows[T]>(
    `insert into ${schema}.${table.sqlName} as t (${names.join(', ')})
     select * from unnest(${arrays.join(', ')})
     on conflict (${table.key.map(snakeCase).join(', ')}) do update set ${sums.join(', ')}
     returning ${columnsOf(table, 't')}`,
    columns.map(([field]) => rows.map((row) => row[field as keyof ViewRows[T]])),
  );
  return after;
};

/** Sets the fields that each row has, and leaves what it does not have as it is. */
export const patchRows = async <T extends PatchedTable>(
  client: pg.ClientBase,
  schema: string,
  table: Table<T>,
  rows: readonly ViewRows[T][],
): Promise<void> => {
  const name = `${schema}.${table.sqlName}`;
  const patches = Object.keys(table.columns)
    .filter((field) => !table.key.includes(field))
    .map(snakeCase)
    .map((column) => `${column} = coalesce(excluded.${column}, t.${column})`);
  await client.query(
    `insert into ${name} as t
     select * from jsonb_populate_recordset(null::${name}, $1::jsonb)
     on conflict (${table.key.map(snakeCase).join(', ')}) do update set ${patches.join(', ')}`,
    [JSON.stringify(rows.map((row) => inSql(row)))],
  );
};

const inSql = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [snakeCase(field), value]));
