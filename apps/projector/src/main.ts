import pg from 'pg';
import { pino } from 'pino';
import { LedgerWriter, openEventStore, StoreProblem } from '#event-store';
import { aggregates, schemaOf, upcast } from '#ledger';
import { ProjectionRunner } from '#read-models';
import { ErasureList, Erasures, masterKeyring, Vault } from '#vault';
import { FollowUp } from './follow-up.js';
import { Forgetting } from './forgetting.js';
import { NamedGivers } from './named-givers.js';
import { OrphanSweep } from './orphan-sweep.js';
import { comparisonAskedIn } from './sealing/comparison-asked.js';
import { sealingFrom } from './sealing/sealing-from.js';

/**
 * Keeps the views, does the follow-up work, sweeps the vault and seals the public log, on databases
 * that are there and migrated. Of several such processes one does the first two; the others wait to
 * take over. Where `EVENTSTORE_URL` names an event store, follow-up work is written as the user that
 * it names, and `$all` is read as the one that `EVENTSTORE_PROJECTOR_URL` names. The public log is
 * kept by the process that has `LOG_DIR`.
 */

const required = (name: string, what: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`set ${name} to ${what}`);
  return value;
};

const UTC_PLUS_7_MS = 7 * 3600 * 1000;
const today = (): string => new Date(Date.now() + UTC_PLUS_7_MS).toISOString().slice(0, 10);

const log = pino({ name: 'projector' });
const projectorUrl = required('DATABASE_PROJECTOR_URL', 'a login of the group so_vang_projector');
const writerUrl = required('DATABASE_WRITER_URL', 'a login of the group so_vang_writer');
const vaultUrl = required('DATABASE_VAULT_URL', 'a login of the group so_vang_vault');

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());

const { EVENTSTORE_URL: url, EVENTSTORE_PROJECTOR_URL: keeperUrl } = process.env;
const keeping = { url: keeperUrl || url || '', databaseUrl: projectorUrl };
const store = await openEventStore({
  databaseUrl: writerUrl,
  categories: aggregates.map(({ category }) => category),
  eventStoreDb: url ? { url, keeping } : undefined,
}).catch((error: unknown) => {
  if (error instanceof StoreProblem) log.fatal({ code: error.code, vi: error.vi }, error.en);
  throw error;
});
const now = () => new Date();
const writer = new LedgerWriter({ store, deciders: aggregates, upcast, schemaOf, now });
const runner = new ProjectionRunner({
  store,
  databaseUrl: projectorUrl,
  upcast,
  onActive: () => log.info('keeping the views'),
  onTrouble: (error) => log.warn({ err: error }, 'the database is away; trying again'),
  onRebuild: ({ step, events }) => log.info({ step, events }, 'building the views anew'),
});
const followUp = new FollowUp({
  store,
  writer,
  databaseUrl: projectorUrl,
  upcast,
  clock: () => ({ today: today() }),
  onProblem: (problem, work) =>
    log.warn({ err: problem, work: work?.type, key: work?.key }, 'not done'),
});

const vaultPool = new pg.Pool({ connectionString: vaultUrl, max: 2 }).on('error', () => undefined);
const sweep = new OrphanSweep({
  store,
  pool: vaultPool,
  now,
  onSwept: (rows) => log.info({ rows }, 'swept the vault'),
  onTrouble: (error) => log.warn({ err: error }, 'the vault was not swept; trying again'),
});

const { env } = process;

const ownPool = new pg.Pool({ connectionString: projectorUrl, max: 2 }).on(
  'error',
  () => undefined,
);
const list = new ErasureList(required('ERASURE_LIST_DIR', 'a folder in no backup of the ledger'));
const erasures = new Erasures({ pool: vaultPool, list, now });
const forgetting = new Forgetting({
  erasures,
  writer,
  pool: ownPool,
  clock: () => ({ today: today() }),
  onTrouble: (error) => log.error({ err: error }, 'somebody is not forgotten yet; trying again'),
});

/** Needs the master keys, which this process is given where it shall show names. */
const namedGivers = async (keyFile: string): Promise<NamedGivers> => {
  const keyring = masterKeyring(env, keyFile);
  const vault = new Vault({ pool: vaultPool, keyring, now, erasures });
  await vault.verifyKeyring();
  return new NamedGivers({
    vault,
    pool: ownPool,
    onTrouble: (error) => log.warn({ err: error }, 'the list of named givers; trying again'),
  });
};

const sealing = () =>
  sealingFrom(env, store, {
    askedAt: comparisonAskedIn(askedPool),
    onSealed: (size) => log.info({ size }, 'sealed'),
    onAlarm: (refused) => log.fatal({ err: refused }, 'nothing is sealed any more'),
    onTrouble: (error) => log.warn({ err: error }, 'the public log'),
  });
const askedPool = new pg.Pool({ connectionString: writerUrl, max: 1 }).on('error', () => undefined);

const logDir = env['LOG_DIR'];
if (!logDir) log.warn('LOG_DIR names no folder: the public log is not kept by this process');

const { SO_VANG_MASTER_KEY_FILE: keyFile = '' } = env;
const hasMasterKey = [...[env.SO_VANG_MASTER_KEY, env.SO_VANG_MASTER_KEY_COMMAND, keyFile]].some(
  (given) => given !== undefined && given !== '',
);
if (!hasMasterKey) log.warn('there is no master key: names that givers agree to are not shown');

/** One without the others would leave people with a part of the work: all end together. */
const parts = [
  ...[runner, followUp, sweep, forgetting],
  ...(hasMasterKey ? [await namedGivers(keyFile)] : []),
  ...(logDir ? [await sealing()] : []),
];
const together = parts.map((part) => part.run(stopping.signal).finally(() => stopping.abort()));
for (const result of await Promise.allSettled(together)) {
  if (result.status === 'fulfilled') continue;
  log.fatal({ err: result.reason as unknown }, 'stopped: somebody has to look at this');
  process.exitCode = 1;
}
await writer.drain();
await Promise.all([store.close(), vaultPool.end(), ownPool.end(), askedPool.end()]);
