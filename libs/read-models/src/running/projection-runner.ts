import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { EventStore, Position, Upcast } from '#event-store';
import { ViewFold } from '#ledger';
import { VIEWS_VERSION } from '../tables/create-tables.js';
import { writeBatch } from '../writing/write-batch.js';
import { CheckpointMoved, memoryAt, moveCheckpoint, readCheckpoint } from './checkpoint.js';
import { connect, inTransaction, mayPass } from './connection.js';
import { type FoldedPage, foldedPages } from './folded-pages.js';
import { mustHold } from './must-hold.js';
import { readAhead } from './read-ahead.js';
import { rebuildViews, type RebuildProgress } from './rebuild-views.js';

export interface ProjectionOptions {
  readonly store: EventStore;
  /** A login of the group `so_vang_projector`. */
  readonly databaseUrl: string;
  readonly upcast: Upcast;
  /** Events folded into one transaction at most; 10,000 when left out. */
  readonly batchSize?: number;
  /** After each commit. */
  readonly onProgress?: (head: { headNumber: number; position: Position }) => void;
  /** Once this process is the one that keeps the views. */
  readonly onActive?: () => void;
  /** The database went away and is tried again. */
  readonly onTrouble?: (error: unknown) => void;
  /** While a rebuild runs that the start found to be due. */
  readonly onRebuild?: (progress: RebuildProgress) => void;
}

/** Any number of our own; every process that keeps the views takes the same. */
export const RUNNER_LOCK = 5_037_003;

/** What waits goes together: a page is as large as the runner is behind. */
const PAGE = 10_000;

const PAUSES_MS = [100, 300, 1_000, 3_000];

/**
 * Keeps the views on the heels of the log. Of several runners one works and the others wait. While
 * a page is written, the next one is folded and the one after it read.
 */
export class ProjectionRunner {
  readonly #options: ProjectionOptions;

  constructor(options: ProjectionOptions) {
    this.#options = options;
  }

  /**
   * Runs until the signal aborts. A database that went away is tried again for as long as it takes.
   * @throws Error when an event cannot be read or folded, the log ends before the place that the views
   *   have come to, or the views belong to a newer program
   */
  async run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        await this.#runOnce(signal, () => (failures = 0));
      } catch (error) {
        if (aborted(signal)) return;
        if (error instanceof CheckpointMoved) continue;
        if (!mayPass(error)) throw error;
        this.#options.onTrouble?.(error);
        await pause(failures, signal);
      }
    }
  }

  async #runOnce(signal: AbortSignal, onActive: () => void): Promise<void> {
    await this.#rebuildIfDue();
    const client = await connect(this.#options.databaseUrl);
    try {
      await waitForLock(client, signal);
      if (signal.aborted) return;
      onActive();
      this.#options.onActive?.();
      await this.#follow(client, signal);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async #rebuildIfDue(): Promise<void> {
    const { databaseUrl, store, upcast, onRebuild } = this.#options;
    const client = await connect(databaseUrl);
    const { version } = await readCheckpoint(client, 'views').finally(() => client.end());
    if (version > VIEWS_VERSION)
      throw new Error(`the views are of version ${version}; this program knows ${VIEWS_VERSION}`);
    if (version < VIEWS_VERSION)
      await rebuildViews({
        store,
        databaseUrl,
        upcast,
        ...(onRebuild && { onProgress: onRebuild }),
      });
  }

  async #follow(client: pg.Client, signal: AbortSignal): Promise<void> {
    const { store, upcast, batchSize = PAGE } = this.#options;
    const checkpoint = await readCheckpoint(client, 'views');
    await mustHold(store, checkpoint.position);
    const fold = new ViewFold(await memoryAt(client, 'views', checkpoint, { store, upcast }));
    let { position } = checkpoint;
    while (!signal.aborted) {
      const pages = readAhead(store.readAll(position, { pageSize: batchSize }));
      for await (const page of readAhead(foldedPages(pages, fold, upcast))) {
        await this.#commit(client, page, position);
        ({ position } = page);
        if (aborted(signal)) return;
      }
      await store.changed(position, signal);
    }
  }

  async #commit(client: pg.Client, page: FoldedPage, from: Position | undefined): Promise<void> {
    await inTransaction(client, async () => {
      await writeBatch(client, 'views', page);
      await moveCheckpoint(client, 'views', from, page);
    });
    const { position, head } = page;
    this.#options.onProgress?.({ headNumber: head.headNumber, position });
  }
}

/** The compiler takes a signal that was not aborted for one that never will be. */
const aborted = (signal: AbortSignal): boolean => signal.aborted;

/** Waits for whoever keeps the views now to end. */
const waitForLock = async (client: pg.Client, signal: AbortSignal): Promise<void> => {
  if (signal.aborted) return;
  // An active query makes this break the connection off, and the wait with it.
  const giveUp = () => void client.end();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    await client.query(`set client_connection_check_interval = '1s'`);
    await client.query('select pg_advisory_lock($1)', [RUNNER_LOCK]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
};

const pause = async (failures: number, signal: AbortSignal): Promise<void> => {
  const milliseconds = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)];
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
};
