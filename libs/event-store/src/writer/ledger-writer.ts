import type { Decider } from '#ledger';
import { type EventStore, OutcomeUnknown, StoreUnavailable } from '../event-store.js';
import { type AnyDecider, Deciders, type Upcast } from './any-decider.js';
import type { CommandRequest, Receipt } from './command-request.js';
import { Batch } from './batch.js';
import { fill, type FillParts } from './fill.js';
import { abandon, write, type WriteParts } from './write.js';
import { Pace } from './pace.js';
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
  maxBatchBytes: 1000 * 1024,
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
 * arrives meanwhile goes together with the next. Any number of writers may share a store.
 */
export class LedgerWriter {
  readonly #options: Required<LedgerWriterOptions>;
  readonly #deciders: Deciders;
  readonly #parts: FillParts & WriteParts;
  readonly #readers: StateReaders;
  readonly #idle = new Set<() => void>();
  #queue: PendingCommand[] = [];
  /** Commands that have their answers, which their callers have not. */
  readonly #answered: PendingCommand[] = [];
  /** How many callers wait for an answer. */
  #open = 0;
  /** Commands that sit out a pause after a lost race. */
  #pausing = 0;
  #isRunning = false;

  constructor(options: LedgerWriterOptions) {
    this.#options = { ...DEFAULTS, ...options };
    const { store, upcast, monotonic, maxCachedEvents, maxReferenceAgeMs } = this.#options;
    this.#deciders = new Deciders(options.deciders);
    const deciders = this.#deciders;
    const cache = new StreamCache({ store, deciders, upcast, monotonic, maxCachedEvents });
    const replays = new Replays(store, upcast);
    this.#parts = { store, cache, replays, maxReferenceAgeMs, pace: new Pace(monotonic) };
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
      this.#open += 1;
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
    if (this.#readers.areWaiting) this.#wake();
    return answer;
  }

  /** Resolves when every command so far has its answer. */
  drain(): Promise<void> {
    if (!this.#isRunning && this.#pausing === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.add(resolve));
  }

  /** Lets go of the folded states; whatever is asked for next is folded from the log again. */
  forget(): void {
    this.#parts.cache.trim(0);
  }

  #wake(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#run();
  }

  /** While one batch is being written, the answers of the last go out and the next is decided. */
  async #run(): Promise<void> {
    await turn();
    let batch = await this.#decide(this.#newBatch());
    while (batch.digests.size > 0 || this.#queue.length > 0 || this.#readers.areWaiting) {
      const ahead = this.#newBatch(batch);
      await Promise.all([this.#write(batch, ahead), this.#decideAhead(ahead)]);
      this.#parts.cache.trim();
      if (this.#isStoreSlow) {
        this.#deliver();
        await turn();
      }
      batch = await this.#decide(ahead);
    }
    this.#isRunning = false;
    this.#deliver();
    if (this.#pausing > 0) return;
    for (const resolve of this.#idle) resolve();
    this.#idle.clear();
  }

  #newBatch(before?: Batch): Batch {
    const { now, maxBatchBytes: maxBytes, schemaOf } = this.#options;
    const options = { recordedAt: now().toISOString(), maxBytes, schemaOf };
    return new Batch(this.#parts.cache, options, before?.digests);
  }

  async #decide(batch: Batch): Promise<Batch> {
    await this.#readers.answer();
    const commands = this.#take(batch.digests.size);
    if (commands.length === 0) return batch;
    try {
      const later = await fill(batch, commands, this.#parts);
      this.#queue = [...later, ...this.#queue];
    } catch (error) {
      this.#tryAgain(
        commands.filter(({ isAnswered }) => !isAnswered),
        error,
      );
    }
    this.#answered.push(...commands.filter(({ isAnswered }) => isAnswered));
    return batch;
  }

  async #decideAhead(ahead: Batch): Promise<void> {
    // The batch is on its way by then, and whoever was just answered has asked again.
    await turn();
    await this.#readers.answer();
    // A stream that somebody wants to look at has to come to rest.
    if (!this.#readers.areWaiting) await this.#decide(ahead);
  }

  #take(alreadyIn: number): PendingCommand[] {
    const share = this.#isStoreSlow ? this.#open : Math.ceil(this.#open / 2);
    const size = Math.min(Math.max(share, FEW_COMMANDS), this.#options.maxBatchCommands);
    return this.#queue.splice(0, Math.max(size - alreadyIn, 0));
  }

  get #isStoreSlow(): boolean {
    return this.#parts.pace.isStoreSlowFor(this.#open);
  }

  async #write(batch: Batch, ahead: Batch): Promise<void> {
    const { commands } = batch;
    try {
      const { again, beaten } = await write(batch, ahead, this.#parts);
      this.#answered.push(...commands.filter(({ isAnswered }) => isAnswered));
      this.#queue = [...this.#inTime(again, contention), ...this.#queue];
      this.#pause(this.#inTime(beaten, contention));
    } catch (error) {
      this.#answered.push(...commands.filter(({ isAnswered }) => isAnswered));
      this.#tryAgain(abandon(batch, ahead, this.#parts.cache), error);
    }
    // After the next batch has been sent.
    setImmediate(() => this.#deliver());
  }

  #deliver(): void {
    const answered = this.#answered.splice(0);
    this.#open -= answered.length;
    for (const command of answered) command.deliver();
  }

  #tryAgain(commands: PendingCommand[], error: unknown): void {
    if (error instanceof OutcomeUnknown || error instanceof StoreUnavailable) {
      this.#pause(this.#inTime(commands, () => new StoreUnavailable(error)));
      return;
    }
    for (const command of commands) command.fail(error);
    this.#answered.push(...commands);
  }

  /** Counts the try that failed; those whose time is over get the failure instead of another. */
  #inTime(commands: readonly PendingCommand[], failure: () => Error): PendingCommand[] {
    const now = this.#options.monotonic();
    return commands.filter((command) => {
      command.attempts += 1;
      if (now < command.deadline) return true;
      command.fail(failure());
      this.#answered.push(command);
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
