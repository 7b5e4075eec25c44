import type { Decider } from '#ledger';
import { type EventStore, OutcomeUnknown, StoreUnavailable } from '../event-store.js';
import { type AnyDecider, Deciders, type Upcast } from './any-decider.js';
import type { CommandRequest, Receipt } from './command-request.js';
import { flush, type FlushParts } from './flush.js';
import { PendingCommand } from './pending-command.js';
import { Replays } from './replays.js';
import { StateReaders } from './state-readers.js';
import { StreamCache } from './stream-cache.js';
import { WriteContention } from './writer-failures.js';

export interface LedgerWriterOptions {
  readonly store: EventStore;
  readonly deciders: readonly AnyDecider[];
  readonly upcast: Upcast;
  /** The instant that events are stamped with. */
  readonly now: () => Date;
  /** The version of an event's data as the deciders write it today; 1 unless told otherwise. */
  readonly schemaOf?: (type: string) => number;
  /** How long a command is tried against others who write, or a store that is away. */
  readonly deadlineMs?: number;
  /** What one flush may weigh. */
  readonly maxBatchBytes?: number;
  readonly maxBatchCommands?: number;
  /** How many events the kept states may be folded from, all together. */
  readonly maxCachedEvents?: number;
  /** How old the knowledge of another stream may be that an accepted command was judged by. */
  readonly maxReferenceAgeMs?: number;
  /** Milliseconds that never go backwards. */
  readonly monotonic?: () => number;
}

const DEFAULTS = {
  deadlineMs: 5000,
  maxBatchBytes: 900 * 1024,
  maxBatchCommands: 2048,
  maxCachedEvents: 400_000,
  maxReferenceAgeMs: 250,
  schemaOf: () => 1,
  monotonic: () => performance.now(),
};

const MAX_PAUSE_MS = 100;
const FEW_COMMANDS = 128;

/**
 * Takes commands to durable events. Batches clock themselves: one flush is in flight, and all that
 * arrives meanwhile goes together with the next ones. Any number of writers may share a store.
 */
export class LedgerWriter {
  readonly #options: Required<LedgerWriterOptions>;
  readonly #deciders: Deciders;
  readonly #parts: FlushParts;
  readonly #readers: StateReaders;
  readonly #idle = new Set<() => void>();
  #queue: PendingCommand[] = [];
  /** Commands of the last flush that have their answers, which their callers have not. */
  readonly #answered: PendingCommand[] = [];
  /** Commands that sit out a pause after a lost race. */
  #pausing = 0;
  #isRunning = false;

  constructor(options: LedgerWriterOptions) {
    this.#options = { ...DEFAULTS, ...options };
    const { store, upcast, monotonic, maxCachedEvents, maxReferenceAgeMs } = this.#options;
    this.#deciders = new Deciders(options.deciders);
    const deciders = this.#deciders;
    const cache = new StreamCache({ store, deciders, upcast, monotonic, maxCachedEvents });
    this.#parts = { store, cache, replays: new Replays(store, upcast), maxReferenceAgeMs };
    this.#readers = new StateReaders(cache);
  }

  /**
   * Decides one command and makes its events durable, or answers from the log if its key has been
   * used for the same command before.
   * @throws Refusal when a rule says no: true of the newest events, and it binds no key.
   * @throws KeyReused, WriteContention, StoreUnavailable, CommandTooLarge; TypeError when the
   *   command is unknown, or its actor or key is no UUID. Whatever was thrown, trying again with
   *   the same key is safe.
   */
  execute(request: CommandRequest): Promise<Receipt> {
    return new Promise((resolve, reject) => {
      const decider = this.#deciders.ofCommand(request.type);
      const deadline = this.#options.monotonic() + this.#options.deadlineMs;
      this.#queue.push(new PendingCommand(request, decider, deadline, { resolve, reject }));
      this.#wake();
    });
  }

  /**
   * The folded state of one stream, no older than `maxAgeMs`. It is the writer's own, for reading
   * at once: what the caller wants to know after its next `await` it asks again.
   */
  state<S>(
    decider: Pick<Decider<never, never, S>, 'category' | 'initial'>,
    stream: string,
    maxAgeMs = 0,
  ): Promise<{ state: S; revision: number }> {
    const answer = this.#readers.ask(decider, stream, maxAgeMs);
    this.#wake();
    return answer;
  }

  /** Resolves when every command so far has its answer. */
  drain(): Promise<void> {
    if (!this.#isRunning && this.#pausing === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.add(resolve));
  }

  #wake(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    await turn();
    while (this.#queue.length > 0 || this.#readers.areWaiting) {
      await this.#readers.answer();
      await this.#flush(this.#nextBatch());
      this.#parts.cache.trim();
      // With nothing left to send, whoever is answered may have more to ask.
      if (this.#queue.length === 0) {
        this.#deliver();
        await turn();
      }
    }
    this.#isRunning = false;
    if (this.#pausing > 0) return;
    for (const resolve of this.#idle) resolve();
    this.#idle.clear();
  }

  /**
   * Half of a crowd: while the store writes one half, its answers and the next questions of the
   * other are worked on. Few go together.
   */
  #nextBatch(): PendingCommand[] {
    const half = Math.ceil((this.#queue.length + this.#answered.length) / 2);
    const size = Math.min(Math.max(half, FEW_COMMANDS), this.#options.maxBatchCommands);
    return this.#queue.splice(0, size);
  }

  async #flush(commands: readonly PendingCommand[]): Promise<void> {
    if (commands.length === 0) return;
    const { now, maxBatchBytes: maxBytes, schemaOf } = this.#options;
    const recordedAt = now().toISOString();
    // By then this batch is on its way, or waits for streams to be read.
    setImmediate(() => this.#deliver());
    try {
      const { next, beaten } = await flush(commands, this.#parts, {
        recordedAt,
        maxBytes,
        schemaOf,
      });
      this.#queue = [...this.#inTime(next, contention), ...this.#queue];
      this.#pause(this.#inTime(beaten, contention));
    } catch (error) {
      const inDoubt = commands.filter(({ isAnswered }) => !isAnswered);
      this.#recover(inDoubt, error);
    }
    this.#answered.push(...commands.filter(({ isAnswered }) => isAnswered));
  }

  #deliver(): void {
    for (const command of this.#answered.splice(0)) command.deliver();
  }

  /** Nobody knows what of this flush is durable: forget the states, and look the keys up. */
  #recover(commands: PendingCommand[], error: unknown): void {
    const isPassing = error instanceof OutcomeUnknown || error instanceof StoreUnavailable;
    for (const command of commands) {
      this.#parts.cache.drop(command.stream);
      command.attempts += 1;
      command.isInDoubt = true;
      if (!isPassing) command.fail(error);
    }
    if (isPassing) this.#pause(this.#inTime(commands, () => new StoreUnavailable(error)));
  }

  #inTime(commands: readonly PendingCommand[], failure: () => Error): PendingCommand[] {
    const now = this.#options.monotonic();
    return commands.filter((command) => {
      if (command.attempts === 0 || now < command.deadline) return true;
      command.fail(failure());
      return false;
    });
  }

  /** Lets a random moment pass, so that two writers in each other's way do not meet again. */
  #pause(commands: readonly PendingCommand[]): void {
    if (commands.length === 0) return;
    const attempts = Math.max(...commands.map((command) => command.attempts));
    this.#pausing += 1;
    setTimeout(
      () => {
        this.#pausing -= 1;
        this.#queue = [...commands, ...this.#queue];
        this.#wake();
      },
      Math.random() * Math.min(MAX_PAUSE_MS, 2 ** attempts),
    );
  }
}

const contention = (): Error => new WriteContention();

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
