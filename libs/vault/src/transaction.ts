import type pg from 'pg';
import { VaultUnavailable } from './vault-errors.js';

/** Commits what the work did, or nothing of it. @throws VaultUnavailable whatever went wrong. */
export const inTransaction = async <T>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect().catch((cause: unknown) => {
    throw new VaultUnavailable(cause);
  });
  // Between two questions nobody hears of a broken connection but here; the next question fails.
  client.on('error', heardByTheNextQuestion);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.off('error', heardByTheNextQuestion);
    client.release();
    return result;
  } catch (cause) {
    // Closing the connection rolls back, whatever state the failure left it in.
    client.release(true);
    throw new VaultUnavailable(cause);
  }
};

const heardByTheNextQuestion = (): void => undefined;
