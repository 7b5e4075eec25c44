import type pg from 'pg';
import { commitmentOf } from './commitment.js';
import { insertIfAbsent, replaceRows, slotOf } from './field-rows.js';
import { sealAsNew, type Standing, type StandingBySlot } from './seal-as-new.js';
import {
  corrupt,
  newSalt,
  openField,
  type Salted,
  type SealedField,
  sealField,
  type SealRequest,
  type StoredField,
} from './sealed-field.js';
import type { Outcome } from './self-clocking-batches.js';
import type { StoredKey, SubjectKeys } from './subject-keys.js';
import { inTransaction } from './transaction.js';
import { PersonForgotten } from './vault-errors.js';

/** What the command carries in place of the value. */
export interface Sealed {
  /** Base64url HMAC-SHA256 of the value under the salt of the row that stands. */
  readonly commitment: string;
  /** A row stood there already with another value, and still does. */
  readonly conflict: boolean;
}

export interface SealingTerms {
  readonly keys: SubjectKeys;
  readonly now: Date;
  /** Overwrite a row that stands, instead of answering from it. */
  readonly replace: boolean;
}

/**
 * Writes the requests of many callers and answers each caller. In a slot that was taken, by an
 * earlier row or by an earlier request of this batch, the first value stands, and its salt counts.
 * Most gifts are new, and their givers too: those are written in one visit. Where that did not do,
 * a transaction looks at what stands.
 */
export const sealBatch = async (
  pool: pg.Pool,
  calls: readonly (readonly SealRequest[])[],
  terms: SealingTerms,
): Promise<Outcome<Sealed[]>[]> => {
  const requests = firstOfEachSlot(calls.flat());
  const standing: StandingBySlot = terms.replace
    ? new Map<string, Standing | Error>()
    : await sealAsNew(pool, requests, terms);
  const others = requests.filter((request) => !standing.has(slotOf(request)));
  if (others.length > 0)
    await inTransaction(pool, (client) => sealOver(client, others, { ...terms, standing }));
  return calls.map((call) => answer(call, standing));
};

/** Looks at whose key stands and which row, and writes over or answers from what is there. */
const sealOver = async (
  client: pg.ClientBase,
  requests: readonly SealRequest[],
  { keys, now, replace, standing }: SealingTerms & { standing: StandingBySlot },
): Promise<void> => {
  const owners = await keys.ensure(
    client,
    requests.map(({ subject }) => subject),
  );
  const rows: SealedField[] = [];
  for (const request of requests) {
    const salted = { salt: newSalt(), value: request.value };
    const row = sealUnder(keys, owners.get(request.subject), { request, salted });
    if (!(row instanceof Error)) rows.push(row);
    standing.set(slotOf(request), row instanceof Error ? row : salted);
  }
  const write = replace ? replaceRows : insertIfAbsent;
  for (const row of await write(client, rows, now)) {
    standing.set(slotOf({ eventId: row.event_id, field: row.field }), reopen(keys, row));
  }
};

function firstOfEachSlot(requests: readonly SealRequest[]): SealRequest[] {
  const slots = new Map<string, SealRequest>();
  for (const request of requests) {
    const slot = slotOf(request);
    if (!slots.has(slot)) slots.set(slot, request);
  }
  return [...slots.values()];
}

function sealUnder(
  keys: SubjectKeys,
  owner: StoredKey | undefined,
  { request, salted }: { request: SealRequest; salted: Salted },
): SealedField | Error {
  try {
    const key = owner && keys.unwrap(owner);
    return key ? sealField(key, request, salted) : new PersonForgotten(request.subject);
  } catch (cause) {
    return corrupt(request, cause);
  }
}

/** Of a forgotten person's row nothing is known: no value equals it, no commitment repeats. */
function reopen(keys: SubjectKeys, row: StoredField): Standing | Error {
  try {
    return openField(keys, row) ?? { salt: newSalt(), value: undefined };
  } catch (error) {
    return error as Error;
  }
}

function answer(
  call: readonly SealRequest[],
  standing: ReadonlyMap<string, Standing | Error>,
): Outcome<Sealed[]> {
  const sealed: Sealed[] = [];
  for (const request of call) {
    const found = standing.get(slotOf(request));
    if (found === undefined || found instanceof Error) return { error: found };
    const commitment = commitmentOf(found.salt, request.field, request.value);
    sealed.push({ commitment, conflict: found.value !== request.value });
  }
  return { answer: sealed };
}
