import {
  type EventStore,
  LedgerWriter,
  openEventStore,
  type OpenEventStoreOptions,
} from '#event-store';
import { aggregates, schemaOf, upcast } from '#ledger';
import { openViews } from '#read-models';
import { ErasureList, Erasures, Vault, type Keyring } from '#vault';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import type { ApiParts } from './api-parts.js';
import { createApi } from './create-api.js';

export interface PostgresApiOptions extends Pick<ApiParts, 'logger' | 'settings'> {
  /** A login of the group `so_vang_writer`. */
  readonly writerUrl: string;
  /** A login of the group `so_vang_vault`. */
  readonly vaultUrl: string;
  /** Where the ledger is kept, if not in PostgreSQL. */
  readonly eventStoreDb?: OpenEventStoreOptions['eventStoreDb'];
  readonly keyring: Keyring;
  /** Folder of the erasure list; left out: there is none, and nobody is forgotten. */
  readonly erasureListDir?: string;
  /** The ledger, where somebody has opened it already; closed with the api. */
  readonly store?: EventStore;
  /** How long a command is tried against others who write, in ms; the writer's own when left out. */
  readonly deadlineMs?: number;
  readonly now?: () => Date;
}

export interface PostgresApi {
  readonly app: NestFastifyApplication;
  readonly parts: ApiParts;
  /** Answers what is on its way, then lets go of the databases. */
  close(): Promise<void>;
}

/**
 * The api on PostgreSQL databases that are there and migrated.
 * @throws StoreProblem when the EventStoreDB that was named cannot be used
 * @throws ErasuresLost when the erasure list is not the one that the vault knows
 * @throws Error when a master key that the vault needs is not in the keyring
 */
export const createPostgresApi = async (options: PostgresApiOptions): Promise<PostgresApi> => {
  const { writerUrl, vaultUrl, keyring, now = () => new Date(), logger, settings } = options;
  const categories = aggregates.map(({ category }) => category);
  const { eventStoreDb, deadlineMs } = options;
  const store =
    options.store ?? (await openEventStore({ databaseUrl: writerUrl, categories, eventStoreDb }));
  const rules = { deciders: aggregates, upcast, schemaOf };
  const writer = new LedgerWriter({
    store,
    ...rules,
    now,
    ...(deadlineMs !== undefined && { deadlineMs }),
  });
  const vaultPool = poolOf(vaultUrl);
  const erasures = options.erasureListDir
    ? new Erasures({ pool: vaultPool, list: new ErasureList(options.erasureListDir), now })
    : undefined;
  await erasures?.replay();
  const vault = new Vault({ pool: vaultPool, keyring, now, erasures });
  await vault.verifyKeyring();
  const views = await openViews(writerUrl);
  const tokens = poolOf(writerUrl);
  const kept = { vault, erasures, views, tokens };
  const parts = { store, writer, ...kept, logger, now, ...(settings && { settings }) };
  const app = await createApi(parts);
  return {
    app,
    parts,
    close: async () => {
      await app.close();
      await writer.drain();
      await vault.close();
      await Promise.all([views.destroy(), store.close(), vaultPool.end(), tokens.end()]);
    },
  };
};

/** A broken connection is replaced; whoever was using it hears of it from the query. */
const poolOf = (connectionString: string): pg.Pool =>
  new pg.Pool({ connectionString, max: 4 }).on('error', () => undefined);
