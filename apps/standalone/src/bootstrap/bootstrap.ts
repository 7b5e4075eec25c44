import { grantStoreAccess, parseAddress, storeGroups } from '#event-store';
import { ensureLogins } from '#embedded-postgres';
import { migrateAll } from '../databases.js';
import { settingsFrom } from '../settings.js';
import { found } from './found.js';
import { type InstallationUrls, installationFrom } from './installation.js';
import { StoreUsers } from './store-users.js';

export interface BootstrapOptions {
  readonly say: (sentence: string) => void;
}

/**
 * Prepares an installation whose parts run apart: logins and tables in PostgreSQL, and where an event
 * store keeps the ledger its users and their rights; then a ledger, where there is none. May be run
 * again, also after a change of passwords; what is right already stays as it is.
 * @throws Error with a sentence for the operator
 */
export const bootstrap = async (
  env: NodeJS.ProcessEnv,
  { say }: BootstrapOptions,
): Promise<void> => {
  const { logins, eventStore } = installationFrom(env);
  await ensureLogins(logins);
  await migrateAll(logins.owner);
  say('PostgreSQL: tài khoản và bảng đã sẵn sàng. / PostgreSQL: logins and tables are ready.');
  if (eventStore) {
    await ensureStoreUsers(eventStore);
    const changed = await grantStoreAccess(eventStore.admin);
    const written = changed.length > 0 ? changed.join(', ') : '–';
    say(`Kho sự kiện: người dùng và quyền đã đúng (mới ghi: ${written}).`);
    say(`Event store: users and rights are right (written now: ${written}).`);
  }
  await found(logins, settingsFrom(env), say);
};

const ensureStoreUsers = async (urls: NonNullable<InstallationUrls['eventStore']>) => {
  const users = new StoreUsers(urls.admin);
  const wanted = [
    { url: urls.writer, fullName: 'Sổ Vàng: writer', groups: [storeGroups.writer] },
    { url: urls.projector, fullName: 'Sổ Vàng: projector', groups: [storeGroups.projector] },
    { url: urls.operations, fullName: 'Sổ Vàng: operations', groups: ['$ops'] },
  ];
  for (const { url, fullName, groups } of wanted) {
    const { username: loginName, password } = parseAddress(url).credentials;
    await users.ensure({ loginName, password, fullName, groups });
  }
};
