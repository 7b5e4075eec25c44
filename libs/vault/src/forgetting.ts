import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Erasure } from './erasure-list.js';
import { answered } from './vault-errors.js';

/**
 * What may be done to a person's key. Blank keys stay, so that no retry makes a new one. The owner's
 * rights do it, because whoever uses the vault may otherwise change no key.
 *
 * A server that was started anew may hold a restored backup: until the erasure list was gone through
 * on it, `vault.is_replayed()` is false.
 */
export const FORGETTING = `
  create table vault.aside_key (
    subject uuid primary key,
    key_version text not null,
    nonce bytea not null,
    wrapped bytea not null,
    destroy_after date not null
  );
  comment on table vault.aside_key is
    'Keys of persons who were forgotten, for as long as two people may undo it; nothing reads by them';

  create table vault.replay (
    only_row boolean primary key default true check (only_row),
    server_started timestamptz,
    database oid,
    entries integer not null default 0
  );
  insert into vault.replay default values;
  comment on table vault.replay is
    'On which start of the server the erasure list was gone through, and how long it was at least';

  create function vault.is_replayed() returns boolean language sql stable
    set search_path = pg_catalog as $$
    select r.server_started = pg_postmaster_start_time()
       and r.database = (select oid from pg_database where datname = current_database())
      from vault.replay r $$;

  create function vault.note_replay(p_entries integer) returns void language sql
    security definer set search_path = pg_catalog as $$
    update vault.replay
       set server_started = pg_postmaster_start_time(), entries = greatest(entries, p_entries),
           database = (select oid from pg_database where datname = current_database()) $$;

  create function vault.note_erasures(p_entries integer) returns void language sql
    security definer set search_path = pg_catalog as $$
    update vault.replay set entries = greatest(entries, p_entries) $$;

  create function vault.set_aside(p_subject uuid, p_destroy_after date) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
    begin
      insert into vault.subject_key (subject, key_version) values (p_subject, '')
        on conflict do nothing;
      insert into vault.aside_key
        select subject, key_version, nonce, wrapped, p_destroy_after from vault.subject_key
         where subject = p_subject and wrapped is not null for update
        on conflict do nothing;
      update vault.subject_key set nonce = null, wrapped = null
       where subject = p_subject and wrapped is not null;
    end $$;

  create function vault.put_back(p_subject uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
    begin
      with back as (delete from vault.aside_key where subject = p_subject returning *)
      update vault.subject_key k
         set key_version = b.key_version, nonce = b.nonce, wrapped = b.wrapped
        from back b where k.subject = b.subject and k.wrapped is null;
      delete from vault.subject_key where subject = p_subject and key_version = '';
    end $$;

  create function vault.destroy(p_subject uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
    begin
      insert into vault.subject_key (subject, key_version) values (p_subject, 'destroyed')
        on conflict (subject) do update set key_version = 'destroyed', nonce = null, wrapped = null;
      delete from vault.aside_key where subject = p_subject;
      delete from vault.sealed_field where subject = p_subject;
    end $$;

  revoke all on function vault.note_replay, vault.note_erasures, vault.set_aside, vault.put_back,
    vault.destroy from public;
  grant execute on function vault.note_replay, vault.note_erasures, vault.set_aside, vault.put_back,
    vault.destroy, vault.is_replayed to so_vang_vault;
  grant select on vault.aside_key, vault.replay to so_vang_vault;`;

/**
 * Whose the letters are that were written about somebody's own data: requests, answers, reasons. They
 * are kept apart from the data, because they have to be readable while those are not any more.
 */
export const lettersOf = (subject: string): string => {
  const hex = createHash('sha256').update(`letters/v1 ${subject.toLowerCase()}`).digest('hex');
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
};

/** Does to a key what is to become of it; as often as you like. */
export const carryOut = async (pool: pg.Pool, erasure: Erasure): Promise<void> => {
  const { subject, state, destroyAfter } = erasure;
  const change: pg.QueryConfig = {
    aside: { text: 'select vault.set_aside($1, $2)', values: [subject, destroyAfter ?? null] },
    restored: { text: 'select vault.put_back($1)', values: [subject] },
    destroyed: { text: 'select vault.destroy($1)', values: [subject] },
  }[state];
  await answered(pool.query(change));
};

/** Persons whose key is aside, and whose last day to come back was before `today`. */
export const dueForDestruction = async (pool: pg.Pool, today: string): Promise<string[]> => {
  const due = 'select subject from vault.aside_key where destroy_after < $1::date order by subject';
  const { rows } = await answered(pool.query<{ subject: string }>(due, [today]));
  return rows.map(({ subject }) => subject);
};

export const isReplayed = async (pool: pg.Pool): Promise<boolean> => {
  const asked = pool.query<{ replayed: boolean | null }>('select vault.is_replayed() as replayed');
  return (await answered(asked)).rows[0]?.replayed === true;
};

/** How long the list was at least, as far as this database knows. */
export const knownErasures = async (pool: pg.Pool): Promise<number> => {
  const asked = pool.query<{ entries: number }>('select entries from vault.replay');
  return (await answered(asked)).rows[0]?.entries ?? 0;
};

/** @param replayed the whole list was gone through on this start of the server */
export const noteErasures = async (
  pool: pg.Pool,
  entries: number,
  { replayed }: { readonly replayed: boolean },
): Promise<void> => {
  const note = replayed ? 'select vault.note_replay($1)' : 'select vault.note_erasures($1)';
  await answered(pool.query(note, [entries]));
};
