import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { TableName, ViewRows } from '#ledger';
import { arrayLiteral } from './array-literal.js';
import { type ColumnType, snakeCase, type Table } from '../tables/table.js';

/** How much text goes to the server at once. */
const CHUNK = 64 * 1024;

/** Loads rows into a table of a schema by COPY, the quickest way in. */
export const copyRows = async <T extends TableName>(
  client: pg.ClientBase,
  schema: string,
  table: Table<T>,
  rows: Iterable<ViewRows[T]>,
): Promise<void> => {
  const columns = Object.entries<ColumnType>(table.columns);
  const names = columns.map(([field]) => snakeCase(field)).join(', ');
  const stream = client.query(copyFrom(`copy ${schema}.${table.sqlName} (${names}) from stdin`));
  const done = finished(stream);
  // A refusal of the server surfaces where `done` is awaited, also while we wait to write.
  done.catch(() => undefined);
  for (const chunk of chunksOf(columns, rows)) {
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
  }
  stream.end();
  await done;
};

function* chunksOf(
  columns: readonly (readonly [string, ColumnType])[],
  rows: Iterable<object>,
): Generator<string> {
  const writers = columns.map(([field, type]) => ({ field, write: writerOf[type] }));
  let chunk = '';
  for (const row of rows) {
    let separator = '';
    for (const { field, write } of writers) {
      const value = (row as Record<string, unknown>)[field];
      chunk += separator + (value === undefined || value === null ? '\\N' : write(value));
      separator = '\t';
    }
    chunk += '\n';
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

const SPECIAL = /[\\\t\n\r]/;
const EVERY_SPECIAL = new RegExp(SPECIAL, 'g');
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** Nearly no text needs it, and looking is quicker than replacing nothing. */
const escaped = (text: string): string =>
  SPECIAL.test(text)
    ? text.replace(EVERY_SPECIAL, (character) => ESCAPES[character] ?? character)
    : text;

type Writer = (value: unknown) => string;
const number: Writer = (value) => (value as number).toString();
const plainText: Writer = (value) => value as string;

/** How a value of a column is written; the tables are typed by the rows that come in here. */
const writerOf: Readonly<Record<ColumnType, Writer>> = {
  text: (value) => escaped(value as string),
  uuid: plainText,
  date: plainText,
  timestamptz: plainText,
  bigint: number,
  integer: number,
  boolean: (value) => (value === true ? 't' : 'f'),
  jsonb: (value) => escaped(JSON.stringify(value)),
  'text[]': (value) => escaped(arrayLiteral(value as readonly string[])),
};
