import pg from 'pg';
import { OWNER } from './cluster.js';

const DATABASE = 'so_vang';
const ANSWER_WITHIN_MS = 5_000;

/** PostgreSQL should be up and gives no answer, or refuses; `reason` is its code, if it gave one. */
export class NoAnswer extends Error {
  readonly reason: string;

  constructor(port: number, cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause);
    super(`PostgreSQL on port ${port} does not answer us: ${words}`, { cause });
    this.reason = codeOf(cause);
  }
}

/**
 * Asks a PostgreSQL that should be up for an answer, makes our database if it is missing, and
 * returns the owner's url. An open port proves nothing: another program may have taken it.
 * @throws NoAnswer
 */
export const openDatabase = async (port: number, password: string): Promise<string> => {
  const urlOf = (name: string) => `postgres://${OWNER}:${password}@127.0.0.1:${port}/${name}`;
  try {
    await withClient(urlOf('postgres'), async (client) => {
      const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
      if (found.rowCount === 0)
        await client.query(`create database ${DATABASE}`).catch(unlessJustMade);
    });
  } catch (error) {
    throw new NoAnswer(port, error);
  }
  return urlOf(DATABASE);
};

/** Lends a connection and closes it, whatever happens. */
export const withClient = async <T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
  });
  // A connection lost between queries is reported by the next query.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The SQLSTATE of a refusal by PostgreSQL, the errno of a refusal by the network, or nothing. */
export const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

const DUPLICATE_DATABASE = '42P04';
const UNIQUE_VIOLATION = '23505';

const unlessJustMade = (error: unknown) => {
  if (![DUPLICATE_DATABASE, UNIQUE_VIOLATION].includes(codeOf(error))) throw error;
};
