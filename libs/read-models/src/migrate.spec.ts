import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/fresh-database.js';
import { migrate } from './migrate.js';
import { progress } from './queries/progress.js';
import { openViews } from './views-database.js';

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('the migrations', () => {
  let database: FreshDatabase;
  const other = { name: 'Other1700000000001', up: 'create schema other; create table other.t ()' };

  beforeAll(async () => {
    database = await freshDatabase([]);
    await Promise.all([
      migrate(database.ownerUrl, [other]),
      migrate(database.ownerUrl, [other]),
      migrate(database.ownerUrl, [other]),
    ]);
  });
  afterAll(() => database.drop());

  it('are each applied once, in the order of their numbers, by processes that start at once', async () => {
    const applied = await ask(database.ownerUrl, 'select name from migrations.applied order by id');
    expect(applied).toEqual([{ name: other.name }, { name: 'ReadModels1700000000003' }]);
  });

  it('leave empty views that answer', async () => {
    const views = await openViews(database.urlFor('writer'), 1);
    expect(await progress(views)).toMatchObject({ headNumber: 0, demonstration: false });
    await views.destroy();
  });

  it('let the public read what is published, and nothing else', async () => {
    const reader = database.urlFor('reader');
    expect(await ask(reader, 'select * from published.entry')).toEqual([]);
    await expect(ask(reader, 'select * from views.entry')).rejects.toThrow(/permission denied/);
    await expect(ask(reader, 'select * from follow_up.problem')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('let writers read the views but not change them', async () => {
    const writer = database.urlFor('writer');
    await expect(ask(writer, 'delete from views.entry')).rejects.toThrow(/permission denied/);
  });

  it('let the projector build a schema of its own and replace what is published', async () => {
    const projector = database.urlFor('projector');
    await ask(projector, 'set role so_vang_projector; create schema beside; drop schema beside');
    await ask(projector, 'update views.checkpoint set head_number = head_number');
  });
});
