import { randomBytes } from 'node:crypto';

const SALT_BYTES = 16;
const SALTS_PER_DRAW = 512;

let pool = Buffer.alloc(0);
let used = 0;

/** 16 fresh random bytes, base64url; drawn from the system many at a time, never used twice. */
export function nextSalt(): string {
  if (used === pool.length) {
    pool = randomBytes(SALT_BYTES * SALTS_PER_DRAW);
    used = 0;
  }
  const salt = pool.toString('base64url', used, used + SALT_BYTES);
  pool.fill(0, used, (used += SALT_BYTES));
  return salt;
}
