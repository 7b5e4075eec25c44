import { insertedTables } from '#ledger';
import { allTables } from './all-tables.js';
import { type ColumnType, snakeCase, type Table } from './table.js';

/** Raise it when a table or a fold changes: the next start then builds the views anew. */
export const VIEWS_VERSION = 1;

const keyColumns = ({ key }: Table): string => key.map(snakeCase).join(', ');

const isInserted = ({ name }: Table): boolean => name in insertedTables;

const createTable = (schema: string, table: Table): string => {
  const columns = Object.entries<ColumnType>(table.columns).map(
    ([field, type]) => `${snakeCase(field)} ${type}${table.key.includes(field) ? ' not null' : ''}`,
  );
  // Rows that are only inserted are loaded first and indexed afterwards.
  const key = isInserted(table) ? [] : [`primary key (${keyColumns(table)})`];
  return `create table ${schema}.${table.sqlName} (${[...columns, ...key].join(', ')});`;
};

/** The tables of one set of views, empty, and its checkpoint before the first event. */
export const createTables = (schema: string): string => `
  ${allTables.map((table) => createTable(schema, table)).join('\n')}
  create table ${schema}.checkpoint (
    only_row boolean primary key default true check (only_row),
    version integer not null,
    position text,
    head_number bigint not null,
    head_recorded_at timestamptz,
    organisation_revision integer not null
  );
  insert into ${schema}.checkpoint (version, head_number, organisation_revision)
    values (${VIEWS_VERSION}, 0, -1);`;

/** What makes loaded tables quick to read; one statement each. */
export const createIndexes = (schema: string): string[] =>
  allTables.flatMap((table) => [
    ...(isInserted(table)
      ? [`alter table ${schema}.${table.sqlName} add primary key (${keyColumns(table)})`]
      : []),
    ...table.indexes.map((columns) => `create index on ${schema}.${table.sqlName} ${columns}`),
  ]);

/** Whoever writes the ledger may read its views; nobody but the projector changes them. */
export const grantTables = (schema: string): string => `
  grant usage on schema ${schema} to so_vang_writer;
  grant select on all tables in schema ${schema} to so_vang_writer;`;
