import type { EventStore, Position, RecordedEvent } from './event-store.js';

/**
 * All events in one order, counted without gaps from 0: what the public log is made of. The store of
 * events may name its places otherwise; whoever keeps the count answers here.
 */
export interface DenseLog {
  /** How many events there are. */
  size(): Promise<number>;
  /** Events from a number on, in pages, up to those that were there at the call. */
  read(from: number, pageSize?: number): AsyncIterable<readonly RecordedEvent[]>;
  /** Resolves when there may be more than so many, or the signal aborts. */
  grown(size: number, signal: AbortSignal): Promise<void>;
}

const PAGE = 500;

/** Where positions are the count already, from 1: the PostgreSQL store. */
export const countedByPosition = (store: EventStore): DenseLog => ({
  size: async () => numberOf(await store.head()),
  async *read(from, pageSize = PAGE) {
    let next = from;
    for await (const page of store.readAll(positionOf(from), { pageSize })) {
      for (const { position } of page) {
        next += 1;
        if (numberOf(position) !== next)
          throw new Error(`corrupt log: position ${position} follows ${String(next - 1)}`);
      }
      yield page;
    }
  },
  grown: (size, signal) => store.changed(positionOf(size), signal),
});

const positionOf = (size: number): Position | undefined => (size === 0 ? undefined : String(size));
const numberOf = (position: Position | undefined): number => Number(position ?? 0);
