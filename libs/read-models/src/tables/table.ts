import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaOptions } from 'typeorm';
import type { TableName, ViewRows } from '#ledger';

export type ColumnType =
  'text' | 'uuid' | 'bigint' | 'integer' | 'date' | 'timestamptz' | 'boolean' | 'jsonb' | 'text[]';

/** One table of the views: its columns are checked against the row that the folds produce. */
export interface Table<T extends TableName = TableName> {
  readonly name: T;
  /** As SQL calls it, without the schema. */
  readonly sqlName: string;
  readonly columns: Readonly<Record<keyof ViewRows[T] & string, ColumnType>>;
  readonly key: readonly string[];
  /** Columns of further indexes, in brackets, with their condition where they have one. */
  readonly indexes: readonly string[];
}

export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const tableOf = <T extends TableName>(
  name: T,
  key: readonly (keyof ViewRows[T] & string)[],
  columns: Table<T>['columns'],
  indexes: readonly string[] = [],
): Table<T> => ({ name, sqlName: snakeCase(name), columns, key, indexes });

/** How a table is read through TypeORM; `views` always names the set in service. */
export const entityOf = <T extends TableName>(table: Table<T>): EntitySchema<ViewRows[T]> =>
  new EntitySchema<ViewRows[T]>({
    name: table.name,
    schema: 'views',
    tableName: table.sqlName,
    columns: Object.fromEntries(
      Object.entries<ColumnType>(table.columns).map(([field, type]) => [
        field,
        columnOf(field, type, table.key.includes(field)),
      ]),
    ) as EntitySchemaOptions<ViewRows[T]>['columns'],
  });

const columnOf = (field: string, type: ColumnType, primary: boolean): EntitySchemaColumnOptions =>
  type === 'text[]'
    ? { name: snakeCase(field), type: 'text', array: true, nullable: true }
    : { name: snakeCase(field), type, primary, nullable: !primary };
