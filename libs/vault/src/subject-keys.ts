import { createSecretKey, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { decrypt, encrypt, type Encrypted, NONCE_BYTES } from './authenticated-encryption.js';
import type { Keyring } from './keyring.js';
import { freshBytes } from './random-bytes.js';

const KEY_BYTES = 32;

/** A person's key as it stands in the database; null once the person was forgotten. */
export interface StoredKey {
  readonly subject: string;
  readonly key_version: string | null;
  readonly key_nonce: Buffer | null;
  readonly wrapped: Buffer | null;
}

/** A person's key, and as it stands in the database; or as it will, where it was drawn just now. */
export interface PersonKey extends Encrypted {
  readonly subject: string;
  readonly key: KeyObject;
  readonly isDrawn: boolean;
}

/** What is kept of a person's key. */
interface KeptKey {
  readonly key: KeyObject;
  /**
   * Nonce and wrapped key, a character a byte: buffers would take ten times as much, and hold what
   * they are pieces of.
   */
  readonly stored: string;
}

/** Answers for each but those that another writer commits while it runs. */
const INSERT_OR_FIND = {
  name: 'vault-subject-keys',
  text: `
    with inserted as (
      insert into vault.subject_key (subject, key_version, nonce, wrapped)
      select subject, $2, nonce, wrapped
      from unnest($3::uuid[], $4::bytea[], $5::bytea[]) as drawn(subject, nonce, wrapped)
      on conflict do nothing
      returning subject, key_version, nonce as key_nonce, wrapped
    )
    select * from inserted
    union all
    select subject, s.key_version, s.nonce, s.wrapped
    from unnest($1::uuid[]) as wanted(subject) join vault.subject_key s using (subject)`,
};

/** One key per person, wrapped by the master key. */
export class SubjectKeys {
  /** Each is good only for the bytes it came from, so that a key that was erased stays erased. */
  private readonly unwrapped: LRUCache<string, KeptKey>;

  constructor(
    private readonly keyring: Keyring,
    kept: number,
  ) {
    this.unwrapped = new LRUCache({ max: kept });
  }

  /** The key that a person most likely has: the one that we know, or else a new one. */
  presume(subject: string): PersonKey {
    const known = this.unwrapped.get(subject);
    if (!known) return this.draw(subject);
    return { ...encryptedOf(known), subject, key: known.key, isDrawn: false };
  }

  /** What a drawn key is called with once it stands in the database. */
  confirm(drawn: PersonKey): void {
    this.unwrapped.set(drawn.subject, { key: drawn.key, stored: storedAs(drawn) });
  }

  /** Everybody's key; whoever has none gets one. In a transaction, before rows are written. */
  async ensure(client: pg.ClientBase, subjects: Iterable<string>) {
    const keys = new Map<string, StoredKey>();
    // In order: two writers that want the same new persons never wait for one another in a ring.
    let wanted = [...new Set(subjects)].sort();
    while (wanted.length > 0) {
      const drawn = wanted
        .filter((subject) => !this.unwrapped.has(subject))
        .map((s) => this.draw(s));
      for (const row of await this.insertOrFind(client, wanted, drawn)) keys.set(row.subject, row);
      for (const key of drawn)
        if (keys.get(key.subject)?.wrapped?.equals(key.ciphertext)) this.confirm(key);
      wanted = wanted.filter((subject) => !keys.has(subject));
      // Gone from the database, if we knew it: the next round draws a new one.
      for (const subject of wanted) this.unwrapped.delete(subject);
    }
    return keys;
  }

  /**
   * Undefined when the person was forgotten.
   * @throws Error when these bytes are not that person's key under one of our master keys.
   */
  unwrap({ subject, key_version, key_nonce, wrapped }: StoredKey): KeyObject | undefined {
    if (key_version === null || key_nonce === null || wrapped === null) return undefined;
    const encrypted = { nonce: key_nonce, ciphertext: wrapped };
    const stored = storedAs(encrypted);
    const known = this.unwrapped.get(subject);
    if (known?.stored === stored) return known.key;
    const master = this.keyring.key(key_version);
    const key = createSecretKey(decrypt(master, placeOfKey(subject, key_version), encrypted));
    this.unwrapped.set(subject, { key, stored });
    return key;
  }

  get currentVersion(): string {
    return this.keyring.current.version;
  }

  forgetAll(): void {
    this.unwrapped.clear();
  }

  private draw(subject: string): PersonKey {
    const { version, key: master } = this.keyring.current;
    const bytes = freshBytes(KEY_BYTES);
    const encrypted = encrypt(master, placeOfKey(subject, version), bytes);
    return { ...encrypted, subject, key: createSecretKey(bytes), isDrawn: true };
  }

  private async insertOrFind(
    client: pg.ClientBase,
    wanted: readonly string[],
    drawn: readonly PersonKey[],
  ): Promise<StoredKey[]> {
    const values = [
      wanted,
      this.keyring.current.version,
      drawn.map(({ subject }) => subject),
      drawn.map(({ nonce }) => nonce),
      drawn.map(({ ciphertext }) => ciphertext),
    ];
    return (await client.query<StoredKey>({ ...INSERT_OR_FIND, values })).rows;
  }
}

const storedAs = ({ nonce, ciphertext }: Encrypted): string =>
  nonce.toString('latin1') + ciphertext.toString('latin1');

const encryptedOf = ({ stored }: KeptKey): Encrypted => {
  const bytes = Buffer.from(stored, 'latin1');
  return { nonce: bytes.subarray(0, NONCE_BYTES), ciphertext: bytes.subarray(NONCE_BYTES) };
};

/** A wrapped key is good for one person and one master key only. */
export const placeOfKey = (subject: string, keyVersion: string) => `${subject}|${keyVersion}`;
