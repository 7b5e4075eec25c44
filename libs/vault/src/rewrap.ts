import type pg from 'pg';
import { decrypt, encrypt, type Encrypted } from './authenticated-encryption.js';
import type { Keyring } from './keyring.js';
import { placeOfKey } from './subject-keys.js';
import { answered } from './vault-errors.js';

/**
 * Puts keys that were wrapped anew in the place of the old ones, unless somebody was forgotten or
 * restored meanwhile; `p_keys` holds nonce and wrapped key of each, 60 bytes.
 */
export const REWRAP = `
  create function vault.rewrap(
    p_subjects uuid[], p_old_nonces bytea[], p_key_version text, p_keys bytea[]
  ) returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update vault.subject_key k
       set key_version = p_key_version, nonce = substr(n.key, 1, 12), wrapped = substr(n.key, 13)
      from unnest(p_subjects, p_old_nonces, p_keys) as n (subject, old, key)
     where k.subject = n.subject and k.nonce = n.old;
    update vault.aside_key k
       set key_version = p_key_version, nonce = substr(n.key, 1, 12), wrapped = substr(n.key, 13)
      from unnest(p_subjects, p_old_nonces, p_keys) as n (subject, old, key)
     where k.subject = n.subject and k.nonce = n.old;
  end $$;
  revoke all on function vault.rewrap from public;
  grant execute on function vault.rewrap to so_vang_vault;`;

const ALL_KEYS = `
  (select subject, key_version, nonce, wrapped from vault.subject_key where wrapped is not null
   union all select subject, key_version, nonce, wrapped from vault.aside_key) k`;

const PAGE = 500;

interface WrappedKey {
  readonly subject: string;
  readonly key_version: string;
  readonly nonce: Buffer;
  readonly wrapped: Buffer;
}

export interface RewrapOptions {
  /** Connections whose role is `so_vang_vault`; they stay the caller's to end. */
  readonly pool: pg.Pool;
  /** Its current key is the new one; it holds every earlier one that is in use. */
  readonly keyring: Keyring;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Wraps every person's key with the current master key, a page at a time, beside processes that go on
 * working. Nobody's data are touched. Answers how many keys were wrapped anew; may be repeated, and
 * goes on where it was broken off.
 * @throws Error when the ring lacks a key that is needed, or stored bytes do not decrypt
 */
export const rewrapKeys = async (options: RewrapOptions): Promise<number> => {
  const { pool, keyring, onProgress, signal } = options;
  const { version } = keyring.current;
  const count = `select count(*)::int as total from ${ALL_KEYS} where key_version <> $1`;
  const counted = await answered(pool.query<{ total: number }>(count, [version]));
  const total = counted.rows[0]?.total ?? 0;
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    signal?.throwIfAborted();
    const page = `select * from ${ALL_KEYS} where key_version <> $1 and subject > $2
      order by subject limit ${String(PAGE)}`;
    const { rows } = await answered(pool.query<WrappedKey>(page, [version, after]));
    const last = rows.at(-1);
    if (!last) return done;
    await putInPlace(
      pool,
      version,
      rows.map((row) => ({ ...row, anew: anewOf(keyring, row) })),
    );
    after = last.subject;
    done += rows.length;
    onProgress?.(done, total);
  }
};

const anewOf = (keyring: Keyring, { subject, key_version, nonce, wrapped }: WrappedKey) => {
  const old = placeOfKey(subject, key_version);
  const key = decrypt(keyring.key(key_version), old, { nonce, ciphertext: wrapped });
  const { version, key: master } = keyring.current;
  return encrypt(master, placeOfKey(subject, version), key);
};

const putInPlace = async (
  pool: pg.Pool,
  version: string,
  keys: readonly (WrappedKey & { readonly anew: Encrypted })[],
): Promise<void> => {
  const values = [
    keys.map(({ subject }) => subject),
    keys.map(({ nonce }) => nonce),
    version,
    keys.map(({ anew }) => Buffer.concat([anew.nonce, anew.ciphertext])),
  ];
  await answered(pool.query('select vault.rewrap($1, $2, $3, $4)', values));
};
