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
 * Makes the groups `so_vang_…`, to which migrations grant rights, and one login `app_…` in each,
 * with passwords that are kept in `folder`. May be called again, and by several processes. The
 * logins belong to the whole server: call it with one folder per server, or the folders will
 * take the passwords from each other.
 */
export const loginUrls = async (
  postgres: string | { readonly url: string },
  folder: string,
): Promise<LoginUrls> => {
  const owner = typeof postgres === 'string' ? postgres : postgres.url;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const logins = await Promise.all(
    PARTS.map(async (part) => ({ part, password: await passwordOf(`app_${part}`, folder) })),
  );
  await withClient(owner, (client) => patiently(() => makeRoles(client, logins)));
  const urls = logins.map(({ part, password }) => [part, urlFor(owner, part, password)]);
  return { owner, ...(Object.fromEntries(urls) as Record<Part, string>) };
};

interface Login {
  readonly part: Part;
  readonly password: string;
}

const makeRoles = async (client: pg.Client, logins: readonly Login[]): Promise<void> => {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [ROLES_LOCK]);
    for (const { part, password } of logins) {
      const [group, login] = [`so_vang_${part}`, `app_${part}`];
      await makeRole(client, group, 'nologin');
      await makeRole(client, login, 'login');
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
  if (found.rowCount === 0) await client.query(`create role ${name} ${kind}`);
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

const urlFor = (owner: string, part: Part, password: string): string => {
  const url = new URL(owner);
  url.username = `app_${part}`;
  url.password = password;
  return url.href;
};
