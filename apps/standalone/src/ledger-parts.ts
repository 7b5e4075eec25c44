import path from 'node:path';
import { openEventStore, type EventStore } from '#event-store';
import type { LoginUrls } from '#embedded-postgres';
import { aggregates, schemaOf, upcast } from '#ledger';
import { openViews } from '#read-models';
import { ErasureList, Erasures, masterKeyring, Vault } from '#vault';
import pg from 'pg';
import { type ApiParts, createLogger, settingsFrom } from '../../api/src/index.js';
import { type Background, followUp, liveViews, orphanSweep, ownData } from './background.js';
import { AnnouncedWriter } from './announced-writer.js';
import { publicLog } from './public-log.js';
import { secretsOf, type Settings } from './settings.js';
import type { Started } from './stopping.js';

export interface LedgerParts extends ApiParts {
  readonly writer: AnnouncedWriter;
  /** Not started yet. */
  readonly background: readonly Background[];
}

const VAULT_CONNECTIONS = 4;
const TOKEN_CONNECTIONS = 2;
const OWN_DATA_CONNECTIONS = 2;
/** States of the streams in use: together some hundred megabytes at the most. */
const CACHED_EVENTS = 150_000;

/** The ledger on its databases, as api, follow-up work and demonstration need it. */
export const openLedger = async (
  urls: LoginUrls,
  settings: Settings,
  started: Started,
): Promise<LedgerParts> => {
  const now = () => new Date();
  const store = await ledgerStore(urls, settings);
  started.add('event store', () => store.close());
  const vaultPool = poolOf(urls.vault, VAULT_CONNECTIONS);
  started.add('vault connections', () => vaultPool.end());
  const tokens = poolOf(urls.writer, TOKEN_CONNECTIONS);
  started.add('token connections', () => tokens.end());
  const views = await openViews(urls.writer);
  started.add('views', () => views.destroy());
  const keyring = masterKeyring(process.env, masterKeyOf(settings));
  const list = new ErasureList(settings.erasureListDir);
  const erasures = new Erasures({ pool: vaultPool, list, now });
  await erasures.replay();
  const vault = new Vault({ pool: vaultPool, keyring, now, erasures });
  started.add('vault', () => vault.close());
  await vault.verifyKeyring();
  const projection = liveViews(store, urls.projector);
  started.add('views of the ledger', () => projection.stop());
  const writer = new AnnouncedWriter({
    store,
    deciders: aggregates,
    upcast,
    schemaOf,
    now,
    maxCachedEvents: CACHED_EVENTS,
  });
  started.add('writer', () => writer.drain());
  const consequences = followUp({ store, writer, now }, urls.projector);
  started.add('follow-up work', () => consequences.stop());
  const logger = createLogger(settings.logLevel);
  const sweep = orphanSweep({ store, now }, vaultPool);
  started.add('sweep of the vault', () => sweep.stop());
  const ownPool = poolOf(urls.projector, OWN_DATA_CONNECTIONS);
  started.add('connections for own data', () => ownPool.end());
  const own = ownData({ vault, erasures }, { writer, now }, ownPool);
  for (const work of own) started.add('own data', () => work.stop());
  const log = publicLog(urls, settings);
  started.add('public log', () => log.stop());
  const background = [projection, consequences, sweep, ...own, log];
  const apiSettings = { ...settingsFrom(process.env), logFolder: settings.logDir };
  const kept = { vault, erasures, views, tokens };
  return { store, writer, background, ...kept, logger, now, settings: apiSettings };
};

/** Wherever the settings keep the ledger. */
export const ledgerStore = (urls: LoginUrls, settings: Settings): Promise<EventStore> =>
  openEventStore({
    databaseUrl: urls.writer,
    categories: aggregates.map(({ category }) => category),
    eventStoreDb: settings.eventStore && {
      url: settings.eventStore.url,
      keeping: { url: settings.eventStore.projectorUrl, databaseUrl: urls.projector },
    },
  });

export const masterKeyOf = (settings: Settings): string =>
  path.join(secretsOf(settings), 'master-key');

/** A broken connection is replaced; whoever was using it hears of it from the query. */
const poolOf = (connectionString: string, max: number): pg.Pool =>
  new pg.Pool({ connectionString, max }).on('error', () => undefined);
