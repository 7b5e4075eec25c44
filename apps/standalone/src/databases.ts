import { eventStoreMigrations } from '#event-store';
import { loginUrls, type LoginUrls, startEmbeddedPostgres } from '#embedded-postgres';
import { migrate } from '#read-models';
import { vaultMigrations } from '#vault';
import { accessMigrations } from '../../api/src/index.js';
import type { Settings } from './settings.js';
import type { Started } from './stopping.js';

export interface Databases {
  readonly urls: LoginUrls;
  /** Rejects when the bundled PostgreSQL ends by itself; waits for ever for somebody else's. */
  readonly lost: Promise<void>;
}

/** The bundled PostgreSQL, or the one that was named, migrated and with a login for each part. */
export const openDatabases = async (
  settings: Settings,
  started: Started,
  onNotice: (sentence: string) => void,
): Promise<Databases> => {
  const { url, lost } = settings.databaseUrl
    ? { url: settings.databaseUrl, lost: new Promise<void>(() => undefined) }
    : await bundled(settings, started, onNotice);
  const urls = await loginUrls(url, settings.dataDir);
  await migrateAll(url);
  return { urls, lost };
};

/** Everything that any part of the product needs in PostgreSQL. */
export const migrateAll = (ownerUrl: string): Promise<void> =>
  migrate(ownerUrl, [...eventStoreMigrations, ...vaultMigrations, ...accessMigrations]);

const bundled = async (
  { dataDir }: Settings,
  started: Started,
  onNotice: (sentence: string) => void,
): Promise<{ readonly url: string; readonly lost: Promise<void> }> => {
  const postgres = await startEmbeddedPostgres(dataDir, { onNotice });
  started.add('PostgreSQL', () => postgres.stop());
  const lost = postgres.exited.then(() => {
    throw new Error('PostgreSQL đã dừng ngoài ý muốn. / PostgreSQL has ended by itself.');
  });
  lost.catch(() => undefined);
  return { url: postgres.url, lost };
};
