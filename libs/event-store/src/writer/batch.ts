import { type Message, type References, Refusal } from '#ledger';
import { writeEnvelope } from '../envelope.js';
import type { Append, KeyBinding, NewEvent } from '../event-store.js';
import { eventIdOf } from '../identifiers.js';
import { nextSalt } from '../salts.js';
import type { AnyDecider } from './any-decider.js';
import type { PendingCommand } from './pending-command.js';
import { type FoldedStream, isDurable, type StreamCache } from './stream-cache.js';
import { CommandTooLarge } from './writer-failures.js';

/** A command whose events are part of an append. */
export interface Accepted {
  readonly command: PendingCommand;
  readonly firstRevision: number;
  readonly events: readonly Message[];
}

/** A command that adds nothing: refused, or without an event; judged at `revision`. */
export interface Unwritten {
  readonly command: PendingCommand;
  readonly revision: number;
  /** What it was judged by. */
  readonly judgements: readonly Judgement[];
  readonly refusal?: Refusal;
}

/** A folded state as it was when a command was judged by it. */
export interface Judgement {
  readonly stream: FoldedStream;
  readonly eventsRead: number;
}

export interface StreamAppend extends Append {
  readonly folded: FoldedStream;
  readonly events: NewEvent[];
  readonly keys: KeyBinding[];
  readonly accepted: Accepted[];
}

export interface BatchOptions {
  readonly recordedAt: string;
  readonly maxBytes: number;
  readonly schemaOf: (type: string) => number;
}

/**
 * Decides commands one after the other on the folded states, and collects what they produce as one
 * append per stream. From here until the append is durable, the states run ahead of the log.
 */
export class Batch {
  readonly appends = new Map<string, StreamAppend>();
  unwritten: Unwritten[] = [];
  /** Of the commands that are in: no other try of one of them may be decided meanwhile. */
  readonly digests = new Set<string>();
  #bytes = 0;
  #isFull = false;

  constructor(
    private readonly cache: StreamCache,
    private readonly options: BatchOptions,
    /** Of the batch that is being written meanwhile. */
    private readonly digestsBefore: ReadonlySet<string> = new Set(),
  ) {}

  get commands(): PendingCommand[] {
    const accepted = [...this.appends.values()].flatMap((append) => append.accepted);
    return [...accepted, ...this.unwritten].map(({ command }) => command);
  }

  /** @returns false when the command has to wait for the next batch. */
  add(command: PendingCommand): boolean {
    const stream = this.cache.get(command.stream);
    if (!stream || this.#isFull || this.#mustWait(command)) return false;
    // A state that was dropped and folded again knows nothing of what is in this batch.
    if ((this.appends.get(command.stream)?.folded ?? stream) !== stream) return false;
    try {
      const messages = this.#decide(command, stream);
      if (messages.length > 0) return this.#record(command, stream, messages);
      this.unwritten.push(this.#unwritten(command, stream));
    } catch (error) {
      this.#takeFailure(command, stream, error);
    }
    this.digests.add(command.digest);
    return true;
  }

  /** Takes out all that was decided on a state that did not come true. */
  withdraw(stream: string): PendingCommand[] {
    const accepted = this.appends.get(stream)?.accepted ?? [];
    const unwritten = this.unwritten.filter(({ command }) => command.stream === stream);
    this.appends.delete(stream);
    this.unwritten = this.unwritten.filter(({ command }) => command.stream !== stream);
    return [...accepted, ...unwritten].map(({ command }) => command);
  }

  /** Never beside another try of itself, and never by what a reference has not made durable. */
  #mustWait({ digest, references }: PendingCommand): boolean {
    if (this.digests.has(digest) || this.digestsBefore.has(digest)) return true;
    return references.some((reference) => {
      const stream = this.cache.get(reference);
      return !stream || !isDurable(stream);
    });
  }

  #unwritten(command: PendingCommand, own: FoldedStream): Unwritten {
    const references = command.references.flatMap((name) => this.cache.get(name) ?? []);
    const judgements = [own, ...references].map((stream) => ({
      stream,
      eventsRead: stream.eventsRead,
    }));
    return { command, revision: own.revision, judgements };
  }

  #takeFailure(command: PendingCommand, stream: FoldedStream, error: unknown): void {
    if (error instanceof Refusal) {
      this.unwritten.push({ ...this.#unwritten(command, stream), refusal: error });
      return;
    }
    command.fail(error);
    // Nobody knows how far a failed rule got with the state that it may change in place.
    if (!(error instanceof CommandTooLarge)) this.cache.drop(stream.name);
  }

  #decide({ request, decider, announced }: PendingCommand, stream: FoldedStream): Message[] {
    const { type, data, actor, today } = request;
    const references = new AnnouncedReferences(this.cache, announced);
    return decider.decide({ type, data }, stream.state, references, { actor, today });
  }

  #record(command: PendingCommand, stream: FoldedStream, messages: Message[]): boolean {
    const firstRevision = stream.revision + 1;
    const events = this.#serialise(command, firstRevision, messages);
    const bytes = events.reduce((sum, event) => sum + event.bytes.length, 0);
    if (!this.#hasRoomFor(bytes)) return false;

    this.digests.add(command.digest);
    evolve(stream, messages);
    const { caller, key, fingerprint } = command;
    const lastRevision = stream.revision;
    stream.keyMarks.add(command.keyMark);
    const append = this.#appendTo(stream, firstRevision - 1);
    append.events.push(...events);
    append.keys.push({ caller, key, fingerprint, firstRevision, lastRevision });
    append.accepted.push({ command, firstRevision, events: messages });
    return true;
  }

  #serialise(command: PendingCommand, firstRevision: number, messages: Message[]): NewEvent[] {
    const { request, caller: actor, key, stream, digest } = command;
    const { recordedAt = this.options.recordedAt, correlation, causation } = request;
    const references = this.#revisionsOf(command.references);
    return messages.map(({ type, data }, index) => {
      const id = eventIdOf(digest, index);
      const bytes = writeEnvelope({
        v: 1,
        id,
        stream,
        revision: firstRevision + index,
        type,
        schema: this.options.schemaOf(type),
        recordedAt,
        actor,
        command: { key, type: request.type },
        correlation,
        causation,
        references,
        salt: nextSalt(),
        data,
      });
      return { id, type, bytes };
    });
  }

  #revisionsOf(references: readonly string[]): Record<string, number> {
    const revisions: Record<string, number> = {};
    for (const name of references) revisions[name] = this.cache.get(name)?.revision ?? -1;
    return revisions;
  }

  #hasRoomFor(bytes: number): boolean {
    if (bytes > this.options.maxBytes) throw new CommandTooLarge(bytes, this.options.maxBytes);
    if (this.#bytes + bytes > this.options.maxBytes) {
      this.#isFull = true;
      return false;
    }
    this.#bytes += bytes;
    return true;
  }

  #appendTo(folded: FoldedStream, expectedRevision: number): StreamAppend {
    const stream = folded.name;
    let append = this.appends.get(stream);
    if (!append) {
      append = { stream, folded, expectedRevision, events: [], keys: [], accepted: [] };
      this.appends.set(stream, append);
    }
    return append;
  }
}

/** What a decider may see of other streams: only those that it announced. */
class AnnouncedReferences implements References {
  constructor(
    private readonly cache: StreamCache,
    private readonly announced: readonly string[],
  ) {}

  state<S>(decider: Pick<AnyDecider, 'category'> & { initial(): S }, name: string): S {
    if (!this.announced.includes(name)) throw new Error(`${name} was not announced`);
    const stream = this.cache.get(name);
    if (stream?.decider.category !== decider.category) {
      throw new Error(`${name} is not a stream of ${decider.category}`);
    }
    // The decider of the category folded it, so it is that decider's state.
    return stream.state as S;
  }
}

function evolve(stream: FoldedStream, messages: readonly Message[]): void {
  try {
    for (const message of messages) {
      stream.state = stream.decider.evolve(stream.state, message);
      stream.revision += 1;
    }
  } catch (error) {
    throw new Error(`${stream.name} cannot take what was decided for it`, { cause: error });
  }
}
