import process from 'node:process';
import pg from 'pg';
import type { DrillOptions } from './drill-options.js';
import { killDrill } from './kill-drill.js';
import type { Product } from './product.js';

/** `kill -9` in turn of the whole PostgreSQL and of one of the processes that serve it. */
export const killPostgres = (options: DrillOptions): Promise<boolean> =>
  killDrill([(product) => product.killPostmaster(), killBackend], options);

/**
 * `kill -9` of a PostgreSQL process that serves the product. PostgreSQL then ends all others and
 * recovers, because nobody knows what the killed one left behind in memory.
 */
export const killBackend = async (product: Product): Promise<void> => {
  const client = new pg.Client({ connectionString: await product.databaseUrl() });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>(SERVING);
    const [serving] = rows;
    if (!serving) throw new Error('no PostgreSQL process serves the product');
    process.kill(serving.pid, 'SIGKILL');
  } finally {
    await client.end().catch(() => undefined);
  }
};

const SERVING = `
  select pid from pg_stat_activity
   where backend_type = 'client backend' and pid <> pg_backend_pid()
   order by state = 'active' desc, query_start desc limit 1`;
