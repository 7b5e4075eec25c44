import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt } from './authenticated-encryption.js';
import { SALT_BYTES } from './commitment.js';
import { freshBytes } from './random-bytes.js';
import type { StoredKey, SubjectKeys } from './subject-keys.js';

/** Where a value stands: in one event, under one name. */
export interface FieldRef {
  /** UUID of the event that holds, or will hold, the commitment. */
  readonly eventId: string;
  /** The field's path in the event, for example `giver.name`. */
  readonly field: string;
}

/** One personal value on its way into the vault. */
export interface SealRequest extends FieldRef {
  /** UUID of the person whose data it is. */
  readonly subject: string;
  /** Text in NFC, or canonical JSON where the field is a list. */
  readonly value: string;
}

/** A value, and where it stands. */
export interface PersonalValue extends FieldRef {
  readonly value: string;
}

/** A value, and the salt of its commitment. */
export interface Salted {
  readonly salt: Buffer;
  readonly value: string;
}

/** A row as it is written. */
export interface SealedField extends FieldRef {
  /** UUID: whose data it is, and so whose key it is under. */
  readonly subject: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

/** A row as it is found, with its person's key. */
export interface StoredField extends StoredKey {
  readonly event_id: string;
  readonly field: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

export const newSalt = (): Buffer => freshBytes(SALT_BYTES);

/** Encrypts so that the row is good in its own place only. */
export const sealField = (
  key: KeyObject,
  place: FieldRef & { readonly subject: string },
  { salt, value }: Salted,
): SealedField => {
  const { eventId, field, subject } = place;
  const plain = Buffer.concat([salt, Buffer.from(value)]);
  return { ...encrypt(key, placeOf(place), plain), eventId, field, subject };
};

/**
 * What a stored row holds; undefined when its person was forgotten.
 * @throws Error('corrupt vault: …') naming event and field, never the value.
 */
export const openField = (keys: SubjectKeys, row: StoredField): Salted | undefined => {
  const place = { eventId: row.event_id, field: row.field, subject: row.subject };
  try {
    const key = keys.unwrap(row);
    if (key === undefined) return undefined;
    const plain = decrypt(key, placeOf(place), row);
    const value = plain.subarray(SALT_BYTES).toString();
    return { salt: plain.subarray(0, SALT_BYTES), value };
  } catch (cause) {
    throw corrupt(place, cause);
  }
};

/** The stored bytes are not what was written, or the master key is not the one that it was. */
export const corrupt = ({ eventId, field }: FieldRef, cause: unknown): Error =>
  new Error(`corrupt vault: ${field} of event ${eventId} does not decrypt`, { cause });

const placeOf = ({ eventId, field, subject }: FieldRef & { readonly subject: string }) =>
  eventId + field + subject;
