import type pg from 'pg';
import type { AddedTable, PatchedTable, ViewRows } from '#ledger';
import { type ColumnType, snakeCase, type Table } from '../tables/table.js';
import { columnsOf } from '../queries/select.js';
import { arrayLiteral } from './array-literal.js';

/** Adds each row's figures to what the table has under its key. */
export const addRows = async <T extends AddedTable>(
  client: pg.ClientBase,
  schema: string,
  table: Table<T>,
  rows: readonly ViewRows[T][],
): Promise<void> => {
  if (rows.length > 0) await client.query(additionTo(schema, table), arraysOf(table, rows));
};

/** The same. @returns the rows as they are afterwards, in no order */
export const addRowsAndTell = async <T extends AddedTable>(
  client: pg.ClientBase,
  schema: string,
  table: Table<T>,
  rows: readonly ViewRows[T][],
): Promise<ViewRows[T][]> => {
  if (rows.length === 0) return [];
  const addition = `${additionTo(schema, table)} returning ${columnsOf(table, 't')}`;
  return (await client.query<ViewRows[T]>(addition, arraysOf(table, rows))).rows;
};

/** Rows as one array per column, for `unnest`. No field of theirs is ever left out. */
const arraysOf = <T extends AddedTable>(table: Table<T>, rows: readonly ViewRows[T][]): string[] =>
  Object.entries<ColumnType>(table.columns).map(([field, type]) => {
    const values = rows.map((row) => row[field as keyof ViewRows[T]]);
    return type === 'text' ? arrayLiteral(values as string[]) : `{${values.join(',')}}`;
  });

const additionTo = (schema: string, table: Table): string => {
  const columns = Object.entries<ColumnType>(table.columns);
  const names = columns.map(([field]) => snakeCase(field));
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`);
  const sums = columns
    .filter(([field]) => !table.key.includes(field))
    .map(([field]) => snakeCase(field))
    .map((name) => `${name} = t.${name} + excluded.${name}`);
  return `
    insert into ${schema}.${table.sqlName} as t (${names.join(', ')})
    select * from unnest(${arrays.join(', ')})
    on conflict (${table.key.map(snakeCase).join(', ')}) do update set ${sums.join(', ')}`;
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
