import { createHmac, type KeyObject } from 'node:crypto';
import type pg from 'pg';

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
    digest bytea not null check (octet_length(digest) = 32),
    noted_at timestamptz not null,
    primary key (digest, holder)
  );
  create index likeness_by_holder on vault.likeness (holder);
  comment on table vault.likeness is
    'Digests under a key of their own of traits that tell two persons to be likely the same';
  grant select, insert, delete on vault.likeness to so_vang_vault;

  create function vault.forget_likeness() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
    begin
      delete from vault.likeness where subject = new.subject;
      return new;
    end $$;
  create trigger likeness_is_forgotten after update of wrapped on vault.subject_key
    for each row when (new.wrapped is null) execute function vault.forget_likeness();`;

/**
 * Whose key the digests are under: nobody's. It is wrapped like a person's, so that another master key
 * changes no digest.
 */
export const LIKENESS_KEY = '00000000-0000-8000-8000-000000000001';

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

export const noteLikeness = async (
  client: pg.ClientBase,
  { holder, subject, traits }: Likeness,
  { key, now }: { readonly key: KeyObject; readonly now: Date },
): Promise<Alike[]> => {
  const digests = traits.map((trait) => digestOf(key, trait));
  await client.query(
    `insert into vault.likeness (holder, subject, kind, digest, noted_at)
     select $1, $2, kind, digest, $3
       from unnest($4::text[], $5::bytea[]) as d(kind, digest) on conflict do nothing`,
    [holder, subject, now, traits.map(({ kind }) => kind), digests],
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

const digestOf = (key: KeyObject, { kind, value }: Trait): Buffer =>
  createHmac('sha256', key).update(`ledger/likeness/v1\0${kind}\0${value}`).digest();
