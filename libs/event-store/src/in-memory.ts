import {
  type Append,
  type AppendOutcome,
  type BoundKey,
  categoryOf,
  type CommandKey,
  defaultPageSize,
  type EventStore,
  type Position,
  positionFrom,
  type ReadAllOptions,
  type RecordedEvent,
  type StoreState,
} from './event-store.js';
import { mustBeAppendable } from './appendable.js';
import { countedByPosition } from './dense-log.js';
import { commandId } from './identifiers.js';

/** Forgets everything with the process: for tests of what lies above the port. */
export class InMemoryEventStore implements EventStore {
  readonly log = countedByPosition(this, (index) => Promise.resolve(this.#log[index]));
  readonly #log: RecordedEvent[] = [];
  readonly #streams = new Map<string, RecordedEvent[]>();
  readonly #keys = new Map<string, BoundKey>();
  readonly #waiting = new Set<() => void>();

  append(appends: readonly Append[]): Promise<AppendOutcome[]> {
    return attempt(() => {
      mustBeAppendable(appends);
      const outcomes = appends.map((append) => this.#appendOne(append));
      for (const wake of this.#waiting) wake();
      return outcomes;
    });
  }

  async *readStream(
    stream: string,
    fromRevision = 0,
    pageSize = defaultPageSize,
  ): AsyncGenerator<RecordedEvent[]> {
    yield* pages(this.#streams.get(stream)?.slice(fromRevision) ?? [], pageSize);
  }

  async *readAll(after?: Position, options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent[]> {
    const { categories, pageSize = defaultPageSize } = options;
    const rest = this.#log.slice(after === undefined ? 0 : Number(after));
    yield* pages(
      categories ? rest.filter(({ stream }) => categories.includes(categoryOf(stream))) : rest,
      pageSize,
    );
  }

  headRevisions(streams: readonly string[]): Promise<number[]> {
    return Promise.resolve(streams.map((stream) => this.#headOf(stream)));
  }

  streamsOf(categories: readonly string[]): Promise<string[]> {
    const names = [...this.#streams.keys()];
    return Promise.resolve(names.filter((name) => categories.includes(categoryOf(name))));
  }

  head(): Promise<Position | undefined> {
    return Promise.resolve(this.#log.at(-1)?.position);
  }

  changed(after: Position | undefined, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.#log.at(-1)?.position !== after) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  findKeys(keys: readonly CommandKey[]): Promise<(BoundKey | undefined)[]> {
    return Promise.resolve(keys.map(({ caller, key }) => this.#keys.get(commandId(caller, key))));
  }

  state(): Promise<StoreState> {
    return Promise.resolve({ events: this.#log.length });
  }

  close(): Promise<void> {
    for (const wake of this.#waiting) wake();
    return Promise.resolve();
  }

  #appendOne({ stream, expectedRevision, events, keys }: Append): AppendOutcome {
    const actualRevision = this.#headOf(stream);
    if (actualRevision !== expectedRevision) return { status: 'wrong-revision', actualRevision };
    if (keys.some((key) => this.#keys.has(key.commandId))) return { status: 'keys-taken' };

    const recorded = events.map(({ bytes }, index) => ({
      position: positionFrom(String(this.#log.length + index + 1)),
      stream,
      revision: expectedRevision + 1 + index,
      bytes: Buffer.from(bytes),
    }));
    this.#log.push(...recorded);
    const earlier = this.#streams.get(stream);
    if (earlier) earlier.push(...recorded);
    else this.#streams.set(stream, recorded);
    for (const { commandId, fingerprint, firstRevision, lastRevision } of keys)
      this.#keys.set(commandId, { fingerprint, stream, firstRevision, lastRevision });
    return { status: 'appended', lastPosition: positionFrom(String(this.#log.length)) };
  }

  #headOf(stream: string): number {
    return (this.#streams.get(stream)?.length ?? 0) - 1;
  }
}

/** What `work` throws becomes a rejection, as every other adapter answers. */
const attempt = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });

async function* pages(events: RecordedEvent[], size: number): AsyncGenerator<RecordedEvent[]> {
  for (let start = 0; start < events.length; start += size) {
    // As with a database, others may act between two pages.
    yield await Promise.resolve(events.slice(start, start + size));
  }
}
