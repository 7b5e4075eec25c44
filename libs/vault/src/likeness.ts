import { createHmac } from 'node:crypto';
import type pg from 'pg';
import type { Keyring } from './keyring.js';

/** Traits by which persons are told to be alike, and never shown. */
export interface Likeness {
  /** Whose traits they are, by a name that the caller knows. */
  readonly holder: string;
  /** UUID of the person in the vault: when they are forgotten, so are their traits. */
  readonly subject: string;
  readonly traits: readonly Trait[];
}

/** Something about a person; of one kind there may be several, such as those who look after a child. */
export interface Trait {
  readonly kind: string;
  readonly value: string;
}

/** Somebody else who has traits of two kinds in common. */
export interface Alike {
  readonly holder: string;
  readonly notedAt: Date;
}

/** Keeps traits as keyed digests: equal ones are found, and none can be read or guessed without the key. */
export const LIKENESS = `
  create table vault.likeness (
    holder text not null,
    subject uuid not null,
    kind text not null,
    key_version text not null,
    digest bytea not null check (octet_length(digest) = 32),
    noted_at timestamptz not null,
    primary key (digest, holder)
  );
  create index likeness_by_holder on vault.likeness (holder);
  comment on table vault.likeness is
    'Digests under the master key of traits that tell two persons to be likely the same';
  grant select, insert, delete on vault.likeness to so_vang_vault;

  create function vault.forget_likeness() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
    begin
      delete from vault.likeness where subject = new.subject;
      return new;
    end $$;
  create trigger likeness_is_forgotten after update of wrapped on vault.subject_key
    for each row when (new.wrapped is null) execute function vault.forget_likeness();`;

/** One alone is common: a name, a birthday, a grandmother who brings up three. */
const KINDS_IN_COMMON = 2;

/** Traits of the same kinds that were noted before are no more. */
export const dropTraits = async (
  client: pg.ClientBase,
  { holder, traits }: Likeness,
): Promise<void> => {
  const kinds = [...new Set(traits.map(({ kind }) => kind))];
  const drop = 'delete from vault.likeness where holder = $1 and kind = any($2)';
  await client.query(drop, [holder, kinds]);
};

/** Keys may have been replaced since: each kept version is asked for by its own digests. */
export const noteLikeness = async (
  client: pg.ClientBase,
  { holder, subject, traits }: Likeness,
  { keyring, now }: { readonly keyring: Keyring; readonly now: Date },
): Promise<Alike[]> => {
  const { version } = keyring.current;
  const own = traits.map((trait) => digestOf(keyring, version, trait));
  await client.query(
    `insert into vault.likeness (holder, subject, kind, key_version, digest, noted_at)
     select $1, $2, kind, $3, digest, $4
       from unnest($5::text[], $6::bytea[]) as d(kind, digest) on conflict do nothing`,
    [holder, subject, version, now, traits.map(({ kind }) => kind), own],
  );
  const { rows: versions } = await client.query<{ key_version: string }>(
    'select distinct key_version from vault.likeness',
  );
  const digests = versions.flatMap(({ key_version: kept }) =>
    traits.map((trait) => digestOf(keyring, kept, trait)),
  );
  const { rows } = await client.query<{ holder: string; noted_at: Date }>(
    `select holder, max(noted_at) as noted_at from vault.likeness
      where digest = any($1) and holder <> $2
      group by holder having count(distinct kind) >= ${String(KINDS_IN_COMMON)} order by holder`,
    [digests, holder],
  );
  return rows.map((row) => ({ holder: row.holder, notedAt: row.noted_at }));
};

export const dropLikeness = async (pool: pg.Pool, holder: string): Promise<void> => {
  await pool.query('delete from vault.likeness where holder = $1', [holder]);
};

const digestOf = (keyring: Keyring, version: string, { kind, value }: Trait): Buffer =>
  createHmac('sha256', keyring.key(version))
    .update(`ledger/likeness/v1\0${kind}\0${value}`)
    .digest();
