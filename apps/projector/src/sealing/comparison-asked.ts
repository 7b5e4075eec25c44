import type pg from 'pg';

/** When somebody last asked that ledger and log are compared, in ms since 1970; undefined: nobody has. */
export type ComparisonAsked = () => Promise<number | undefined>;

/** @param pool a login of the group `so_vang_writer` */
export const comparisonAskedIn =
  (pool: pg.Pool): ComparisonAsked =>
  async () => {
    const { rows } = await pool.query<{ asked_at: Date | null }>(
      'select asked_at from follow_up.comparison',
    );
    return rows[0]?.asked_at?.getTime();
  };
