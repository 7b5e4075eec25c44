import { randomBytes } from 'node:crypto';
import pg from 'pg';

export type Role = 'writer' | 'projector' | 'reader' | 'vault';

export interface FreshDatabase {
  readonly ownerUrl: string;
  /** For a login of this database that has one part's rights and no more. */
  urlFor(role: Role): string;
  /** Ends every connection to the database, and removes it with its logins. */
  drop(): Promise<void>;
}

const ROLES: readonly Role[] = ['writer', 'projector', 'reader', 'vault'];

/**
 * A database of its own on the test run's PostgreSQL, with these migrations applied in order and
 * one login in each of the groups `so_vang_…`.
 */
export async function freshDatabase(
  migrations: readonly { readonly name: string; readonly up: string }[],
): Promise<FreshDatabase> {
  const server = process.env['TEST_POSTGRES_URL'];
  if (!server) throw new Error('TEST_POSTGRES_URL is set by the global set-up of the system tests');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const loginOf = (role: Role): string => `${name}_${role}`;

  await run(server, `create database ${name} template template0`);
  const ownerUrl = urlOf(server, { database: name });
  for (const { up } of migrations) await run(ownerUrl, up);
  for (const role of ROLES) {
    await run(ownerUrl, makeGroup(role));
    await run(ownerUrl, `create role ${loginOf(role)} login password '${name}'`);
    await run(ownerUrl, `grant so_vang_${role} to ${loginOf(role)}`);
  }

  return {
    ownerUrl,
    urlFor: (role) => urlOf(ownerUrl, { user: loginOf(role), password: name }),
    drop: async () => {
      await run(server, `drop database ${name} with (force)`);
      for (const role of ROLES) await run(server, `drop role ${loginOf(role)}`);
    },
  };
}

/** Groups belong to the whole server: a migration, or another test, may have made it already. */
const makeGroup = (role: Role): string => `
  do $$ begin
    create role so_vang_${role} nologin;
  exception when duplicate_object or unique_violation then null;
  end $$`;

function urlOf(
  base: string,
  part: { database?: string; user?: string; password?: string },
): string {
  const url = new URL(base);
  if (part.database !== undefined) url.pathname = `/${part.database}`;
  if (part.user !== undefined) url.username = part.user;
  if (part.password !== undefined) url.password = part.password;
  return url.href;
}

async function run(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
