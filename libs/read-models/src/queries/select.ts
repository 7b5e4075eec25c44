import { snakeCase, type Table } from '../tables/table.js';

/** The columns of a table under the names of the row's fields: `e.unit_id as "unitId", …`. */
export const columnsOf = (table: Pick<Table, 'columns'>, alias: string): string =>
  Object.keys(table.columns)
    .map((field) => `${alias}.${snakeCase(field)} as "${field}"`)
    .join(', ');

/** A row without what SQL has as null: our shapes leave out what is not there. */
export const plain = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;

/** Conditions of a query, each with the values it names as `?`; one without a value is left out. */
export class Conditions {
  readonly values: unknown[] = [];
  readonly #sql: string[] = ['true'];

  constructor(...values: unknown[]) {
    this.values.push(...values);
  }

  /** Left out when the value is undefined. */
  if(sql: string, value: unknown): this {
    return value === undefined ? this : this.and(sql, value);
  }

  and(sql: string, ...values: unknown[]): this {
    let used = 0;
    this.#sql.push(sql.replaceAll('?', () => `$${this.values.length + ++used}`));
    this.values.push(...values);
    return this;
  }

  /** The row's unit is below `root` today, or what succeeded it is. */
  under(unitColumn: string, root: string | undefined): this {
    return this.if(
      `exists (select 1 from views.unit scope
                where scope.unit_id = ${unitColumn} and scope.under @> array[?])`,
      root,
    );
  }

  get where(): string {
    return this.#sql.join(' and ');
  }
}

/** How many rows a page has when nothing is said, and at most. */
export const PAGE = { usual: 50, most: 500 };

export interface Paging {
  /** `next` of the page before. */
  readonly after?: string | undefined;
  /** Between 1 and 500; 50 when left out. */
  readonly limit?: number | undefined;
}

export const limitOf = ({ limit = PAGE.usual }: Paging): number =>
  Math.max(1, Math.min(limit, PAGE.most));

/** The page of at most `limit` out of one row more than that, and where the next one begins. */
export const pageOf = <T>(
  rows: readonly T[],
  limit: number,
  keyOf: (last: T) => readonly (string | number)[],
): { items: T[]; next?: string } => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined
    ? { items, next: cursorOf(keyOf(last)) }
    : { items };
};

const cursorOf = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/**
 * The key behind a page's `next`.
 * @throws RangeError when it is not one that `pageOf` made for such a list
 */
export const keyAfter = (after: string, parts: readonly ('string' | 'number')[]): unknown[] => {
  const key = parse(Buffer.from(after, 'base64url').toString('utf8'));
  const fits =
    Array.isArray(key) &&
    key.length === parts.length &&
    key.every((value, index) => typeof value === parts[index]);
  if (!fits) throw new RangeError('`after` is not the `next` of a page of this list');
  return key;
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
