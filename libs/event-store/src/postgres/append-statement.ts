import type pg from 'pg';
import type { Append, AppendOutcome } from '../event-store.js';
import { byteaArray, int4Array, uuidArray } from './binary-arrays.js';

export interface AppendRow {
  /** The position before the first event. */
  readonly head: string;
  readonly refused: readonly (number | null)[] | null;
}

const TEXT = 'select head, refused from ledger.append($1, $2, $3, $4, $5, $6, $7, $8, $9)';

export function appendStatement(appends: readonly Append[]): pg.QueryConfig {
  const keys = appends.flatMap((append) => append.keys);
  return {
    name: 'ledger-append',
    text: TEXT,
    values: [
      appends.map(({ stream }) => stream),
      int4Array(appends.map(({ expectedRevision }) => expectedRevision)),
      int4Array(appends.map(({ events }) => events.length)),
      byteaArray(appends.flatMap(({ events }) => events.map(({ bytes }) => bytes))),
      uuidArray(keys.map(({ caller }) => caller)),
      uuidArray(keys.map(({ key }) => key)),
      int4Array(placesOfKeys(appends)),
      int4Array(keys.map(({ firstRevision, lastRevision }) => lastRevision - firstRevision + 1)),
      byteaArray(keys.map(({ fingerprint }) => fingerprint)),
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
    return { status: 'appended', lastPosition: String(position) };
  });
}

/** Where in the list of all events each key's first one stands, from 1. */
function placesOfKeys(appends: readonly Append[]): number[] {
  let before = 0;
  return appends.flatMap(({ keys, events, expectedRevision }) => {
    const start = before - expectedRevision;
    before += events.length;
    return keys.map(({ firstRevision }) => start + firstRevision);
  });
}
