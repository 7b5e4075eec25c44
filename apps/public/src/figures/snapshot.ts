import type pg from 'pg';

/** Asks one question of a snapshot; `T` is the shape that its columns are named for. */
export type Query = <T extends object>(
  sql: string,
  parameters?: readonly unknown[],
) => Promise<T[]>;

/** All questions of `work` see the same moment of the database, and cannot change it. */
export async function readSnapshot<T>(
  pool: pg.Pool,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  // Between two questions nobody hears of a broken connection but here; the next question fails.
  client.on('error', heardByTheNextQuestion);
  try {
    await client.query('begin isolation level repeatable read read only');
    const result = await work(
      async <R extends object>(sql: string, parameters: readonly unknown[] = []) => {
        const { rows } = await client.query<R>(sql, [...parameters]);
        return rows;
      },
    );
    await client.query('commit');
    client.off('error', heardByTheNextQuestion);
    client.release();
    return result;
  } catch (error) {
    // The connection may be broken or in a failed transaction: it is not worth keeping.
    client.release(true);
    throw error;
  }
}

const heardByTheNextQuestion = (): void => undefined;
