import type pg from 'pg';
import { commitmentOf } from './commitment.js';
import { findFields, slotOf } from './field-rows.js';
import type { Sealed } from './seal-batch.js';
import { newSalt, openField, type Salted, type SealRequest } from './sealed-field.js';
import type { SubjectKeys } from './subject-keys.js';
import { inTransaction } from './transaction.js';
import { PersonForgotten } from './vault-errors.js';

/** Answers as sealing would where something stands, and writes nothing. */
export const compareStanding = async (
  pool: pg.Pool,
  requests: readonly SealRequest[],
  keys: SubjectKeys,
): Promise<Sealed[]> => {
  const standing = new Map<string, Salted>();
  for (const row of await inTransaction(pool, (client) => findFields(client, requests))) {
    const found = openField(keys, row);
    if (!found) throw new PersonForgotten(row.subject);
    standing.set(slotOf({ eventId: row.event_id, field: row.field }), found);
  }
  return requests.map((request) => {
    const { field, value } = request;
    const found = standing.get(slotOf(request));
    const commitment = commitmentOf(found?.salt ?? newSalt(), field, value);
    return { commitment, conflict: found?.value !== value };
  });
};
