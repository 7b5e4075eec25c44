import type { DenseLog } from './dense-log.js';
import type { StoreProblem } from './event-store-db/store-problem.js';

/**
 * The memory of the ledger, as its users see it. Adapters carry opaque bytes: they neither parse
 * nor re-serialise an event, so that what was sealed is what is read.
 *
 * Every method may throw `StoreUnavailable`: nothing was changed, and trying again may help.
 */
export interface EventStore {
  /**
   * Appends each element wholly or not at all, and answers for each in the order given, only
   * after everything accepted is durable. Elements do not fail one another.
   * @throws OutcomeUnknown when the store cannot say whether it committed.
   * @throws RangeError, before anything is sent, when an element has no event or weighs more
   *   than `maxAppendBytes`, or when two elements name one stream or one key.
   */
  append(appends: readonly Append[]): Promise<AppendOutcome[]>;
  /** Events of one stream from `fromRevision` on, in pages; nothing for an unknown stream. */
  readStream(
    stream: string,
    fromRevision?: number,
    pageSize?: number,
  ): AsyncIterable<StreamEvent[]>;
  /** Everything after a position, in commit order, in pages, up to the head at the call. */
  readAll(after?: Position, options?: ReadAllOptions): AsyncIterable<RecordedEvent[]>;
  /** The last revision of each stream, in the order given; -1 where there is none. */
  headRevisions(streams: readonly string[]): Promise<number[]>;
  /** Every event under the number that it has for good. */
  readonly log: DenseLog;
  /** Names of all streams whose category is one of those given. */
  streamsOf(categories: readonly string[]): Promise<string[]>;
  /** The position of the last event; undefined in an empty ledger. */
  head(): Promise<Position | undefined>;
  /** Resolves when something may have been appended after `after`, or the signal aborts. */
  changed(after: Position | undefined, signal: AbortSignal): Promise<void>;
  /** What each key is bound to; undefined where it is free. */
  findKeys(keys: readonly CommandKey[]): Promise<(BoundKey | undefined)[]>;
  /** How the store is, for whoever looks after it: asked often, answers at once. */
  state(): Promise<StoreState>;
  close(): Promise<void>;
}

declare const place: unique symbol;

/**
 * Where an event stands in the order of all. It is the store's own: others keep it, give it back, and
 * see whether two are the same. Whoever needs a number asks the `log`.
 */
export type Position = string & { readonly [place]: never };

/** What a store, or whoever kept it as text, makes a position of. */
export const positionFrom = (text: string): Position => text as Position;

export interface NewEvent {
  /** UUID; the same event offered twice has the same id. */
  readonly id: string;
  readonly type: string;
  /** The whole envelope, serialised once. */
  readonly bytes: Buffer;
}

/** An event as its stream is read. */
export interface StreamEvent {
  /** Left out where the store does not know it there. */
  readonly position?: Position;
  readonly stream: string;
  readonly revision: number;
  readonly bytes: Buffer;
}

/** An event as the log is read. */
export interface RecordedEvent extends StreamEvent {
  readonly position: Position;
}

/** One caller's idempotency key; bound for ever once its events are appended. */
export interface CommandKey {
  /** UUID of the person who called, in lower case. */
  readonly caller: string;
  /** UUID that the caller chose, in lower case. */
  readonly key: string;
}

export interface KeyBinding {
  /** UUID of the caller and the key together (`commandId`). */
  readonly commandId: string;
  /** Of the command as the rules saw it, type and data, no personal text: 32 hexadecimal digits. */
  readonly fingerprint: string;
  /** First and last revision of the events that the command produced in the append's stream. */
  readonly firstRevision: number;
  readonly lastRevision: number;
}

export interface BoundKey {
  readonly fingerprint: string;
  readonly stream: string;
  readonly firstRevision: number;
  readonly lastRevision: number;
  /** A try of this command is on its way, or died: its events are not there, and may yet be. */
  readonly isPending?: boolean;
}

export interface StoreState {
  /** How many events have their place in the order of all. */
  readonly events: number;
  /** What no retry will mend. */
  readonly problem?: StoreProblem;
}

export interface Append {
  /** `category-id`; the category ends at the first `-`. */
  readonly stream: string;
  /** -1: the stream must not exist yet. */
  readonly expectedRevision: number;
  readonly events: readonly NewEvent[];
  readonly keys: readonly KeyBinding[];
}

export type AppendOutcome =
  /** The position is left out where the store gives it only later. */
  | { readonly status: 'appended'; readonly lastPosition?: Position }
  | { readonly status: 'wrong-revision'; readonly actualRevision: number }
  /** One of its keys is bound already. Where the revision is wrong as well, either is told. */
  | { readonly status: 'keys-taken' };

export interface ReadAllOptions {
  readonly categories?: readonly string[];
  readonly pageSize?: number;
}

/** What one append may weigh: the least that any of the stores takes in one write. */
export const maxAppendBytes = 1024 * 1024;

/** What a store may keep beside an event: its type, of two bytes a letter, and its command's key. */
const KEY_BYTES = 128;

/** What an event counts for towards `maxAppendBytes`. */
export const weightOf = ({ type, bytes }: Pick<NewEvent, 'type' | 'bytes'>): number =>
  bytes.length + 2 * type.length + KEY_BYTES;

export const defaultPageSize = 1000;

/** The part of a stream's name that says what kind of stream it is. */
export const categoryOf = (stream: string): string => {
  const end = stream.indexOf('-');
  return end < 0 ? stream : stream.slice(0, end);
};

/** The connection broke between the question and the answer: re-read before trying again. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('the store did not say whether it committed', { cause });
    this.name = 'OutcomeUnknown';
  }
}

/** The store cannot be reached, or has no room: nothing was changed. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('the store is not available', { cause });
    this.name = 'StoreUnavailable';
  }
}
