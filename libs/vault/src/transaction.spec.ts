import type pg from 'pg';
import { freshVault, type FreshVault } from '../test/fresh-vault.js';
import { inTransaction } from './transaction.js';
import { VaultUnavailable } from './vault-errors.js';

let fresh: FreshVault;
beforeAll(async () => (fresh = await freshVault()));
afterAll(() => fresh.close());

it('a connection that breaks between two questions costs the command, not the process', async () => {
  const work = async (client: pg.ClientBase): Promise<void> => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const broken = new Promise((resolve) => client.once('end', resolve));
    await fresh.owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await broken;
    await client.query('select 1');
  };
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('uncaughtException', note);
  try {
    await expect(inTransaction(fresh.pool, work)).rejects.toThrow(VaultUnavailable);
    expect(uncaught).toEqual([]);
  } finally {
    process.off('uncaughtException', note);
  }
});
