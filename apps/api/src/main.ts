import 'reflect-metadata';
import process from 'node:process';
import { StoreProblem } from '#event-store';
import { masterKeyring } from '#vault';
import { createLogger } from './operations/logger.js';
import { createPostgresApi } from './postgres-api.js';
import { settingsFrom } from './settings-from.js';

/**
 * The api alone, on databases that are there and migrated. Environment: `DATABASE_WRITER_URL` and
 * `DATABASE_VAULT_URL` (a login each), `EVENTSTORE_URL` where the ledger is kept there,
 * `SO_VANG_MASTER_KEY` or `SO_VANG_MASTER_KEY_FILE`, `ERASURE_LIST_DIR` (the projector's), `HOST`, `PORT`, `LOG_LEVEL`, and what
 * `settings-from.ts` reads.
 */
const { env } = process;
const required = (name: string): string => {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const logger = createLogger(env.LOG_LEVEL);
const { EVENTSTORE_URL: eventStoreUrl } = env;
const api = await createPostgresApi({
  writerUrl: required('DATABASE_WRITER_URL'),
  eventStoreDb: eventStoreUrl ? { url: eventStoreUrl } : undefined,
  vaultUrl: required('DATABASE_VAULT_URL'),
  erasureListDir: env.ERASURE_LIST_DIR ?? 'data/erasures',
  keyring: masterKeyring(env, env.SO_VANG_MASTER_KEY_FILE ?? 'data/master-key'),
  logger,
  settings: settingsFrom(env),
}).catch((error: unknown) => {
  if (error instanceof StoreProblem) logger.fatal({ code: error.code, vi: error.vi }, error.en);
  throw error;
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    logger.info({ signal }, 'stopping');
    void api.close();
  });

await api.app.listen(Number(env.PORT ?? 3000), env.HOST ?? '127.0.0.1');
logger.info({ address: await api.app.getUrl() }, 'listening');
