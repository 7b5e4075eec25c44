import type pg from 'pg';
import { answered } from './vault-errors.js';

/** Of these event ids, those that the log holds, read up to its head at the time of the call. */
export type IsInLog = (eventIds: string[]) => Promise<Set<string>>;

interface Aged {
  readonly event_id: string;
  readonly recorded_at: Date;
}

const PAGE = 1000;

const NEXT_PAGE = `
  select distinct recorded_at, event_id from vault.sealed_field
  where recorded_at < $1 and (recorded_at, event_id) > ($2, $3)
  order by recorded_at, event_id limit ${String(PAGE)}`;

/** By age once more: a row that a retry offered again meanwhile is young, and stays. */
const DELETE_STILL_OLD = `
  with old as (
    select event_id, field from vault.sealed_field
    where event_id = any($1::uuid[]) and recorded_at < $2
    order by event_id, field for update
  )
  delete from vault.sealed_field using old
  where sealed_field.event_id = old.event_id and sealed_field.field = old.field`;

const SWEPT_THROUGH = 'select swept_through from vault.sweep';

const REMEMBER = `
  insert into vault.sweep (swept_through) values ($1) on conflict (only_row)
  do update set swept_through = greatest(sweep.swept_through, excluded.swept_through)`;

export interface SweepMoment {
  readonly now: Date;
  /** How long ago a row must have been offered for the last time; 24 when left out. */
  readonly olderThanHours?: number;
}

const HOUR_MS = 3_600_000;

/**
 * Deletes rows that were last offered longer ago than that and whose events are not in the log, and
 * remembers how far it came: what was looked at once is not looked at again. It needs no master key.
 * Answers how many rows went. What `isInLog` throws is thrown; the next sweep looks at the same rows.
 * @param pool connections whose role is `so_vang_vault`
 */
export const sweepOrphans = async (
  pool: pg.Pool,
  isInLog: IsInLog,
  { now, olderThanHours = 24 }: SweepMoment,
): Promise<number> => {
  const before = new Date(now.getTime() - olderThanHours * HOUR_MS);
  const swept = await answered(pool.query<{ swept_through: Date }>(SWEPT_THROUGH));
  let from: Aged = {
    recorded_at: swept.rows[0]?.swept_through ?? new Date(0),
    event_id: '00000000-0000-0000-0000-000000000000',
  };
  let deleted = 0;
  for (;;) {
    const values = [before, from.recorded_at, from.event_id];
    const { rows } = await answered(pool.query<Aged>(NEXT_PAGE, values));
    const last = rows.at(-1);
    if (last === undefined) break;
    deleted += await sweepPage(pool, rows, { isInLog, before });
    from = last;
  }
  await answered(pool.query(REMEMBER, [before]));
  return deleted;
};

async function sweepPage(
  pool: pg.Pool,
  rows: readonly Aged[],
  { isInLog, before }: { isInLog: IsInLog; before: Date },
): Promise<number> {
  const ids = [...new Set(rows.map(({ event_id }) => event_id))];
  const kept = await isInLog(ids);
  const orphans = ids.filter((id) => !kept.has(id));
  const { rowCount } = await answered(pool.query(DELETE_STILL_OLD, [orphans, before]));
  return rowCount ?? 0;
}
