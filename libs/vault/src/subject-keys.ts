import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { decrypt, encrypt } from './authenticated-encryption.js';
import type { Keyring } from './keyring.js';

/** A person's key as it stands in the database; null once the person was forgotten. */
export interface StoredKey {
  readonly subject: string;
  readonly key_version: string | null;
  readonly key_nonce: Buffer | null;
  readonly wrapped: Buffer | null;
}

interface Unwrapped {
  readonly wrapped: Buffer;
  readonly key: KeyObject;
}

/** Answers for each but those that another writer commits while it runs. */
const INSERT_OR_FIND = {
  name: 'vault-subject-keys',
  text: `
    with offered as (
      select * from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as o(subject, nonce, wrapped)
    ), inserted as (
      insert into vault.subject_key (subject, key_version, nonce, wrapped)
      select subject, $4, nonce, wrapped from offered
      on conflict do nothing
      returning subject, key_version, nonce as key_nonce, wrapped
    )
    select * from inserted
    union all
    select subject, s.key_version, s.nonce, s.wrapped
    from offered join vault.subject_key s using (subject)`,
};

/** One key per person, wrapped by the master key. */
export class SubjectKeys {
  /** Each is good only for the bytes it came from, so that a key that was erased stays erased. */
  private readonly unwrapped: LRUCache<string, Unwrapped>;

  constructor(
    private readonly keyring: Keyring,
    kept: number,
  ) {
    this.unwrapped = new LRUCache({ max: kept });
  }

  /** Everybody's key; whoever has none gets one. In a transaction, before rows are written. */
  async ensure(client: pg.ClientBase, subjects: Iterable<string>) {
    const keys = new Map<string, StoredKey>();
    // In order: two writers that want the same new persons never wait for one another in a ring.
    let wanted = [...new Set(subjects)].sort();
    while (wanted.length > 0) {
      const drawn = wanted.map((subject) => this.draw(subject));
      const { rows } = await client.query<StoredKey>({
        ...INSERT_OR_FIND,
        values: [
          wanted,
          drawn.map(({ nonce }) => nonce),
          drawn.map(({ ciphertext }) => ciphertext),
          this.keyring.current.version,
        ],
      });
      for (const row of rows) keys.set(row.subject, row);
      wanted = wanted.filter((subject) => !keys.has(subject));
    }
    return keys;
  }

  /**
   * Undefined when the person was forgotten.
   * @throws Error when these bytes are not that person's key under one of our master keys.
   */
  unwrap({ subject, key_version, key_nonce, wrapped }: StoredKey): KeyObject | undefined {
    if (key_version === null || key_nonce === null || wrapped === null) return undefined;
    const known = this.unwrapped.get(subject);
    if (known?.wrapped.equals(wrapped)) return known.key;
    const master = this.keyring.key(key_version);
    const encrypted = { nonce: key_nonce, ciphertext: wrapped };
    const key = createSecretKey(decrypt(master, placeOf(subject, key_version), encrypted));
    this.unwrapped.set(subject, { wrapped, key });
    return key;
  }

  forgetAll(): void {
    this.unwrapped.clear();
  }

  private draw(subject: string) {
    const { version, key } = this.keyring.current;
    return encrypt(key, placeOf(subject, version), randomBytes(32));
  }
}

/** A wrapped key is good for one person and one master key only. */
const placeOf = (subject: string, keyVersion: string) => `${subject}|${keyVersion}`;
