import { pino } from 'pino';
import {
  countedByPosition,
  eventStoreMigrations,
  LedgerWriter,
  PostgresEventStore,
} from '#event-store';
import { aggregates, schemaOf, upcast } from '#ledger';
import { migrate, ProjectionRunner } from '#read-models';
import { vaultMigrations } from '#vault';
import { FollowUp } from './follow-up.js';
import { FolderLock } from './sealing/checkpoint-lock.js';
import { LogFolder } from './sealing/log-folder.js';
import { openLogKey } from './sealing/log-key.js';
import { Sealing } from './sealing/sealing.js';
import { witnessesFrom } from './sealing/witnesses-from.js';

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
const ownerUrl = process.env['DATABASE_OWNER_URL'];

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());

if (ownerUrl) await migrate(ownerUrl, [...eventStoreMigrations, ...vaultMigrations]);

const store = new PostgresEventStore({ url: writerUrl });
const writer = new LedgerWriter({
  store,
  deciders: aggregates,
  upcast,
  schemaOf,
  now: () => new Date(),
});
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

const { env } = process;
const lock = new FolderLock(required('LOG_LOCK_DIR', 'a folder on another disk than the log'));
const sealing = new Sealing({
  log: countedByPosition(store),
  folder: new LogFolder(required('LOG_DIR', 'the folder of the public log')),
  lock,
  key: await openLogKey({
    secret: env['LOG_SIGNING_KEY'],
    file: env['LOG_KEY_FILE'] ?? 'log-key',
    origin: env['LOG_ORIGIN'],
    mayMake: (await lock.last()) === undefined,
  }),
  witnesses: await witnessesFrom(env['LOG_WITNESSES']),
  upcast,
  now: () => new Date(),
  onSealed: (size) => log.info({ size }, 'sealed'),
  onAlarm: (refused) => log.fatal({ err: refused }, 'nothing is sealed any more'),
  onTrouble: (error) => log.warn({ err: error }, 'the public log'),
});

/** One without the others would leave people with half of the work: all end together. */
const together = [runner, followUp, sealing].map((part) =>
  part.run(stopping.signal).finally(() => stopping.abort()),
);
for (const result of await Promise.allSettled(together)) {
  if (result.status === 'fulfilled') continue;
  log.fatal({ err: result.reason as unknown }, 'stopped: somebody has to look at this');
  process.exitCode = 1;
}
await writer.drain();
await store.close();
