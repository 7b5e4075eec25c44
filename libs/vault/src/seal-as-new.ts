import type pg from 'pg';
import { slotOf } from './field-rows.js';
import { type OfferedRow, offerRows } from './offer-rows.js';
import { newSalt, type Salted, sealField, type SealRequest } from './sealed-field.js';
import type { PersonKey, SubjectKeys } from './subject-keys.js';

/** What holds in a slot once the batch is written; without a value where it was forgotten. */
export interface Standing {
  readonly salt: Buffer;
  readonly value: string | undefined;
}

export type StandingBySlot = Map<string, Standing | Error>;

/**
 * Seals under the keys that everybody most likely has, and writes. Answers with what stands as it
 * was sealed here; of the other slots nothing is said.
 */
export const sealAsNew = async (
  pool: pg.Pool,
  requests: readonly SealRequest[],
  { keys, now }: { keys: SubjectKeys; now: Date },
): Promise<StandingBySlot> => {
  const presumed = new Map<string, PersonKey>();
  const values = new Map<OfferedRow, Salted>();
  for (const request of requests) {
    const key = presumed.get(request.subject) ?? keys.presume(request.subject);
    presumed.set(request.subject, key);
    const salted = { salt: newSalt(), value: request.value };
    values.set({ ...sealField(key.key, request, salted), key }, salted);
  }
  const standing: StandingBySlot = new Map();
  const terms = { keyVersion: keys.currentVersion, now };
  for (const row of await offerRows(pool, [...values.keys()], terms)) {
    standing.set(slotOf(row), values.get(row) as Salted);
    if (row.key.isDrawn) keys.confirm(row.key);
  }
  return standing;
};
