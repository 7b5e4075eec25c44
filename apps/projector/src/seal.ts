import pg from 'pg';
import { openEventStore } from '#event-store';
import { aggregates } from '#ledger';
import { comparisonAskedIn } from './sealing/comparison-asked.js';
import { sealingFrom } from './sealing/sealing-from.js';

/**
 * The sealing alone: a process of its own, so that nobody who serves requests has the signing key.
 * Its environment is what `sealing-from.ts` reads, and the addresses of the ledger as the projector has
 * them. It ends when it is told to, or when whoever started it is no more.
 */
const { env } = process;
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'disconnect'] as const)
  process.once(name, () => stopping.abort());

const writerUrl = env.DATABASE_WRITER_URL ?? '';
const { EVENTSTORE_URL: url, EVENTSTORE_PROJECTOR_URL: keeperUrl } = env;
const keeping = { url: keeperUrl || url || '', databaseUrl: env.DATABASE_PROJECTOR_URL ?? '' };
const store = await openEventStore({
  databaseUrl: writerUrl,
  categories: aggregates.map(({ category }) => category),
  eventStoreDb: url ? { url, keeping } : undefined,
});
const pool = new pg.Pool({ connectionString: writerUrl, max: 1 }).on('error', () => undefined);
try {
  const sealing = await sealingFrom(env, store, {
    askedAt: comparisonAskedIn(pool),
    onAlarm: (refused) => {
      console.error(refused.message);
    },
    onTrouble: (error) => {
      console.error('public log:', error instanceof Error ? error.message : error);
    },
  });
  await sealing.run(stopping.signal);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await Promise.all([store.close(), pool.end()]);
  if (process.connected) process.disconnect();
}
