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
} from '../event-store.js';
import { commandId } from '../identifiers.js';
import { appendAll } from './append-all.js';
import { appendStatement, type AppendRow } from './append-statement.js';
import { uuidArray } from './binary-arrays.js';
import { ChangeSignal } from './change-signal.js';
import { failureOfAppend, isTakenKey } from './postgres-failures.js';
import { connectionConfig, PostgresPool } from './postgres-pool.js';
import * as sql from './questions.js';

export interface PostgresEventStoreOptions {
  /** With the rights of `so_vang_writer` to append, of `so_vang_projector` to read. */
  readonly url: string;
  readonly maxConnections?: number;
  /** After how many ms without an answer the connection is given up. */
  readonly answerWithinMs?: number;
  /** How often `changed` looks for itself, in ms, should a notification be lost. */
  readonly pollMs?: number;
}

const BEFORE_ALL = positionFrom('0');

/** The ledger in the schema that `eventStoreMigrations` creates. */
export class PostgresEventStore implements EventStore {
  readonly log = countedByPosition(this, (index) => this.#eventAt(index));
  readonly #pool: PostgresPool;
  readonly #changes: ChangeSignal;
  #isClosed = false;

  constructor(options: PostgresEventStoreOptions) {
    const { url, maxConnections = 8, answerWithinMs = 10_000, pollMs = 1000 } = options;
    this.#pool = new PostgresPool({ url, maxConnections, answerWithinMs });
    this.#changes = new ChangeSignal(connectionConfig(url), pollMs);
  }

  async append(appends: readonly Append[]): Promise<AppendOutcome[]> {
    mustBeAppendable(appends);
    return appendAll(appends, {
      attempt: (some) => this.#attempt(some),
      findCommands: (ids) => this.#findCommands(ids),
    });
  }

  async *readStream(
    stream: string,
    fromRevision = 0,
    pageSize = defaultPageSize,
  ): AsyncGenerator<RecordedEvent[]> {
    let next = fromRevision;
    for (;;) {
      const page = await this.#read<sql.EventRow>(sql.streamPage, [stream, next, pageSize]);
      if (page.length > 0) yield page.map(sql.toRecordedEvent);
      if (page.length < pageSize) return;
      next += pageSize;
    }
  }

  async *readAll(after?: Position, options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent[]> {
    const { categories = null, pageSize = defaultPageSize } = options;
    const head = await this.head();
    let last: Position | undefined = after ?? BEFORE_ALL;
    while (head !== undefined && last !== undefined) {
      const values: unknown[] = [last, head, pageSize, categories];
      const page: sql.EventRow[] = await this.#read(sql.logPage, values);
      if (page.length > 0) yield page.map(sql.toRecordedEvent);
      last = page.length < pageSize ? undefined : page.at(-1)?.position;
    }
  }

  async headRevisions(streams: readonly string[]): Promise<number[]> {
    const rows = await this.#read<{ revision: number }>(sql.headRevisions, [streams]);
    return rows.map(({ revision }) => revision);
  }

  async streamsOf(categories: readonly string[]): Promise<string[]> {
    const rows = await this.#read<{ name: string }>(sql.streamsOf, [categories]);
    return rows.map(({ name }) => name);
  }

  async head(): Promise<Position | undefined> {
    const [row] = await this.#read<{ position: Position }>(sql.head, []);
    return row?.position;
  }

  async changed(after: Position | undefined, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.#isClosed) {
      const next = await this.#changes.listen();
      if ((await this.head()) !== after) return;
      await next(signal);
    }
  }

  async findKeys(keys: readonly CommandKey[]): Promise<(BoundKey | undefined)[]> {
    return this.#findCommands(keys.map(({ caller, key }) => commandId(caller, key)));
  }

  async state(): Promise<StoreState> {
    return { events: await this.log.size() };
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#changes.close();
    await this.#pool.end();
  }

  async #eventAt(index: number): Promise<RecordedEvent | undefined> {
    for await (const [event] of this.readAll(placeAfter(index), { pageSize: 1 })) return event;
    return undefined;
  }

  async #findCommands(ids: readonly string[]): Promise<(BoundKey | undefined)[]> {
    if (ids.length === 0) return [];
    const rows = await this.#read<sql.KeyRow>(sql.findKeys, [uuidArray(ids)]);
    return rows.map(sql.toBoundKey);
  }

  async #attempt(appends: readonly Append[]): Promise<AppendRow | 'keys-taken'> {
    try {
      const [row] = await this.#pool.run<AppendRow>(appendStatement(appends), failureOfAppend);
      if (!row) throw new Error('ledger.append gave no answer');
      return row;
    } catch (error) {
      if (isTakenKey(error)) return 'keys-taken';
      throw error;
    }
  }

  #read<Row extends object>({ name, text }: sql.Question, values: unknown[]): Promise<Row[]> {
    return this.#pool.read<Row>({ name, text, values });
  }
}
