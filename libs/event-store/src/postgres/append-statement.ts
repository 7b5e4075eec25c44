import type pg from 'pg';
import type { Append, AppendOutcome } from '../event-store.js';
import { byteaArray, int4Array, uuidArray } from './binary-arrays.js';

export interface AppendRow {
  /** The position before the first event. */
  readonly head: string;
  readonly refused: readonly (number | null)[] | null;
}

const TEXT = `
  select head, refused
  from ledger.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

export function appendStatement(appends: readonly Append[]): pg.QueryConfig {
  const events = appends.flatMap((append) => append.events);
  const keys = appends.flatMap((append) => append.keys);
  return {
    name: 'ledger-append',
    text: TEXT,
    values: [
      appends.map(({ stream }) => stream),
      int4Array(appends.map(({ expectedRevision }) => expectedRevision)),
      int4Array(appends.map(lastRevisionOf)),
      int4Array(ordinals(appends, ({ events }) => events.length)),
      int4Array(appends.flatMap(revisionsOf)),
      byteaArray(events.map(({ bytes }) => bytes)),
      int4Array(ordinals(appends, ({ keys }) => keys.length)),
      uuidArray(keys.map(({ caller }) => caller)),
      uuidArray(keys.map(({ key }) => key)),
      int4Array(keys.map(({ firstRevision }) => firstRevision)),
      int4Array(keys.map(({ lastRevision }) => lastRevision)),
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

const lastRevisionOf = ({ expectedRevision, events }: Append): number =>
  expectedRevision + events.length;

const revisionsOf = ({ expectedRevision, events }: Append): number[] =>
  Array.from(events, (_, index) => expectedRevision + 1 + index);

/** For everything that belongs to an append, the append's place, from 1. */
const ordinals = (appends: readonly Append[], count: (append: Append) => number): number[] =>
  appends.flatMap((append, index) => new Array<number>(count(append)).fill(index + 1));
