import { type EventStore, type Position, positionFrom, type RecordedEvent } from './event-store.js';

/**
 * All events in one order, counted without gaps from 0: what the public log is made of. A number once
 * given stays an event's for good, whatever becomes of the place that the store knows it by.
 */
export interface DenseLog {
  /** How many events there are. */
  size(): Promise<number>;
  /** Events from a number on, in pages, up to those that were there at the call. */
  read(from: number, pageSize?: number): AsyncIterable<readonly RecordedEvent[]>;
  /** The event that was given this number; undefined where none was. */
  at(index: number): Promise<RecordedEvent | undefined>;
  /** How many events there are up to this place, its own included. */
  upTo(position: Position): number;
  /** Resolves when there may be more than so many, or the signal aborts. */
  grown(size: number, signal: AbortSignal): Promise<void>;
}

const PAGE = 500;

type Counted = Pick<EventStore, 'head' | 'readAll' | 'changed'>;

/**
 * For a store whose positions are the count, from 1.
 * @param at answers one event, whether or not this process may read them all
 */
export const countedByPosition = (store: Counted, at: DenseLog['at']): DenseLog => ({
  size: async () => countTo(await store.head()),
  async *read(from, pageSize = PAGE) {
    let next = from;
    for await (const page of store.readAll(placeAfter(from), { pageSize })) {
      for (const { position } of page) {
        next += 1;
        if (countTo(position) !== next)
          throw new Error(`corrupt log: position ${position} follows ${String(next - 1)}`);
      }
      yield page;
    }
  },
  at,
  upTo: countTo,
  grown: (size, signal) => store.changed(placeAfter(size), signal),
});

/** The place of the last of so many events. */
export const placeAfter = (count: number): Position | undefined =>
  count === 0 ? undefined : positionFrom(String(count));

const countTo = (position: Position | undefined): number => Number(position ?? 0);
