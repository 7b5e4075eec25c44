import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One PostgreSQL for the whole run; each test file takes a database of its own from it. */
export default async function start() {
  const { startEmbeddedPostgres } = await import('../dist/libs/embedded-postgres/src/index.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'so-vang-test-'));
  const postgres = await startEmbeddedPostgres(folder, {
    settings: { fsync: 'off', max_connections: '200' },
  });
  globalThis.__postgres = { postgres, folder };
  process.env.TEST_POSTGRES_URL = postgres.url;
  process.env.TEST_POSTGRES_FOLDER = folder;
}
