import pg from 'pg';
import { failureOfRead, isOfSession } from './postgres-failures.js';

export interface PostgresPoolOptions {
  readonly url: string;
  readonly maxConnections: number;
  /** After how many ms without an answer the connection is given up. */
  readonly answerWithinMs: number;
}

/** How every connection of the store is opened. */
export const connectionConfig = (url: string): pg.ClientConfig => ({
  connectionString: url,
  keepAlive: true,
  connectionTimeoutMillis: 5000,
});

/** Connections to the ledger's PostgreSQL, whose failures are the port's. */
export class PostgresPool {
  readonly #pool: pg.Pool;

  constructor({ url, maxConnections, answerWithinMs }: PostgresPoolOptions) {
    this.#pool = new pg.Pool({
      ...connectionConfig(url),
      max: maxConnections,
      query_timeout: answerWithinMs,
      // What nobody waits for any more is not carried out either.
      statement_timeout: answerWithinMs,
    });
    // A broken connection is replaced; whoever was using it hears of it from the query.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** A question that can always be asked again. */
  read<Row extends object>(query: pg.QueryConfig): Promise<Row[]> {
    return this.run<Row>(query, failureOfRead);
  }

  async run<Row extends object>(
    query: pg.QueryConfig,
    failureOf: (error: unknown) => unknown,
  ): Promise<Row[]> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw failureOfRead(error);
    });
    try {
      const { rows } = await client.query<Row>(query);
      client.release();
      return rows;
    } catch (error) {
      client.release(isOfSession(error));
      throw failureOf(error);
    }
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}
