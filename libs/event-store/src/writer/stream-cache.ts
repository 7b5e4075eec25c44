import type { Message } from '#ledger';
import { readEnvelope } from '../envelope.js';
import { categoryOf, type EventStore, StoreUnavailable, type StreamEvent } from '../event-store.js';
import type { AnyDecider, Deciders, Upcast } from './any-decider.js';
import { Continuity } from './continuity.js';
import { keyMark } from './key-mark.js';

export interface FoldedStream {
  readonly name: string;
  /** The name as it stands in an envelope. */
  readonly nameJson: string;
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
  /** Grows from use to use of any stream. */
  lastUse: number;
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

/** What is kept of what may be kept, once it was too much: forgetting goes over all streams. */
const KEPT = 0.9;

const STREAM_NAME = /^[^-\p{C}]+-[^\p{C}]{1,250}$/u;

/** The streams in use, folded; the least recently used are forgotten first. */
export class StreamCache {
  readonly #streams = new Map<string, FoldedStream>();
  /** What our own appends tell of everybody else's. */
  readonly continuity = new Continuity();
  #uses = 0;
  /** How many uses there had been when something was last forgotten. */
  #usesBefore = 0;
  /** At least what all streams weigh together. */
  #weight = 0;

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
    return isDurable(stream) && !this.#isOld(stream, this.ago(maxAgeMs));
  }

  /** An instant of the cache's own clock. */
  ago(ms: number): number {
    return this.options.monotonic() - ms;
  }

  /**
   * Whether the store has to be asked before the stream can be used: it is not here, or was not
   * checked after `instant`. One that runs ahead is checked by its own append.
   */
  isStale(name: string, instant: number): boolean {
    const stream = this.#streams.get(name);
    if (!stream) return true;
    stream.lastUse = ++this.#uses;
    return isDurable(stream) && this.#isOld(stream, instant);
  }

  /**
   * Folds what is missing of each stream: all of one that is not here, the tail of one that is.
   * One question to the store finds which have moved.
   * @returns the streams that could not be folded, and why.
   */
  async bringUpToDate(stale: ReadonlySet<string>): Promise<Map<string, unknown>> {
    const now = this.options.monotonic();
    const failures = new Map<string, unknown>();
    const names = [...stale].filter((name) => {
      if (this.#streams.has(name) || STREAM_NAME.test(name)) return true;
      failures.set(name, new TypeError(`not a stream name: ${JSON.stringify(name)}`));
      return false;
    });
    if (names.length === 0) return failures;

    const heads = await this.options.store.headRevisions(names);
    // All of them come to an end before anybody goes on: none may arrive in the next flush.
    await Promise.all(
      names.map((name, index) =>
        this.#catchUp(name, heads[index] ?? -1, now).catch((error: unknown) => {
          failures.set(name, error);
        }),
      ),
    );
    for (const failure of failures.values()) if (failure instanceof StoreUnavailable) throw failure;
    return failures;
  }

  /** Folds in what was decided for the stream: until that is durable, the state runs ahead. */
  extend(stream: FoldedStream, messages: readonly Message[]): void {
    try {
      for (const message of messages) this.#evolve(stream, message);
    } catch (error) {
      throw new Error(`${stream.name} cannot take what was decided for it`, { cause: error });
    }
  }

  /**
   * Forgets the least recently used when all together are folded from more than so many events. What
   * has been used since the last call stays, however long: in a flood one stream outweighs all that
   * may be kept, and would be folded from its beginning again and again.
   */
  trim(most = this.options.maxCachedEvents): void {
    const usesBefore = this.#usesBefore;
    this.#usesBefore = this.#uses;
    if (this.#weight <= most) return;
    const streams = [...this.#streams.values()].sort((a, b) => a.lastUse - b.lastUse);
    this.#weight = streams.reduce((sum, stream) => sum + weightOf(stream), 0);
    for (const stream of streams) {
      if (this.#weight <= most * KEPT || stream.lastUse > usesBefore) return;
      if (!isDurable(stream)) continue;
      this.#weight -= weightOf(stream);
      this.#streams.delete(stream.name);
    }
  }

  #isOld({ isBehind, checkedAt }: FoldedStream, instant: number): boolean {
    return isBehind || this.continuity.from(checkedAt) <= instant;
  }

  async #catchUp(name: string, head: number, now: number): Promise<void> {
    let stream = this.#streams.get(name);
    this.#streams.delete(name);
    // A log that is shorter than what was folded from it has been restored from a backup.
    if (!stream || stream.revision > head) stream = this.#unfolded(name);
    try {
      if (stream.revision < head) await this.#foldRest(stream);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      // What was folded is good: the next try goes on from there, however slow the store is.
      stream.isBehind = true;
      this.#streams.set(name, stream);
      throw error;
    }
    stream.checkedAt = now;
    stream.isBehind = false;
    stream.lastUse = ++this.#uses;
    this.#streams.set(name, stream);
  }

  async #foldRest(stream: FoldedStream): Promise<void> {
    const pages = this.options.store.readStream(stream.name, stream.revision + 1);
    for await (const page of pages) for (const event of page) this.#foldIn(stream, event);
  }

  #unfolded(name: string): FoldedStream {
    const decider = this.options.deciders.ofCategory(categoryOf(name));
    const state = decider.initial();
    this.#weight += WEIGHT_OF_EMPTY;
    return {
      name,
      nameJson: JSON.stringify(name),
      decider,
      state,
      revision: -1,
      durableRevision: -1,
      eventsRead: 0,
      keyMarks: new Set(),
      checkedAt: 0,
      isBehind: false,
      lastUse: 0,
    };
  }

  #foldIn(stream: FoldedStream, { bytes }: StreamEvent): void {
    const { stream: name, revision, type, schema, data, command } = readEnvelope(bytes);
    if (name !== stream.name || revision !== stream.revision + 1) {
      throw new Error(
        `corrupt stream: ${name}@${revision} found after ${stream.name}@${stream.revision}`,
      );
    }
    this.#evolve(stream, this.options.upcast(type, schema, data));
    stream.durableRevision = revision;
    stream.eventsRead += 1;
    stream.keyMarks.add(keyMark(command.key));
  }

  #evolve(stream: FoldedStream, message: Message): void {
    stream.state = stream.decider.evolve(stream.state, message);
    stream.revision += 1;
    this.#weight += 1;
  }
}

export const isDurable = ({ revision, durableRevision }: FoldedStream): boolean =>
  revision === durableRevision;

const WEIGHT_OF_EMPTY = 1;
/** So many marks of keys take the room of one event of a state. */
const KEY_MARKS = 16;
/** In events; of a summary only the marks of its keys grow. */
const weightOf = ({ decider, revision, keyMarks }: FoldedStream): number =>
  WEIGHT_OF_EMPTY + (decider.isSummary ? Math.ceil(keyMarks.size / KEY_MARKS) : revision + 1);
