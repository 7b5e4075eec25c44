import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { compareStanding } from './compare-standing.js';
import type { Erasures } from './erasures.js';
import { findFields, findFieldsOf, slotOf } from './field-rows.js';
import type { Keyring } from './keyring.js';
import {
  type Alike,
  dropLikeness,
  dropTraits,
  type Likeness,
  LIKENESS_KEY,
  noteLikeness,
} from './likeness.js';
import { listReadings, noteReadings, type Reader, type ReadingsQuery } from './readings.js';
import { type Sealed, sealBatch } from './seal-batch.js';
import {
  type FieldRef,
  openField,
  type PersonalValue,
  type Salted,
  type SealRequest,
} from './sealed-field.js';
import { SelfClockingBatches } from './self-clocking-batches.js';
import { SubjectKeys } from './subject-keys.js';
import { inTransaction } from './transaction.js';
import { answered } from './vault-errors.js';
import { wellFormed, wellFormedRequest } from './well-formed.js';

const CALLS_PER_BATCH = 1000;
const KEYS_IN_MEMORY = 20_000;

export interface VaultOptions {
  /** Connections whose role is `so_vang_vault`; they stay the caller's to end. */
  readonly pool: pg.Pool;
  readonly keyring: Keyring;
  /** The moment that rows and readings are stamped with. */
  readonly now: () => Date;
  /** Nothing is read before these were carried out on the server as it runs now. */
  readonly erasures?: Erasures | undefined;
}

/**
 * Personal data, encrypted under a key per person; the log carries commitments to it only.
 * Everything here throws `VaultUnavailable` when the database does not answer, and
 * Error('corrupt vault: …') on bytes that do not decrypt; neither names a value or a key.
 */
export class Vault {
  private readonly pool: pg.Pool;
  private readonly keyring: Keyring;
  private readonly now: () => Date;
  private readonly erasures: Erasures | undefined;
  private readonly keys: SubjectKeys;
  private readonly batches: SelfClockingBatches<readonly SealRequest[], Sealed[]>;

  constructor({ pool, keyring, now, erasures }: VaultOptions) {
    this.pool = pool;
    this.keyring = keyring;
    this.now = now;
    this.erasures = erasures;
    this.keys = new SubjectKeys(keyring, KEYS_IN_MEMORY);
    this.batches = new SelfClockingBatches((calls) => this.write(calls, false), CALLS_PER_BATCH);
  }

  /**
   * To be asked at the start: with a key file that was lost and made anew, the vault would go on
   * sealing and open nothing.
   * @throws Error naming a version of the master key that stored keys need and the ring lacks.
   */
  async verifyKeyring(): Promise<void> {
    const versions = `
      select key_version from vault.subject_key where wrapped is not null
      union select key_version from vault.aside_key`;
    const { rows } = await answered(this.pool.query<{ key_version: string }>(versions));
    for (const { key_version } of rows) this.keyring.key(key_version);
  }

  /**
   * Puts values where nothing stands yet, together with everybody else's that wait, and answers
   * in order once they are durable. A value told twice gets the commitment of the first time;
   * another value in the same place gets another one, and `conflict`.
   * @throws PersonForgotten
   */
  async seal(requests: readonly SealRequest[]): Promise<Sealed[]> {
    if (requests.length === 0) return [];
    return this.batches.ask(requests.map(wellFormedRequest));
  }

  /**
   * Holds values that were told again against what stands, without a write. Another value, or one
   * where nothing stands, gets a commitment of its own, and `conflict`; of a person who was forgotten
   * nobody can tell, and the answer is undefined. Nobody learns a value here, so that it is no reading.
   */
  async compare(requests: readonly SealRequest[]): Promise<(Sealed | undefined)[]> {
    if (requests.length === 0) return [];
    return compareStanding(this.pool, requests.map(wellFormedRequest), this.keys);
  }

  /**
   * Overwrites what stands under event ids that the caller, who holds their command's key, has
   * looked for in the log and not found.
   */
  async replaceUnbound(requests: readonly SealRequest[]): Promise<Sealed[]> {
    if (requests.length === 0) return [];
    const [outcome] = await this.write([requests.map(wellFormedRequest)], true);
    if (outcome === undefined || 'error' in outcome) throw outcome?.error;
    return outcome.answer;
  }

  /**
   * Reads values, in the order given; undefined where nothing stands or the person was forgotten.
   * That they were asked for is on record, for ever, before the answer is given.
   */
  async open(reader: Reader, refs: readonly FieldRef[]): Promise<(string | undefined)[]> {
    return (await this.openSalted(reader, refs)).map((salted) => salted?.value);
  }

  /** The same with the salts, so that a person can prove to others what the log commits to. */
  async openSalted(reader: Reader, refs: readonly FieldRef[]): Promise<(Salted | undefined)[]> {
    if (refs.length === 0) return [];
    const wanted = refs.map(wellFormed);
    await this.erasures?.mustBeReplayed();
    const rows = await inTransaction(this.pool, async (client) => {
      await noteReadings(client, reader, { refs: wanted, now: this.now() });
      return findFields(client, wanted);
    });
    const values = new Map<string, Salted | undefined>();
    for (const row of rows) {
      const slot = slotOf({ eventId: row.event_id, field: row.field });
      values.set(slot, openField(this.keys, row));
    }
    return wanted.map((ref) => values.get(slotOf(ref)));
  }

  /** All that is kept of one person, for themselves to see; on record like every reading. */
  async openPerson(reader: Reader, subject: string): Promise<PersonalValue[]> {
    const refs = await answered(findFieldsOf(this.pool, subject));
    const values = await this.open(reader, refs);
    return refs.flatMap((ref, at) => {
      const value = values[at];
      return value === undefined ? [] : [{ ...ref, value }];
    });
  }

  /**
   * Keeps a person's traits, and answers who else has those of two kinds. Two that come at the same
   * time see one another or the later one sees the earlier: never neither.
   */
  noteLikeness(likeness: Likeness): Promise<Alike[]> {
    return this.lockingLikeness((client, key) =>
      noteLikeness(client, likeness, { key, now: this.now() }),
    );
  }

  /** Puts other traits in the place of those of the same kinds. */
  replaceTraits(likeness: Likeness): Promise<void> {
    return this.lockingLikeness(async (client, key) => {
      await dropTraits(client, likeness);
      await noteLikeness(client, likeness, { key, now: this.now() });
    });
  }

  private lockingLikeness<T>(
    work: (client: pg.ClientBase, key: KeyObject) => Promise<T>,
  ): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      const stored = (await this.keys.ensure(client, [LIKENESS_KEY])).get(LIKENESS_KEY);
      const key = stored && this.keys.unwrap(stored);
      if (!key) throw new Error('corrupt vault: the key of likeness is blank');
      await client.query('lock table vault.likeness in share row exclusive mode');
      return work(client, key);
    });
  }

  /** Takes somebody's traits away again. */
  dropLikeness(holder: string): Promise<void> {
    return answered(dropLikeness(this.pool, holder));
  }

  /** Who read what, oldest first, for auditors. */
  readings(query: ReadingsQuery = {}) {
    return answered(listReadings(this.pool, query));
  }

  /**
   * Frees the places of a command that the rules refused, so that a corrected one starts clean.
   * Only for who still holds the command's key: nobody else may be sealing for it meanwhile.
   */
  async purgeAfterRefusal(eventIds: readonly string[]): Promise<void> {
    const purge = 'delete from vault.sealed_field where event_id = any($1::uuid[])';
    if (eventIds.length > 0) await answered(this.pool.query(purge, [eventIds]));
  }

  /** Waits for what is in flight and forgets all keys. */
  async close(): Promise<void> {
    await this.batches.drained();
    this.keys.forgetAll();
  }

  private write(calls: readonly (readonly SealRequest[])[], replace: boolean) {
    return sealBatch(this.pool, calls, { keys: this.keys, now: this.now(), replace });
  }
}
