import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../../test/fresh-database.js';
import { readSnapshot } from './snapshot.js';

let database: FreshDatabase;
beforeAll(async () => (database = await freshDatabase([])));
afterAll(() => database.drop());

it('a connection that breaks between two questions costs the page, not the process', async () => {
  const pool = new pg.Pool({ connectionString: database.ownerUrl }).on('error', () => undefined);
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('uncaughtException', note);
  try {
    const page = readSnapshot(pool, async (query) => {
      const [row] = await query<{ pid: number }>('select pg_backend_pid() as pid');
      const other = new pg.Client({ connectionString: database.ownerUrl });
      await other.connect();
      await other.query('select pg_terminate_backend($1, 10000)', [row?.pid]);
      await other.end();
      return query('select 1');
    });
    await expect(page).rejects.toThrow(/connection|terminat/i);
    expect(uncaught).toEqual([]);
  } finally {
    process.off('uncaughtException', note);
    await pool.end();
  }
});
