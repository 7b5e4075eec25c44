import { createHmac } from 'node:crypto';

/** Bytes of a salt: drawn once per event and field, never used for another. */
export const SALT_BYTES = 32;

/**
 * What the log says of a personal value: nothing to whoever lacks the salt, and proof of the value
 * to whoever holds it. Base64url of 32 bytes. Text in another Unicode form commits to the same.
 */
export const commitmentOf = (salt: Buffer, field: string, value: string): string =>
  createHmac('sha256', salt)
    .update(`ledger/pii/v1\0${field}\0${value.normalize('NFC')}`)
    .digest('base64url');
