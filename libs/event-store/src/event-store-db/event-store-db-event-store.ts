import { mustBeAppendable } from '../appendable.js';
import { countedByPosition, placeAfter } from '../dense-log.js';
import {
  type Append,
  type AppendOutcome,
  type BoundKey,
  type CommandKey,
  defaultPageSize,
  type EventStore,
  type Position,
  positionFrom,
  type ReadAllOptions,
  type RecordedEvent,
  type StoreState,
  type StreamEvent,
  StoreUnavailable,
} from '../event-store.js';
import { commandId } from '../identifiers.js';
import { ChangeSignal } from '../postgres/change-signal.js';
import { connectionConfig, PostgresPool } from '../postgres/postgres-pool.js';
import { parseAddress } from './address.js';
import { AppendOnce, worstOf } from './append-once.js';
import { mustBeUsable, problemOf } from './check-server.js';
import { kindOf, problemIn } from './client-failures.js';
import { CommandKeys, type ReservedKey } from './command-keys.js';
import { KeptLog, type LogState } from './kept-log.js';
import { type BarrierParts, keptUp } from './log-barrier.js';
import { LogKeeper } from './log-keeper.js';
import type { ServerEvent } from './server-event.js';
import { StoreClient } from './store-client.js';
import { StoreProblem } from './store-problem.js';

export interface EventStoreDbOptions {
  /** `esdb://`, `esdb+discover://`, `kurrentdb://`, …: whoever it names appends and reads streams. */
  readonly url: string;
  /** PostgreSQL, a login of `so_vang_writer`: keys of commands, and the order of all entries. */
  readonly databaseUrl: string;
  /** Of all streams of the ledger. */
  readonly categories: readonly string[];
  /** Left out where the log's order is not asked for: whoever it names may read `$all`. */
  readonly keeping?: {
    readonly url: string;
    /** A login of `so_vang_projector`. */
    readonly databaseUrl: string;
  };
  /** After how many ms one call without an answer is given up. */
  readonly callMs?: number;
  /** For how many ms an append is tried again before its outcome is called unknown. */
  readonly giveUpMs?: number;
  /** How often `changed` looks for itself, in ms, should a notification be lost. */
  readonly pollMs?: number;
}

const BEFORE_ALL = positionFrom('0');
const DATABASE_CONNECTIONS = 4;
const DATABASE_ANSWER_MS = 10_000;

/**
 * The ledger in EventStoreDB or KurrentDB. The store makes events durable and orders each stream;
 * PostgreSQL keeps which command has which key, and the one order of all entries, which is read
 * from there, so that nothing done to the store changes what was numbered.
 */
export class EventStoreDbEventStore implements EventStore {
  readonly log = countedByPosition(this, (index) => this.#log.at(index));
  readonly #commands: StoreClient;
  readonly #all: StoreClient | undefined;
  readonly #pool: PostgresPool;
  readonly #keys: CommandKeys;
  readonly #log: KeptLog;
  readonly #keeper: LogKeeper | undefined;
  readonly #appending: AppendOnce;
  readonly #changes: ChangeSignal;
  readonly #barrier: BarrierParts | undefined;
  #isClosed = false;

  /** @throws StoreProblem when an address makes no sense */
  constructor(options: EventStoreDbOptions) {
    const { url, databaseUrl, categories, keeping } = options;
    const { callMs = 3000, giveUpMs = 4000, pollMs = 1000 } = options;
    this.#commands = new StoreClient({ address: parseAddress(url), callMs });
    this.#pool = new PostgresPool({
      url: databaseUrl,
      maxConnections: DATABASE_CONNECTIONS,
      answerWithinMs: DATABASE_ANSWER_MS,
    });
    this.#log = new KeptLog((query) => this.#pool.read(query));
    this.#keys = new CommandKeys(this.#pool, (...place) => this.#readPage(...place));
    this.#appending = new AppendOnce(this.#commands, giveUpMs);
    this.#changes = new ChangeSignal(connectionConfig(databaseUrl), pollMs);
    if (!keeping) return;
    const client = new StoreClient({ address: parseAddress(keeping.url), callMs });
    this.#all = client;
    this.#keeper = new LogKeeper({ client, databaseUrl: keeping.databaseUrl, categories });
    const parts = { client, keeper: this.#keeper, log: this.#log, changes: this.#changes };
    this.#barrier = { ...parts, categories, withinMs: giveUpMs + callMs };
  }

  /**
   * Before anything is done with it: the store is there, of a version that skips nothing, lets us
   * in, and has everything that was numbered.
   * @throws StoreProblem that says what to do
   */
  async check(): Promise<void> {
    await mustBeUsable({ commands: this.#commands, all: this.#all, log: this.#log });
  }

  async append(appends: readonly Append[]): Promise<AppendOutcome[]> {
    mustBeAppendable(appends);
    const earlier = await this.#keys.reserve(appends);
    const results = await Promise.allSettled(
      appends.map((append) => this.#appendOne(append, earlier)),
    );
    return results.map((result) => {
      if (result.status === 'rejected') throw worstOf(results);
      return result.value;
    });
  }

  async *readStream(
    stream: string,
    fromRevision = 0,
    pageSize = defaultPageSize,
  ): AsyncGenerator<StreamEvent[]> {
    let next = fromRevision;
    for (;;) {
      const page = await this.#readPage(stream, next, pageSize);
      if (page.length > 0) yield page.map(toStreamEvent);
      else if (next === fromRevision) await this.#mustHaveNothing(stream, fromRevision);
      if (page.length < pageSize) return;
      next += pageSize;
    }
  }

  async *readAll(after?: Position, options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent[]> {
    const { categories = null, pageSize = defaultPageSize } = options;
    const head = placeAfter((await this.#keptUp()).index);
    let last: Position | undefined = after ?? BEFORE_ALL;
    while (head !== undefined && last !== undefined) {
      const page: RecordedEvent[] = await this.#log.page(last, head, { pageSize, categories });
      if (page.length > 0) yield page;
      last = page.length < pageSize ? undefined : page.at(-1)?.position;
    }
  }

  /** A stream that somebody has deleted counts as it was numbered: whoever reads it is told. */
  async headRevisions(streams: readonly string[]): Promise<number[]> {
    const heads = await Promise.all(
      streams.map((stream) =>
        this.#ask(stream, () => this.#commands.lastRevision(stream)).catch((error: unknown) => {
          if (error instanceof StoreProblem) return -1;
          throw error;
        }),
      ),
    );
    const missing = streams.filter((_stream, index) => heads[index] === -1);
    if (missing.length === 0) return heads;
    const kept = await this.#log.lastRevisions(missing);
    const byName = new Map(missing.map((stream, index) => [stream, kept[index] ?? -1]));
    return heads.map((head, index) => (head < 0 ? (byName.get(streams[index] ?? '') ?? -1) : head));
  }

  async streamsOf(categories: readonly string[]): Promise<string[]> {
    await this.#keptUp();
    return this.#log.streamsOf(categories);
  }

  async head(): Promise<Position | undefined> {
    return placeAfter((await this.#keptUp()).index);
  }

  async changed(after: Position | undefined, signal: AbortSignal): Promise<void> {
    this.#keeper?.start();
    while (!signal.aborted && !this.#isClosed) {
      const next = await this.#changes.listen();
      const { index } = await this.#log.state();
      if (placeAfter(index) !== after) return;
      await next(signal);
    }
  }

  findKeys(keys: readonly CommandKey[]): Promise<(BoundKey | undefined)[]> {
    return this.#keys.find(keys.map(({ caller, key }) => commandId(caller, key)));
  }

  async state(): Promise<StoreState> {
    const [{ index, problem }, own] = await Promise.all([
      this.#log.state(),
      problemOf(this.#commands),
    ]);
    const found = own ?? problem;
    return { events: index, ...(found && { problem: found }) };
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#keeper?.stop();
    await this.#changes.close();
    await Promise.all([this.#commands.close(), this.#all?.close()]);
    await this.#pool.end();
  }

  async #appendOne(
    append: Append,
    earlier: ReadonlyMap<string, ReservedKey>,
  ): Promise<AppendOutcome> {
    const fresh = append.keys.filter(({ commandId }) => !earlier.has(commandId));
    for (const key of append.keys) {
      const reserved = earlier.get(key.commandId);
      if (!reserved || (await this.#keys.takeOver(reserved, append.stream, key))) continue;
      await this.#keys.release(fresh);
      return { status: 'keys-taken' };
    }
    const { outcome, isCertain } = await this.#appending.write(append);
    if (outcome.status !== 'appended' && isCertain) await this.#keys.release(fresh);
    return outcome;
  }

  /** @throws StoreProblem when an event is missing between those that are there */
  async #readPage(stream: string, from: number, maxCount: number): Promise<ServerEvent[]> {
    const page = await this.#ask(stream, () => this.#commands.read(stream, from, maxCount));
    if (page.some(({ revision }, index) => revision !== from + index))
      throw new StoreProblem('STREAM_TRUNCATED', stream);
    return page;
  }

  async #mustHaveNothing(stream: string, from: number): Promise<void> {
    const [kept = -1] = await this.#log.lastRevisions([stream]);
    if (kept >= from) throw new StoreProblem('STREAM_DELETED', stream);
  }

  /** Everything that was in the store at the call has its number. */
  #keptUp(): Promise<LogState> {
    const barrier = this.#barrier;
    if (!barrier) throw new Error('this process does not keep the order of all entries');
    return this.#ask('$all', () => keptUp(barrier));
  }

  async #ask<T>(where: string, question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      if (error instanceof StoreProblem) throw new StoreUnavailable(error);
      const problem = problemIn(error, where);
      if (problem?.code === 'STREAM_DELETED') throw problem;
      if (problem) throw new StoreUnavailable(problem);
      if (['ambiguous', 'undiscovered'].includes(kindOf(error))) throw new StoreUnavailable(error);
      throw error;
    }
  }
}

const toStreamEvent = ({ stream, revision, bytes }: ServerEvent): StreamEvent => ({
  stream,
  revision,
  bytes,
});
