import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { codeOf, withClient } from './owner-connection.js';
import { scramVerifier } from './scram-verifier.js';
import { passwordOf } from './secret-file.js';

const PARTS = ['writer', 'projector', 'reader', 'vault'] as const;
type Part = (typeof PARTS)[number];

/** A url per part of the product, each with the rights of its part and no more. */
export type LoginUrls = Readonly<Record<'owner' | Part, string>>;

/** Any number of our own; every process that makes roles takes the same. */
const ROLES_LOCK = 5_037_001;
const ATTEMPTS = 10;

/**
 * Makes the groups `so_vang_…`, to which migrations grant rights, and one login in each, with
 * passwords that are kept in `folder`. May be called again, and by several processes. Logins belong
 * to the whole server: they bear the database's name, so that a second installation on it does not
 * take the first one's passwords away.
 */
export const loginUrls = async (
  postgres: string | { readonly url: string },
  folder: string,
): Promise<LoginUrls> => {
  const owner = typeof postgres === 'string' ? postgres : postgres.url;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = await withClient(owner, async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    return rows[0]?.name ?? '';
  });
  const logins = await Promise.all(
    PARTS.map(async (part) => {
      const login = `app_${part}_${database}`;
      return { part, login, password: await passwordOf(login, folder) };
    }),
  );
  await makeRoles(owner, logins);
  const urls = logins.map((login) => [login.part, urlFor(owner, login)]);
  return { owner, ...(Object.fromEntries(urls) as Record<Part, string>) };
};

/**
 * Makes the same groups, and the login that each part's url names with the password that stands in
 * it. May be called again: a password that was changed in a url is changed in the server.
 */
export const ensureLogins = async ({ owner, ...urls }: LoginUrls): Promise<void> => {
  const logins = PARTS.map((part) => {
    const { username, password } = new URL(urls[part]);
    return { part, login: decodeURIComponent(username), password: decodeURIComponent(password) };
  });
  await makeRoles(owner, logins);
};

interface Login {
  readonly part: Part;
  readonly login: string;
  readonly password: string;
}

const makeRoles = (owner: string, logins: readonly Login[]): Promise<void> =>
  withClient(owner, (client) => patiently(() => makeRolesIn(client, logins)));

const makeRolesIn = async (client: pg.Client, logins: readonly Login[]): Promise<void> => {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [ROLES_LOCK]);
    for (const { part, login: name, password } of logins) {
      const group = `so_vang_${part}`;
      const login = client.escapeIdentifier(name);
      await makeRole(client, group, 'nologin');
      await makeRole(client, name, 'login');
      const verifier = client.escapeLiteral(scramVerifier(password));
      await client.query(`alter role ${login} password ${verifier}`);
      await client.query(`grant ${group} to ${login}`);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

const makeRole = async (client: pg.Client, name: string, kind: 'login' | 'nologin') => {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  if (found.rowCount === 0)
    await client.query(`create role ${client.escapeIdentifier(name)} ${kind}`);
};

const DUPLICATE_ROLE = '42710';
const UNIQUE_VIOLATION = '23505';
const CONCURRENTLY_UPDATED = 'XX000';

/** An advisory lock is of one database, roles are of all: from another one somebody may meet us. */
const patiently = async (work: () => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      const meets = [DUPLICATE_ROLE, UNIQUE_VIOLATION, CONCURRENTLY_UPDATED];
      if (attempt === ATTEMPTS || !meets.includes(codeOf(error))) throw error;
      await sleep(20 * attempt);
    }
  }
};

const urlFor = (owner: string, { login, password }: Login): string => {
  const url = new URL(owner);
  url.username = login;
  url.password = password;
  return url.href;
};
