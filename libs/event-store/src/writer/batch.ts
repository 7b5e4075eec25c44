import { type Message, type References, Refusal } from '#ledger';
import { writeEnvelope } from '../envelope.js';
import type { Append, KeyBinding, NewEvent } from '../event-store.js';
import { eventId } from '../identifiers.js';
import { nextSalt } from '../salts.js';
import type { AnyDecider } from './any-decider.js';
import type { PendingCommand } from './pending-command.js';
import type { FoldedStream, StreamCache } from './stream-cache.js';
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
  readonly refusal?: Refusal;
}

export interface StreamAppend extends Append {
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
  readonly unwritten: Unwritten[] = [];
  /** Commands for the next batch, in their order. */
  readonly later: PendingCommand[] = [];
  readonly #names = new Set<string>();
  #bytes = 0;
  #isFull = false;

  constructor(
    private readonly cache: StreamCache,
    private readonly options: BatchOptions,
  ) {}

  add(command: PendingCommand): void {
    const stream = this.cache.get(command.stream);
    if (!stream || this.#mustWait(command)) {
      this.later.push(command);
      return;
    }
    try {
      this.#names.add(command.name);
      this.#record(command, stream, this.#decide(command, stream));
    } catch (error) {
      if (error instanceof Refusal) {
        this.unwritten.push({ command, revision: stream.revision, refusal: error });
      } else {
        // Nobody knows how far a failed rule got with the state that it may change in place.
        this.cache.drop(stream.name);
        command.fail(error);
      }
    }
  }

  /** Never beside another try of itself, and never by what a reference has not made durable. */
  #mustWait({ name, references }: PendingCommand): boolean {
    if (this.#isFull || this.#names.has(name)) return true;
    return references.some((stream) => this.appends.has(stream) || !this.cache.get(stream));
  }

  #decide({ request, decider, announced }: PendingCommand, stream: FoldedStream): Message[] {
    const { type, data, actor, today } = request;
    const references = new AnnouncedReferences(this.cache, announced);
    return decider.decide({ type, data }, stream.state, references, { actor, today });
  }

  #record(command: PendingCommand, stream: FoldedStream, messages: Message[]): void {
    if (messages.length === 0) {
      this.unwritten.push({ command, revision: stream.revision });
      return;
    }
    const firstRevision = stream.revision + 1;
    const events = this.#serialise(command, firstRevision, messages);
    const bytes = events.reduce((sum, event) => sum + event.bytes.length, 0);
    if (!this.#hasRoomFor(command, bytes)) return;

    evolve(stream, messages);
    const { caller, key, fingerprint } = command;
    const lastRevision = stream.revision;
    stream.keyMarks.add(command.keyMark);
    const append = this.#appendTo(stream.name, firstRevision - 1);
    append.events.push(...events);
    append.keys.push({ caller, key, fingerprint, firstRevision, lastRevision });
    append.accepted.push({ command, firstRevision, events: messages });
  }

  #serialise(command: PendingCommand, firstRevision: number, messages: Message[]): NewEvent[] {
    const { request, caller: actor, key, stream } = command;
    const { recordedAt = this.options.recordedAt, correlation, causation } = request;
    const references = this.#revisionsOf(command.references);
    return messages.map(({ type, data }, index) => {
      const id = eventId(actor, key, index);
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
        ...(correlation !== undefined && { correlation }),
        ...(causation !== undefined && { causation }),
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

  #hasRoomFor(command: PendingCommand, bytes: number): boolean {
    if (bytes > this.options.maxBytes) throw new CommandTooLarge(bytes, this.options.maxBytes);
    if (this.#bytes + bytes > this.options.maxBytes) {
      this.#isFull = true;
      this.later.push(command);
      return false;
    }
    this.#bytes += bytes;
    return true;
  }

  #appendTo(stream: string, expectedRevision: number): StreamAppend {
    let append = this.appends.get(stream);
    if (!append) {
      append = { stream, expectedRevision, events: [], keys: [], accepted: [] };
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
