import { withClient } from '../src/owner-connection.js';

/** The values of all rows, in reading order. */
export const ask = (url: string, sql: string): Promise<unknown[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows.flatMap((row): unknown[] => Object.values(row));
  });
