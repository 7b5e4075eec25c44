import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Keyring, masterKeys, Vault, vaultMigrations } from '../src/index.js';

export const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');

const HOUR_MS = 3_600_000;

/** A vault in a database of its own, and the hands of its owner, of a thief and of time. */
export interface FreshVault {
  readonly vault: Vault;
  /** What the vault's own role may do. */
  readonly pool: pg.Pool;
  /** What whoever owns the database may do. */
  readonly owner: pg.Pool;
  /** A second process on the same database. */
  second(keyring?: Keyring): Vault;
  hoursPass(hours: number): void;
  close(): Promise<void>;
}

export const freshVault = async (): Promise<FreshVault> => {
  const server = requiredUrl();
  const name = `vault_${randomUUID().replaceAll('-', '')}`;
  await runOnce(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  const owner = new pg.Pool({ connectionString: url.href, max: 2 });
  for (const { up } of vaultMigrations) await owner.query(up);
  const pool = new pg.Pool({ connectionString: url.href, options: '-c role=so_vang_vault' });
  let now = Date.parse('2026-02-03T08:00:00+07:00');
  const second = (keyring = masterKeys(MASTER_KEY)) =>
    new Vault({ pool, keyring, now: () => new Date(now) });
  const vault = second();
  const close = async () => {
    await vault.close();
    await Promise.all([pool.end(), owner.end()]);
    await runOnce(server, `drop database ${name}`);
  };
  return { vault, pool, owner, second, hoursPass: (hours) => (now += hours * HOUR_MS), close };
};

function requiredUrl(): string {
  const url = process.env.TEST_POSTGRES_URL;
  if (url === undefined) throw new Error('TEST_POSTGRES_URL names no server');
  return url;
}

async function runOnce(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
