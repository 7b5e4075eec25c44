import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { freshBytes } from './random-bytes.js';

const ALGORITHM = 'aes-256-gcm';
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What is stored of a secret: 12 bytes of nonce; the ciphertext ends with its 16 bytes of tag. */
export interface Encrypted {
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

/** AES-256-GCM under a fresh random nonce; `place` is authenticated but not stored. */
export const encrypt = (key: KeyObject, place: string, plain: Buffer): Encrypted => {
  const nonce = freshBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  const body = cipher.update(plain);
  cipher.final();
  return { nonce, ciphertext: Buffer.concat([body, cipher.getAuthTag()]) };
};

/** @throws Error when key, place, nonce or ciphertext is not the one that was encrypted. */
export const decrypt = (key: KeyObject, place: string, { nonce, ciphertext }: Encrypted) => {
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(ciphertext.subarray(-TAG_BYTES));
  const plain = decipher.update(ciphertext.subarray(0, -TAG_BYTES));
  decipher.final();
  return plain;
};
