import type pg from 'pg';
import type { EventStore, Position, Upcast } from '#event-store';
import { emptyMemory, ViewFold } from '#ledger';
import { grantPublished, publishedViews } from '../published/published-views.js';
import {
  addUpParts,
  analyzeTables,
  createIndexes,
  createParts,
  createTables,
  grantTables,
} from '../tables/create-tables.js';
import { remakeRollUps } from '../writing/roll-ups.js';
import { loadBatch, remakeUnits, writeBatch } from '../writing/write-batch.js';
import { moveCheckpoint } from './checkpoint.js';
import { connect, inTransaction, mayPass } from './connection.js';
import { foldPage } from './fold-page.js';
import { readAhead } from './read-ahead.js';

export interface RebuildProgress {
  readonly step: 'fold' | 'add-up' | 'roll-up' | 'index' | 'switch' | 'done';
  /** Events folded so far. */
  readonly events: number;
}

export interface RebuildOptions {
  readonly store: EventStore;
  /** A login of the group `so_vang_projector`. */
  readonly databaseUrl: string;
  readonly upcast: Upcast;
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Events held in memory before they are written; 2,000 when left out. */
  readonly flushEvery?: number;
}

/** Any number of our own; two rebuilds never meet. */
const REBUILD_LOCK = 5_037_004;
const NEXT = 'views_next';
const PAGE = 2_000;
const SWITCH_ATTEMPTS = 50;

/**
 * Builds all views anew beside those in service and puts them in their place in one transaction,
 * while the old ones are read and kept up to date. Whoever reads sees the old set or the new one.
 */
export const rebuildViews = async (options: RebuildOptions): Promise<void> => {
  const client = await connect(options.databaseUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [REBUILD_LOCK]);
    await client.query('set role so_vang_projector');
    await new Rebuild(client, options).run();
  } finally {
    await client.end().catch(() => undefined);
  }
};

class Rebuild {
  readonly #fold = new ViewFold(emptyMemory());
  #position: Position | undefined;

  constructor(
    private readonly client: pg.Client,
    private readonly options: RebuildOptions,
  ) {}

  async run(): Promise<void> {
    await this.client.query(`drop schema if exists ${NEXT} cascade`);
    await this.client.query(`create schema ${NEXT}; ${createTables(NEXT)} ${createParts(NEXT)}`);
    // The switch is durable, and with it all that was written before.
    await this.client.query('set synchronous_commit = off');
    await this.#load();
    this.#tell('add-up');
    for (const sums of addUpParts(NEXT)) await this.client.query(sums);
    this.#tell('roll-up');
    await remakeUnits(this.client, NEXT, this.#fold.organisation);
    await inTransaction(this.client, () =>
      remakeRollUps(this.client, NEXT, this.#fold.organisation),
    );
    this.#tell('index');
    for (const index of createIndexes(NEXT)) await this.client.query(index);
    await this.client.query(analyzeTables(NEXT));
    this.#tell('switch');
    await this.client.query('set synchronous_commit = on');
    await this.#switch();
    await this.client.query('drop schema if exists views_old cascade');
    this.#tell('done');
  }

  /** Reading, folding and writing go on at the same time, each one batch behind the other. */
  async #load(): Promise<void> {
    const { store, upcast, flushEvery = PAGE } = this.options;
    let writing = Promise.resolve();
    let unwritten = 0;
    const flush = async () => {
      await writing;
      this.#tell('fold');
      writing = loadBatch(this.client, NEXT, this.#fold.takeBatch());
      // A failure surfaces at the next flush.
      writing.catch(() => undefined);
      unwritten = 0;
    };
    for await (const page of readAhead(store.readAll(undefined, { pageSize: PAGE }))) {
      foldPage(this.#fold, page, upcast);
      this.#position = page.at(-1)?.position ?? this.#position;
      unwritten += page.length;
      if (unwritten >= flushEvery) await flush();
    }
    await flush();
    await writing;
    await moveCheckpoint(this.client, NEXT, undefined, this.#reached());
    this.#tell('fold');
  }

  /** What was appended meanwhile, as the live runner would do it. */
  async #catchUp(schema: string): Promise<void> {
    const { store, upcast } = this.options;
    const from = this.#position;
    for await (const page of store.readAll(from, { pageSize: PAGE })) {
      foldPage(this.#fold, page, upcast);
      this.#position = page.at(-1)?.position ?? this.#position;
    }
    if (this.#position === from) return;
    await writeBatch(this.client, schema, this.#fold.takeBatch(), this.#fold.organisation);
    await moveCheckpoint(this.client, schema, from, this.#reached());
  }

  #reached() {
    return { position: this.#position, fold: this.#fold };
  }

  async #switch(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await inTransaction(this.client, () => this.#catchUp(NEXT));
      const switched = await inTransaction(this.client, async () => {
        if (!(await this.#takePlace(attempt < SWITCH_ATTEMPTS))) return false;
        await this.#catchUp('views');
        return true;
      });
      if (switched) return;
    }
  }

  /**
   * The live runner waits for the old checkpoint's row and then finds it gone; readers finish
   * what they read, or wait for the moment of the change. Locks that readers hold crosswise are
   * given way to before the server has to choose a victim.
   */
  async #takePlace(mayFail: boolean): Promise<boolean> {
    await this.client.query(`savepoint before; set local lock_timeout = '400ms'`);
    try {
      await this.client.query(`
        delete from views.checkpoint;
        alter schema views rename to views_old;
        alter schema ${NEXT} rename to views;
        ${grantTables('views')}
        ${publishedViews}
        ${grantPublished}`);
      return true;
    } catch (error) {
      if (!mayFail || !mayPass(error)) throw error;
      await this.client.query('rollback to savepoint before');
      return false;
    }
  }

  #tell(step: RebuildProgress['step']): void {
    this.options.onProgress?.({ step, events: this.#fold.headNumber });
  }
}
