import type pg from 'pg';
import type { FieldRef, SealedField, StoredField } from './sealed-field.js';

const write = (name: string, onConflict: string) => ({
  name,
  text: `
    with written as (
      insert into vault.sealed_field (event_id, field, subject, nonce, ciphertext, recorded_at)
      select *, $6::timestamptz
      from unnest($1::uuid[], $2::text[], $3::uuid[], $4::bytea[], $5::bytea[])
      on conflict (event_id, field) do update set ${onConflict}
      returning nonce
    )
    select coalesce(string_agg(encode(nonce, 'hex'), ' '), '') as nonces from written`,
});

/**
 * A row that stands keeps its value and becomes young again. That also locks it, so that neither
 * a sweep nor another writer can take it away between this answer and our commit.
 */
const INSERT_IF_ABSENT = write('vault-insert', 'recorded_at = excluded.recorded_at');

const REPLACE = write(
  'vault-replace',
  `subject = excluded.subject, nonce = excluded.nonce, ciphertext = excluded.ciphertext,
   recorded_at = excluded.recorded_at`,
);

const FIND = {
  name: 'vault-find',
  text: `
    select f.event_id, f.field, f.subject, f.nonce, f.ciphertext,
      k.key_version, k.nonce as key_nonce, k.wrapped
    from unnest($1::uuid[], $2::text[]) as wanted(event_id, field)
    join vault.sealed_field f using (event_id, field)
    left join vault.subject_key k on k.subject = f.subject`,
};

/** One string for one place. */
export const slotOf = ({ eventId, field }: FieldRef): string => `${eventId} ${field}`;

/** Inserts what is absent; answers with the rows that already stood. At most one row per slot. */
export const insertIfAbsent = async (
  client: pg.ClientBase,
  offered: readonly SealedField[],
  now: Date,
): Promise<StoredField[]> => {
  const nonces = await writeRows(client, INSERT_IF_ABSENT, { offered, now });
  const stood = offered.filter(({ nonce }) => !nonces.has(nonce.toString('hex')));
  return stood.length === 0 ? [] : findFields(client, stood);
};

/** Overwrites whatever stands, so that nothing is left to answer with. */
export const replaceRows = async (
  client: pg.ClientBase,
  offered: readonly SealedField[],
  now: Date,
): Promise<StoredField[]> => {
  await writeRows(client, REPLACE, { offered, now });
  return [];
};

/** The rows that exist, in no particular order. */
export const findFields = async (client: pg.ClientBase, refs: readonly FieldRef[]) => {
  const values = [refs.map(({ eventId }) => eventId), refs.map(({ field }) => field)];
  return (await client.query<StoredField>({ ...FIND, values })).rows;
};

/** Where anything of a person stands, the latest first. There is no index: few ever ask. */
export const findFieldsOf = async (pool: pg.Pool, subject: string): Promise<FieldRef[]> => {
  const { rows } = await pool.query<FieldRef>(
    `select event_id as "eventId", field from vault.sealed_field where subject = $1
      order by recorded_at desc, event_id, field limit 10000`,
    [subject],
  );
  return rows;
};

/** Answers with the nonces of the rows as they are now, in hexadecimal. */
async function writeRows(
  client: pg.ClientBase,
  statement: typeof REPLACE,
  { offered, now }: { offered: readonly SealedField[]; now: Date },
): Promise<Set<string>> {
  // In order: two writers of the same rows never wait for one another in a ring.
  const rows = offered.toSorted((a, b) => (slotOf(a) < slotOf(b) ? -1 : 1));
  const values = [
    rows.map(({ eventId }) => eventId),
    rows.map(({ field }) => field),
    rows.map(({ subject }) => subject),
    rows.map(({ nonce }) => nonce),
    rows.map(({ ciphertext }) => ciphertext),
    now,
  ];
  const answer = await client.query<{ nonces: string }>({ ...statement, values });
  return new Set(answer.rows[0]?.nonces.split(' '));
}
