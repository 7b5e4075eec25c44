import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './tables/all-tables.js';

/** Where the queries read: the views as they are, or as they were at one moment. */
export type ViewsDatabase = Pick<DataSource, 'query' | 'getRepository'>;

/** Connections of a login that may read the schema `views`. */
export type ViewsPool = DataSource;

/**
 * All questions of `work` see the same moment of the views, so that what they answer adds up. They
 * take their turns on one connection, which is held until `work` is done.
 */
export const atOneMoment = <T>(
  pool: ViewsPool,
  work: (views: ViewsDatabase) => Promise<T>,
): Promise<T> =>
  pool.transaction('REPEATABLE READ', (manager) => {
    let last: Promise<unknown> = Promise.resolve();
    const query: ViewsDatabase['query'] = (sql, values) => {
      const answer = last.then(() => manager.query(sql, values));
      last = answer.catch(() => undefined);
      return answer;
    };
    return work({ query, getRepository: manager.getRepository.bind(manager) });
  });

const { builtins } = pg.types;

const safeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`a sum too large to be exact: ${text}`);
  return value;
};

type Parser = (text: string) => unknown;

const parsers: Partial<Record<number, Parser>> = {
  [builtins.INT8]: safeNumber,
  // Sums of bigint come as numeric.
  [builtins.NUMERIC]: safeNumber,
  [builtins.DATE]: (text) => text,
  [builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
};

/** Sums as safe numbers, days as text, moments as ISO 8601; for connections of our own only. */
export const viewTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers[oid] ?? (pg.types.getTypeParser(oid, format) as Parser),
};

/**
 * Opens a pool on the views. The caller destroys it.
 * @param url a login of the group `so_vang_writer` or `so_vang_projector`
 */
export const openViews = async (url: string, poolSize = 10): Promise<ViewsPool> =>
  new DataSource({
    type: 'postgres',
    url,
    entities: Object.values(entities),
    poolSize,
    extra: { types: viewTypes },
  }).initialize();
