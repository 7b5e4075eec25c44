import { type Message, Refusal } from '#ledger';
import { type Circumstances, circumstancesOf, type Facts, writeNewEnvelope } from '../envelope.js';
import { type Append, type KeyBinding, type NewEvent, weightOf } from '../event-store.js';
import { commandIdOf, eventIdOf } from '../identifiers.js';
import { nextSalt } from '../salts.js';
import { decide, type JudgedBy, type Judgement, judgedBy, revisionsOf } from './judgement.js';
import type { CommandRequest } from './command-request.js';
import type { PendingCommand } from './pending-command.js';
import { type FoldedStream, isDurable, type StreamCache } from './stream-cache.js';
import { CommandTooLarge } from './writer-failures.js';

/** A command whose events are part of an append. */
export interface Accepted extends KeyBinding {
  readonly command: PendingCommand;
  readonly events: readonly Message[];
}

/** A command that adds nothing: refused, or without an event; judged at `revision`. */
export interface Unwritten {
  readonly command: PendingCommand;
  readonly revision: number;
  readonly judgedBy: readonly JudgedBy[];
  readonly refusal?: Refusal;
}

export interface StreamAppend extends Append {
  readonly folded: FoldedStream;
  readonly events: NewEvent[];
  readonly keys: Accepted[];
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
  /** Of the last event. */
  #last: (Facts & { readonly circumstances: Circumstances }) | undefined;

  constructor(
    private readonly cache: StreamCache,
    private readonly options: BatchOptions,
    /** Of the batch that is being written meanwhile. */
    private readonly digestsBefore: ReadonlySet<string> = new Set(),
  ) {}

  get commands(): PendingCommand[] {
    const commands: PendingCommand[] = [];
    for (const { keys } of this.appends.values())
      for (const { command } of keys) commands.push(command);
    for (const { command } of this.unwritten) commands.push(command);
    return commands;
  }

  /** Whether another try of the command is on its way, beside which it must not be decided. */
  isTrying({ digest }: PendingCommand): boolean {
    return this.digests.has(digest) || this.digestsBefore.has(digest);
  }

  /** @returns false when the command has to wait for the next batch. */
  add(command: PendingCommand): boolean {
    if (this.#isFull) return false;
    const stream = this.cache.get(command.stream);
    const references = this.#referencesOf(command);
    if (!stream || !references) return false;
    // A state that was dropped and folded again knows nothing of what is in this batch.
    if ((this.appends.get(stream.name)?.folded ?? stream) !== stream) return false;
    const judgement = { command, stream, references };
    try {
      const messages = decide(judgement);
      if (messages.length > 0) return this.#record(judgement, messages);
      this.unwritten.push(unwrittenOf(judgement));
    } catch (error) {
      this.#takeFailure(judgement, error);
    }
    this.digests.add(command.digest);
    return true;
  }

  /** Takes out all that was decided on a state that did not come true. */
  withdraw(stream: string): PendingCommand[] {
    const accepted = this.appends.get(stream)?.keys ?? [];
    const unwritten = this.unwritten.filter(({ command }) => command.stream === stream);
    this.appends.delete(stream);
    this.unwritten = this.unwritten.filter(({ command }) => command.stream !== stream);
    return [...accepted, ...unwritten].map(({ command }) => command);
  }

  /** Undefined while one is not here, or is not durable: nothing is judged by what may not be. */
  #referencesOf(command: PendingCommand): FoldedStream[] | undefined {
    const streams: FoldedStream[] = [];
    for (const name of command.references) {
      const stream = this.cache.get(name);
      if (!stream || !isDurable(stream)) return undefined;
      streams.push(stream);
    }
    return streams;
  }

  #takeFailure(judgement: Judgement, error: unknown): void {
    if (error instanceof Refusal) {
      this.unwritten.push({ ...unwrittenOf(judgement), refusal: error });
      return;
    }
    judgement.command.fail(error);
    // Nobody knows how far a failed rule got with the state that it may change in place.
    if (!(error instanceof CommandTooLarge)) this.cache.drop(judgement.stream.name);
  }

  #record(judgement: Judgement, messages: Message[]): boolean {
    const { command, stream } = judgement;
    const firstRevision = stream.revision + 1;
    const events = this.#serialise(judgement, messages);
    let bytes = 0;
    for (const event of events) bytes += weightOf(event);
    if (!this.#hasRoomFor(bytes)) return false;

    this.digests.add(command.digest);
    this.cache.extend(stream, messages);
    stream.keyMarks.add(command.keyMark);
    const append = this.#appendTo(stream, firstRevision - 1);
    for (const event of events) append.events.push(event);
    append.keys.push({
      command,
      commandId: commandIdOf(command.digest),
      fingerprint: command.fingerprint,
      firstRevision,
      lastRevision: stream.revision,
      events: messages,
    });
    return true;
  }

  #serialise({ command, stream, references }: Judgement, messages: Message[]): NewEvent[] {
    const { key, digest, request } = command;
    const referencesJson = revisionsOf(references);
    return messages.map(({ type, data }, index) => {
      const id = eventIdOf(digest, index);
      const bytes = writeNewEnvelope({
        id,
        streamJson: stream.nameJson,
        revision: stream.revision + 1 + index,
        circumstances: this.#circumstancesOf(type, request, command.caller),
        key,
        referencesJson,
        salt: nextSalt(),
        data,
      });
      return { id, type, bytes };
    });
  }

  /** A crowd does the same at the same time, and often through one person. */
  #circumstancesOf(type: string, request: CommandRequest, actor: string): Circumstances {
    const { recordedAt = this.options.recordedAt, correlation, causation } = request;
    const last = this.#last;
    if (
      last?.type === type &&
      last.commandType === request.type &&
      last.actor === actor &&
      last.recordedAt === recordedAt &&
      last.correlation === correlation &&
      last.causation === causation
    )
      return last.circumstances;
    const schema = this.options.schemaOf(type);
    const commandType = request.type;
    const facts = { type, schema, recordedAt, actor, commandType, correlation, causation };
    this.#last = { ...facts, circumstances: circumstancesOf(facts) };
    return this.#last.circumstances;
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
      append = { stream, folded, expectedRevision, events: [], keys: [] };
      this.appends.set(stream, append);
    }
    return append;
  }
}

const unwrittenOf = (judgement: Judgement): Unwritten => ({
  command: judgement.command,
  revision: judgement.stream.revision,
  judgedBy: judgedBy(judgement),
});
