import type pg from 'pg';
import type { SealedField } from './sealed-field.js';
import type { PersonKey } from './subject-keys.js';
import { answered } from './vault-errors.js';

/** A row, sealed under the key that its person is presumed to have. */
export interface OfferedRow extends SealedField {
  readonly key: PersonKey;
}

const SEAL = {
  name: 'vault-seal',
  text: 'select vault.seal($1, $2, $3, $4, $5, $6, $7, $8, $9) as standing',
};

/**
 * Writes keys that were drawn and rows, in one visit. Answers with the rows that stand as they were
 * offered; the others met a row that stood, or their person has another key, or none any more.
 */
export const offerRows = async (
  pool: pg.Pool,
  rows: readonly OfferedRow[],
  { keyVersion, now }: { keyVersion: string; now: Date },
): Promise<readonly OfferedRow[]> => {
  const drawn = [...new Set(rows.map(({ key }) => key))].filter(({ isDrawn }) => isDrawn);
  const values = [
    now,
    keyVersion,
    arrayOf(drawn.map(({ subject }) => subject)),
    Buffer.concat(drawn.flatMap(({ nonce, ciphertext }) => [nonce, ciphertext])),
    arrayOf(rows.map(({ eventId }) => eventId)),
    arrayOf(rows.map(({ field }) => field)),
    arrayOf(rows.map(({ subject }) => subject)),
    Buffer.concat(rows.flatMap(({ key, nonce, ciphertext }) => [key.nonce, nonce, ciphertext])),
    arrayOf(rows.map(({ ciphertext }) => String(ciphertext.length))),
  ];
  const answer = await answered(pool.query<{ standing: Buffer | null }>({ ...SEAL, values }));
  const standing = answer.rows[0]?.standing ?? undefined;
  return standing === undefined ? rows : rows.filter(({ nonce }) => holds(standing, nonce));
};

/** An array as the database reads it, of words that need no escaping: `{"a","b"}`. */
const arrayOf = (words: readonly string[]): string =>
  words.length === 0 ? '{}' : `{"${words.join('","')}"}`;

/** Nonces stand one after the other; one that is met across two of them would be a wonder. */
const holds = (nonces: Buffer, nonce: Buffer): boolean => nonces.includes(nonce);
