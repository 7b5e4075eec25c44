import { readEnvelope } from '../envelope.js';
import {
  categoryOf,
  type EventStore,
  type RecordedEvent,
  StoreUnavailable,
} from '../event-store.js';
import type { AnyDecider, Deciders, Upcast } from './any-decider.js';
import { keyMark } from './key-mark.js';

export interface FoldedStream {
  readonly name: string;
  readonly decider: AnyDecider;
  state: unknown;
  /** Of the last event folded in; -1 before the first. */
  revision: number;
  /** Of the last event known to be in the log; while it is less, the state runs ahead of it. */
  durableRevision: number;
  /** How many events came from the store, and not from a decision of this writer. */
  eventsRead: number;
  /** Of the keys whose events are in. */
  readonly keyMarks: Set<number>;
  /** When the state was last known to be the newest, on the monotonic clock. */
  checkedAt: number;
  /** Somebody else is known to have appended since. */
  isBehind: boolean;
}

export interface StreamCacheOptions {
  readonly store: EventStore;
  readonly deciders: Deciders;
  readonly upcast: Upcast;
  /** Milliseconds that never go backwards. */
  readonly monotonic: () => number;
  /** How many events the kept states may be folded from, all together. */
  readonly maxCachedEvents: number;
}

const STREAM_NAME = /^[^-\p{C}]+-[^\p{C}]{1,250}$/u;

/** The streams in use, folded; the least recently used are forgotten first. */
export class StreamCache {
  readonly #streams = new Map<string, FoldedStream>();

  constructor(private readonly options: StreamCacheOptions) {}

  get(name: string): FoldedStream | undefined {
    return this.#streams.get(name);
  }

  drop(name: string): void {
    this.#streams.delete(name);
  }

  /** The stream has moved on: its tail is folded in before it is used again. */
  expire(name: string): void {
    const stream = this.#streams.get(name);
    if (stream) stream.isBehind = true;
  }

  /** Whether the state is durable, and was the newest at most `maxAgeMs` ago. */
  isFresh(stream: FoldedStream, maxAgeMs: number): boolean {
    if (stream.isBehind || !isDurable(stream)) return false;
    return this.options.monotonic() - stream.checkedAt < maxAgeMs;
  }

  /**
   * Folds what is missing of each stream: all of one that is not here, the tail of one that was
   * last checked at least its age (ms) ago. One question to the store finds which moved.
   * @returns the streams that could not be folded, and why.
   */
  async bringUpToDate(maxAges: ReadonlyMap<string, number>): Promise<Map<string, unknown>> {
    const now = this.options.monotonic();
    const failures = new Map<string, unknown>();
    const stale = [...maxAges.keys()].filter((name) => {
      const stream = this.#touch(name);
      if (!stream && !STREAM_NAME.test(name)) {
        failures.set(name, new TypeError(`not a stream name: ${JSON.stringify(name)}`));
        return false;
      }
      if (!stream) return true;
      // One that runs ahead is checked by its own append.
      if (!isDurable(stream)) return false;
      return stream.isBehind || now - stream.checkedAt >= (maxAges.get(name) ?? 0);
    });
    if (stale.length === 0) return failures;

    const heads = await this.options.store.headRevisions(stale);
    // All of them come to an end before anybody goes on: none may arrive in the next flush.
    await Promise.all(
      stale.map((name, index) =>
        this.#catchUp(name, heads[index] ?? -1, now).catch((error: unknown) => {
          failures.set(name, error);
        }),
      ),
    );
    for (const failure of failures.values()) if (failure instanceof StoreUnavailable) throw failure;
    return failures;
  }

  /** Forgets the least recently used until what is left fits. */
  trim(): void {
    let events = 0;
    for (const stream of this.#streams.values()) events += weightOf(stream);
    for (const stream of this.#streams.values()) {
      if (!isDurable(stream)) continue;
      if (events <= this.options.maxCachedEvents || this.#streams.size === 1) return;
      events -= weightOf(stream);
      this.#streams.delete(stream.name);
    }
  }

  async #catchUp(name: string, head: number, now: number): Promise<void> {
    let stream = this.#streams.get(name);
    this.#streams.delete(name);
    // A log that is shorter than what was folded from it has been restored from a backup.
    if (!stream || stream.revision > head) stream = this.#unfolded(name);
    if (stream.revision < head) {
      const pages = this.options.store.readStream(name, stream.revision + 1);
      for await (const page of pages) for (const event of page) this.#foldIn(stream, event);
    }
    stream.checkedAt = now;
    stream.isBehind = false;
    this.#streams.set(name, stream);
  }

  #unfolded(name: string): FoldedStream {
    const decider = this.options.deciders.ofCategory(categoryOf(name));
    const state = decider.initial();
    return {
      name,
      decider,
      state,
      revision: -1,
      durableRevision: -1,
      eventsRead: 0,
      keyMarks: new Set(),
      checkedAt: 0,
      isBehind: false,
    };
  }

  #foldIn(stream: FoldedStream, { bytes }: RecordedEvent): void {
    const { stream: name, revision, type, schema, data, command } = readEnvelope(bytes);
    if (name !== stream.name || revision !== stream.revision + 1) {
      throw new Error(
        `corrupt stream: ${name}@${revision} found after ${stream.name}@${stream.revision}`,
      );
    }
    stream.state = stream.decider.evolve(stream.state, this.options.upcast(type, schema, data));
    stream.revision = revision;
    stream.durableRevision = revision;
    stream.eventsRead += 1;
    stream.keyMarks.add(keyMark(command.key));
  }

  /** Makes the stream the most recently used. */
  #touch(name: string): FoldedStream | undefined {
    const stream = this.#streams.get(name);
    if (stream) {
      this.#streams.delete(name);
      this.#streams.set(name, stream);
    }
    return stream;
  }
}

export const isDurable = ({ revision, durableRevision }: FoldedStream): boolean =>
  revision === durableRevision;

const weightOf = (stream: FoldedStream): number => stream.revision + 2;
