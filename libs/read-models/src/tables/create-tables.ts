import { addedTables, insertedTables, type TableName } from '#ledger';
import { allTables } from './all-tables.js';
import { type ColumnType, snakeCase, type Table } from './table.js';

/** Raise it when a table or a fold changes: the next start then builds the views anew. */
export const VIEWS_VERSION = 19;

const keyColumns = ({ key }: Table): string => key.map(snakeCase).join(', ');

const isInserted = ({ name }: Table): boolean => name in insertedTables;

const isAdded = ({ name }: Table): boolean => name in addedTables;

const columnsIn = (table: Table): string[] =>
  Object.entries<ColumnType>(table.columns).map(
    ([field, type]) => `${snakeCase(field)} ${type}${table.key.includes(field) ? ' not null' : ''}`,
  );

const createTable = (schema: string, table: Table): string => {
  // Rows that are only inserted are loaded first and indexed afterwards.
  const key = isInserted(table) ? [] : [`primary key (${keyColumns(table)})`];
  // Room beside rows that grow: a new version in the same page leaves the indexes alone.
  const room = isAdded(table) ? ' with (fillfactor = 70)' : '';
  return `create table ${schema}.${table.sqlName} (${[...columnsIn(table), ...key].join(', ')})${room};`;
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

/** Tables that are whole as soon as everything was loaded. */
export const loadedTables = allTables.filter(isInserted);
/** Tables in which there is something left to be worked out then. */
export const derivedTables = allTables.filter((table) => !isInserted(table));

/** What makes filled tables quick to read; one statement each. */
export const createIndexes = (schema: string, of = allTables): string[] =>
  of.flatMap((table) => [
    ...(isInserted(table)
      ? [`alter table ${schema}.${table.sqlName} add primary key (${keyColumns(table)})`]
      : []),
    ...table.indexes.map((columns) => `create index on ${schema}.${table.sqlName} ${columns}`),
  ]);

/** Without it the planner takes filled tables for empty ones. */
export const analyzeTables = (schema: string, of: readonly Table[]): string =>
  `analyze ${of.map(({ sqlName }) => `${schema}.${sqlName}`).join(', ')}`;

/** Whoever writes the ledger may read its views; nobody but the projector changes them. */
export const grantTables = (schema: string): string => `
  grant usage on schema ${schema} to so_vang_writer;
  grant select on all tables in schema ${schema} to so_vang_writer;`;

/** Where a rebuild collects figures of one key in several rows, which is quicker than to add up. */
export const partsOf = <T extends TableName>(table: Table<T>): Table<T> => ({
  ...table,
  sqlName: `${table.sqlName}_part`,
});

export const createParts = (schema: string): string =>
  allTables
    .filter(isAdded)
    .map(
      (table) => `create unlogged table ${schema}.${partsOf(table).sqlName}
      (${columnsIn(table).join(', ')});`,
    )
    .join('\n');

/** Adds the parts up and does away with them; one statement for each table. */
export const addUpParts = (schema: string): string[] =>
  allTables.filter(isAdded).map((table) => {
    const figures = Object.keys(table.columns).filter((field) => !table.key.includes(field));
    const sums = figures.map((field) => `sum(${snakeCase(field)})`);
    const parts = `${schema}.${partsOf(table).sqlName}`;
    const columns = [...table.key, ...figures].map(snakeCase).join(', ');
    return `
      insert into ${schema}.${table.sqlName} (${columns})
        select ${[keyColumns(table), ...sums].join(', ')} from ${parts}
         group by ${keyColumns(table)} order by ${keyColumns(table)};
      drop table ${parts};`;
  });
