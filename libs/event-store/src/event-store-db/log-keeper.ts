import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectionConfig } from '../postgres/postgres-pool.js';
import { kindOf, problemIn, problemOfSilence } from './client-failures.js';
import { KeptLog, type PlacedEvent } from './kept-log.js';
import { isAfter, type LogPosition } from './log-position.js';
import type { Delivery, ServerEvent } from './server-event.js';
import type { StoreClient } from './store-client.js';
import { StoreProblem } from './store-problem.js';

export interface LogKeeperOptions {
  /** Its own: a broken subscription closes every connection of its client. */
  readonly client: StoreClient;
  /** A login of the group `so_vang_projector`. */
  readonly databaseUrl: string;
  readonly categories: readonly string[];
}

/** Any number of our own; every process that keeps the log takes the same. */
export const KEEPER_LOCK = 5_037_006;
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** After so many failures in a row they are no longer a hiccup. */
const TOLD_AFTER = 3;

/**
 * Reads `$all` and gives every entry its number, in the store's order. Of several such processes one
 * works and the others wait. Whatever breaks, it begins again where the last number was given.
 */
export class LogKeeper {
  #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #subscription = new AbortController();

  constructor(private readonly options: LogKeeperOptions) {}

  /** Once and for all; further calls change nothing. */
  start(): void {
    this.#running ??= this.#run(this.#stopping.signal);
  }

  /** Asks for a subscription anew: the one at hand has fallen silent. */
  renew(): void {
    this.#subscription.abort();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        await this.#keep(signal, () => (failures = 0));
      } catch (error) {
        await this.#tell(error, failures).catch(() => undefined);
      }
      await pause(failures, signal);
    }
  }

  async #keep(signal: AbortSignal, onProgress: () => void): Promise<void> {
    const database = new pg.Client(connectionConfig(this.options.databaseUrl));
    const lost = new AbortController();
    database.on('error', () => lost.abort());
    await database.connect();
    try {
      await takeLock(database, signal);
      if (signal.aborted) return;
      const log = logOn(database);
      await mustBelongTogether(log, this.options.client);
      this.#subscription = new AbortController();
      const until = AbortSignal.any([signal, lost.signal, this.#subscription.signal]);
      await this.#follow(log, until, onProgress);
    } finally {
      await database.end().catch(() => undefined);
    }
  }

  async #follow(log: KeptLog, until: AbortSignal, onProgress: () => void): Promise<void> {
    const { client, categories } = this.options;
    let { index, position, problem } = await log.state();
    for await (const delivery of client.follow(position, prefixesOf(categories), until)) {
      onProgress();
      const events = await this.#ledgerEvents(delivery, position);
      const reached = reachedBy(delivery, position);
      if (reached !== undefined) {
        const kept = await log.keep(index, events, reached);
        if (kept === undefined) return; // Somebody else has taken over.
        index = kept;
        position = reached;
      } else if (problem) await log.note(undefined);
      problem = undefined;
    }
  }

  /** What was delivered before is not delivered again; what was done to a stream is looked into. */
  async #ledgerEvents(
    { events }: Delivery,
    after: LogPosition | undefined,
  ): Promise<PlacedEvent[]> {
    const placed: PlacedEvent[] = [];
    let last = after;
    for (const event of events) {
      const { position, stream, type } = event;
      if (!position) throw new Error(`${stream}@${event.revision} has no place in $all`);
      if (!isAfter(position, last)) continue;
      last = position;
      if (type.startsWith('$')) await this.#mustBeWhole(event);
      else placed.push({ ...event, position });
    }
    return placed;
  }

  /** Somebody wrote to a stream's metadata, or deleted it: nothing goes on over a gap. */
  async #mustBeWhole({ stream: written }: ServerEvent): Promise<void> {
    const stream = written.replace(/^\$\$/, '');
    const [first] = await this.options.client.read(stream, 0, 1).catch((error: unknown) => {
      if (kindOf(error) === 'deleted') return [];
      throw error;
    });
    if (!first) throw new StoreProblem('STREAM_DELETED', stream);
    if (first.revision > 0) throw new StoreProblem('STREAM_TRUNCATED', stream);
  }

  async #tell(error: unknown, failures: number): Promise<void> {
    const problem =
      error instanceof StoreProblem
        ? error
        : (problemIn(error, '$all') ?? (failures >= TOLD_AFTER ? silence(error) : undefined));
    if (!problem) return;
    const database = new pg.Client(connectionConfig(this.options.databaseUrl));
    await database.connect();
    await logOn(database)
      .note(problem)
      .finally(() => database.end());
  }
}

const logOn = (database: pg.Client): KeptLog =>
  new KeptLog(async <R extends pg.QueryResultRow>(query: pg.QueryConfig) => {
    const { rows } = await database.query<R>(query);
    return rows;
  });

/** That of the store; what PostgreSQL says of itself is seen where PostgreSQL is asked. */
const silence = (error: unknown): StoreProblem | undefined =>
  ['ambiguous', 'undiscovered'].includes(kindOf(error)) ? problemOfSilence(error) : undefined;

/**
 * @throws StoreProblem when the entry with the highest number is not in the store: whoever goes on
 *   from a place that the store has not reached waits for ever, and then skips what comes there.
 */
export async function mustBelongTogether(log: KeptLog, client: StoreClient): Promise<void> {
  const last = await log.last();
  if (!last) return;
  const place = `${last.stream}@${last.revision}`;
  const [found] = await client.read(last.stream, last.revision, 1).catch((error: unknown) => {
    throw problemIn(error, last.stream) ?? error;
  });
  if (found?.revision !== last.revision || !found.bytes.equals(last.bytes))
    throw new StoreProblem('LOG_AHEAD', place);
}

/** The ledger's streams, and what is written about them. */
const prefixesOf = (categories: readonly string[]): string[] =>
  categories.flatMap((category) => [`${category}-`, `$$${category}-`]);

const reachedBy = (
  { events, reached }: Delivery,
  position: LogPosition | undefined,
): LogPosition | undefined => {
  const furthest = events.at(-1)?.position ?? reached;
  return furthest && isAfter(furthest, position) ? furthest : undefined;
};

/** Waits for whoever keeps the log now to end. */
const takeLock = async (database: pg.Client, signal: AbortSignal): Promise<void> => {
  if (signal.aborted) return;
  const giveUp = (): void => void database.end();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    await database.query(`set client_connection_check_interval = '1s'`);
    await database.query('select pg_advisory_lock($1)', [KEEPER_LOCK]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
};

/** Longer from failure to failure, and never the same for two who failed together. */
const pause = async (failures: number, signal: AbortSignal): Promise<void> => {
  const longest = Math.min(SHORTEST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
  const ms = longest * (0.5 + Math.random() / 2);
  await sleep(ms, undefined, { signal }).catch(() => undefined);
};
