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
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (cause) {
    // Closing the connection rolls back, whatever state the failure left it in.
    client.release(true);
    throw new VaultUnavailable(cause);
  }
};
