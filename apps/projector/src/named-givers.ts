import { setTimeout as sleep } from 'node:timers/promises';
import { SYSTEM_ACTOR } from '#ledger';
import type { Vault } from '#vault';
import type pg from 'pg';

export interface NamedGiversOptions {
  readonly vault: Vault;
  /** Connections whose role is of the group `so_vang_projector`. */
  readonly pool: pg.Pool;
  readonly everyMs?: number;
  /** A failure that passes. */
  readonly onTrouble?: (error: unknown) => void;
}

const EVERY_MS = 500;

const READER = {
  person: SYSTEM_ACTOR,
  purpose: 'public list of givers',
  requestId: 'named-givers',
};

/** The public sees none of these any more; what is left here is only the name itself. */
/** A server that was started anew may hold a restored backup, with names that were taken back since. */
const IS_BEGUN = `
  select v.server_started = pg_postmaster_start_time() and v.database = d.oid as begun
    from naming.version v join pg_database d on d.datname = current_database()`;

const BEGIN = `
  with gone as (delete from naming.shown_name)
  update naming.version v
     set version = version + 1, server_started = pg_postmaster_start_time(), database = d.oid
    from pg_database d where d.datname = current_database()`;

const TAKE_OFF = `
  with gone as (
    delete from naming.shown_name n where not exists (
      select from views.naming_consent c where c.event_id = n.event_id and c.standing)
    returning 1
  )
  update naming.version set version = version + 1 where exists (select from gone)`;

const TO_BE_SHOWN = `
  select c.event_id, c.subject from views.naming_consent c
   where c.standing and c.event_id <> all ($1::uuid[])
     and not exists (select from naming.shown_name n where n.event_id = c.event_id)
   order by c.position limit 500`;

const SHOW = `
  with shown as (
    insert into naming.shown_name (event_id, subject, name)
    select * from unnest($1::uuid[], $2::uuid[], $3::text[]) on conflict do nothing
    returning 1
  )
  update naming.version set version = version + 1 where exists (select from shown)`;

interface Consent {
  readonly event_id: string;
  readonly subject: string;
}

/**
 * Keeps the names that givers agreed to where the public pages read them, and takes them away again.
 * Nothing is remembered from one start to the next: what the views say is brought about.
 */
export class NamedGivers {
  /** Names that the vault does not give: their givers were forgotten. */
  readonly #gone = new Set<string>();

  constructor(private readonly options: NamedGiversOptions) {}

  /** Runs until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { everyMs = EVERY_MS, onTrouble } = this.options;
    while (!signal.aborted) {
      await this.bringAbout().catch((error: unknown) => onTrouble?.(error));
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One round. */
  async bringAbout(): Promise<void> {
    const { pool, vault } = this.options;
    const { rows: state } = await pool.query<{ begun: boolean | null }>(IS_BEGUN);
    await pool.query(state[0]?.begun === true ? TAKE_OFF : BEGIN);
    const { rows } = await pool.query<Consent>(TO_BE_SHOWN, [[...this.#gone]]);
    if (rows.length === 0) return;
    const refs = rows.map(({ event_id: eventId }) => ({ eventId, field: 'shownName' }));
    const names = await vault.open(READER, refs);
    const shown = rows.flatMap((row, at) => {
      const name = names[at];
      if (name === undefined) this.#gone.add(row.event_id);
      return name === undefined ? [] : [{ ...row, name }];
    });
    await pool.query(SHOW, [
      shown.map(({ event_id }) => event_id),
      shown.map(({ subject }) => subject),
      shown.map(({ name }) => name),
    ]);
  }
}
