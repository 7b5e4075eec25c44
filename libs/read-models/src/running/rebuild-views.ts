import type pg from 'pg';
import type { EventStore, Position, Upcast } from '#event-store';
import { emptyMemory, type FoldHead, ViewFold } from '#ledger';
import { grantPublished, publishedViews } from '../published/published-views.js';
import {
  addUpParts,
  analyzeTables,
  createIndexes,
  createParts,
  createTables,
  derivedTables,
  grantTables,
  loadedTables,
} from '../tables/create-tables.js';
import type { Table } from '../tables/table.js';
import { remakeRollUps } from '../writing/roll-ups.js';
import { loadBatch, remakeUnits, writeBatch } from '../writing/write-batch.js';
import { moveCheckpoint } from './checkpoint.js';
import { connect, inTransaction, mayPass } from './connection.js';
import { type FoldedPage, foldedPages } from './folded-pages.js';
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
  /** Events written together; 2,000 when left out. */
  readonly batchSize?: number;
  /** Sums that grow in memory before they are written as parts; 50,000 when left out. */
  readonly sumsHeld?: number;
}

/** Any number of our own; two rebuilds never meet. */
const REBUILD_LOCK = 5_037_004;
const NEXT = 'views_next';
const PAGE = 2_000;
const SUMS_HELD = 50_000;
const SWITCH_ATTEMPTS = 50;

/**
 * Builds all views anew beside those in service and puts them in their place in one transaction,
 * while the old ones are read and kept up to date. Whoever reads sees the old set or the new one.
 */
export const rebuildViews = async (options: RebuildOptions): Promise<void> => {
  const client = await connect(options.databaseUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [REBUILD_LOCK]);
    await client.query(SESSION);
    await new Rebuild(client, options).run();
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Sorting in memory. The switch is durable, and with it all that was written before. */
const SESSION = `
  set role so_vang_projector;
  set work_mem = '32MB';
  set maintenance_work_mem = '128MB';
  set synchronous_commit = off;`;

const indexTables = async (client: pg.Client, of: readonly Table[]): Promise<void> => {
  for (const index of createIndexes(NEXT, of)) await client.query(index);
  await client.query(analyzeTables(NEXT, of));
};

class Rebuild {
  readonly #fold = new ViewFold(emptyMemory());
  #head: FoldHead = emptyMemory();
  #position: Position | undefined;

  constructor(
    private readonly client: pg.Client,
    private readonly options: RebuildOptions,
  ) {}

  async run(): Promise<void> {
    await this.client.query(`drop schema if exists ${NEXT} cascade`);
    await this.client.query(`create schema ${NEXT}; ${createTables(NEXT)} ${createParts(NEXT)}`);
    await this.#load();
    await Promise.all([this.#derive(), this.#indexLoaded()]);
    this.#tell('switch');
    await this.client.query('set synchronous_commit = on');
    await this.#switch();
    await this.client.query('drop schema if exists views_old cascade');
    this.#tell('done');
  }

  /** What is worked out from what was loaded. */
  async #derive(): Promise<void> {
    this.#tell('add-up');
    for (const sums of addUpParts(NEXT)) await this.client.query(sums);
    this.#tell('roll-up');
    const { organisation } = this.#head;
    await remakeUnits(this.client, NEXT, organisation);
    await inTransaction(this.client, () => remakeRollUps(this.client, NEXT, organisation));
    this.#tell('index');
    await indexTables(this.client, derivedTables);
  }

  /** On a connection of its own, beside the work of the other one. */
  async #indexLoaded(): Promise<void> {
    const client = await connect(this.options.databaseUrl);
    try {
      await client.query(SESSION);
      await indexTables(client, loadedTables);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async #load(): Promise<void> {
    const { sumsHeld = SUMS_HELD } = this.options;
    for await (const page of readAhead(this.#pages(sumsHeld))) {
      await loadBatch(this.client, NEXT, page);
      this.#reached(page);
      this.#tell('fold');
    }
    await loadBatch(this.client, NEXT, this.#fold.takeBatch());
    await moveCheckpoint(this.client, NEXT, undefined, {
      position: this.#position,
      head: this.#head,
    });
  }

  /** What was appended meanwhile, as the live runner would do it. */
  async #catchUp(schema: string): Promise<void> {
    for await (const page of this.#pages()) {
      await writeBatch(this.client, schema, page);
      await moveCheckpoint(this.client, schema, this.#position, page);
      this.#reached(page);
    }
  }

  #pages(sumsHeld = 0): AsyncIterable<FoldedPage> {
    const { store, upcast, batchSize: pageSize = PAGE } = this.options;
    const pages = readAhead(store.readAll(this.#position, { pageSize }));
    return foldedPages(pages, this.#fold, upcast, sumsHeld);
  }

  #reached({ position, head }: FoldedPage): void {
    this.#position = position;
    this.#head = head;
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
        ${grantPublished}
        notify published;`);
      return true;
    } catch (error) {
      if (!mayFail || !mayPass(error)) throw error;
      await this.client.query('rollback to savepoint before');
      return false;
    }
  }

  #tell(step: RebuildProgress['step']): void {
    this.options.onProgress?.({ step, events: this.#head.headNumber });
  }
}
