import type pg from 'pg';
import { type Append, type AppendOutcome, type KeyBinding, positionFrom } from '../event-store.js';
import { byteaArray, int4Array, textArray, uuidArray } from './binary-arrays.js';

export interface AppendRow {
  /** The position before the first event. */
  readonly head: string;
  readonly refused: readonly (number | null)[] | null;
}

const TEXT = 'select head, refused from ledger.append($1, $2, $3, $4, $5, $6, $7)';

export function appendStatement(appends: readonly Append[]): pg.QueryConfig {
  const payloads: Buffer[] = [];
  /** Of each event: what its command is known by, where it is the command's first. */
  const keys: (KeyBinding | null)[] = [];
  for (const append of appends) {
    const start = payloads.length - append.expectedRevision - 1;
    for (const { bytes } of append.events) {
      payloads.push(bytes);
      keys.push(null);
    }
    for (const key of append.keys) keys[start + key.firstRevision] = key;
  }
  return {
    name: 'ledger-append',
    text: TEXT,
    values: [
      textArray(appends.map(({ stream }) => stream)),
      int4Array(appends.map(({ expectedRevision }) => expectedRevision)),
      int4Array(appends.map(({ events }) => events.length)),
      byteaArray(payloads),
      uuidArray(keys.map((key) => key && key.commandId)),
      uuidArray(keys.map((key) => key && key.fingerprint)),
      int4Array(keys.map((key) => key && key.lastRevision - key.firstRevision + 1)),
    ],
  };
}

/** Positions are handed out without gaps, in the order of what was appended. */
export function outcomesOf(
  appends: readonly Append[],
  { head, refused }: AppendRow,
): AppendOutcome[] {
  let position = Number(head);
  return appends.map(({ events }, index) => {
    const actualRevision = refused?.[index] ?? null;
    if (actualRevision !== null) return { status: 'wrong-revision', actualRevision };
    position += events.length;
    return { status: 'appended', lastPosition: positionFrom(String(position)) };
  });
}
