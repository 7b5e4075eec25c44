import type pg from 'pg';
import { commitmentOf } from './commitment.js';
import { findFields, slotOf } from './field-rows.js';
import type { Sealed } from './seal-batch.js';
import { newSalt, openField, type Salted, type SealRequest } from './sealed-field.js';
import type { SubjectKeys } from './subject-keys.js';
import { inTransaction } from './transaction.js';

/**
 * Answers as sealing would where something stands, and writes nothing; undefined where the person was
 * forgotten, so that nobody can tell any more.
 */
export const compareStanding = async (
  pool: pg.Pool,
  requests: readonly SealRequest[],
  keys: SubjectKeys,
): Promise<(Sealed | undefined)[]> => {
  const standing = new Map<string, Salted | undefined>();
  for (const row of await inTransaction(pool, (client) => findFields(client, requests))) {
    const slot = slotOf({ eventId: row.event_id, field: row.field });
    standing.set(slot, openField(keys, row));
  }
  return requests.map((request) => {
    const { field, value } = request;
    const slot = slotOf(request);
    const found = standing.get(slot);
    if (!found && standing.has(slot)) return undefined;
    const commitment = commitmentOf(found?.salt ?? newSalt(), field, value);
    return { commitment, conflict: found?.value !== value };
  });
};
