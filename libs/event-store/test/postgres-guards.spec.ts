import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { eventStoreMigrations, PostgresEventStore } from '#event-store';
import { type FreshDatabase, freshDatabase, type Role } from '../../../test/fresh-database.js';

const INSUFFICIENT_PRIVILEGE = '42501';

describe('the ledger in PostgreSQL', () => {
  let database: FreshDatabase;
  let store: PostgresEventStore;

  beforeAll(async () => {
    database = await freshDatabase(eventStoreMigrations);
    store = new PostgresEventStore({ url: database.urlFor('writer') });
    await store.append([giftTo('book-a', -1, 1)]);
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const as = async <T>(
    who: Role | 'owner',
    work: (client: pg.Client) => Promise<T>,
  ): Promise<T> => {
    const url = who === 'owner' ? database.ownerUrl : database.urlFor(who);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  const CHANGES = [
    'update ledger.event set stream_no = stream_no',
    'delete from ledger.event',
    'truncate ledger.event',
  ];

  it.each(CHANGES)('lets not even its owner %s', async (change) => {
    await as('owner', async (client) => {
      await expect(client.query(change)).rejects.toMatchObject({
        code: INSUFFICIENT_PRIVILEGE,
        message: expect.stringContaining('append-only') as string,
      });
    });
    expect(await store.headRevisions(['book-a'])).toEqual([0]);
  });

  const FORBIDDEN = [
    ...CHANGES,
    `insert into ledger.event (position, stream_no, revision, payload) values (99, 1, 99, '')`,
    `insert into ledger.stream (name, category, revision) values ('a-b', 'a', 7)`,
    `update ledger.stream set revision = 7`,
    `update ledger.counter set position = 0`,
    `alter table ledger.event disable trigger all`,
    `drop schema ledger cascade`,
  ];

  it.each(FORBIDDEN)('lets nobody else %s', async (change) => {
    for (const role of ['writer', 'projector', 'reader', 'vault'] as const) {
      await as(role, async (client) => {
        await expect(client.query(change)).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
      });
    }
  });

  const emptyAppend = `select ledger.append('{}', '{}', '{}', '{}', '{}', '{}', '{}')`;

  it.each([
    { role: 'writer', appends: true, readsEvents: true, readsKeys: true },
    { role: 'projector', appends: false, readsEvents: true, readsKeys: false },
    { role: 'reader', appends: false, readsEvents: false, readsKeys: false },
    { role: 'vault', appends: false, readsEvents: false, readsKeys: false },
  ] as const)('gives the $role its rights and no more', async ({ role, ...rights }) => {
    const may = async (question: string): Promise<boolean> =>
      as(role, (client) =>
        client.query(question).then(
          () => true,
          (error: unknown) => {
            expect(error).toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
            return false;
          },
        ),
      );
    expect({
      appends: await may(emptyAppend),
      readsEvents: await may('select payload from ledger.event, ledger.stream, ledger.counter'),
      readsKeys: await may('select command_id from ledger.event'),
    }).toEqual(rights);
  });

  it('is read by the projector as by the writer', async () => {
    const reader = new PostgresEventStore({ url: database.urlFor('projector') });
    for await (const page of reader.readAll()) expect(page[0]?.stream).toBe('book-a');
    expect(await reader.head()).toBe('1');
    await reader.close();
  });

  it('notifies whoever listens of every append', async () => {
    await as('projector', async (client) => {
      await client.query('listen ledger');
      const heard = new Promise((resolve) => client.once('notification', resolve));
      await store.append([giftTo(`book-${randomUUID()}`, -1, 1)]);
      expect(await heard).toMatchObject({ channel: 'ledger' });
    });
  });

  it('needs at most 620 bytes of disk for an event of 399, indexes and keys included', async () => {
    const sizes = await freshDatabase(eventStoreMigrations);
    const writer = new PostgresEventStore({ url: sizes.urlFor('writer') });
    const perCall = 500;
    for (let revision = -1; revision < 20_000; revision += perCall) {
      await writer.append([giftTo('book-a', revision, perCall)]);
    }
    await writer.close();
    const client = new pg.Client({ connectionString: sizes.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ bytes: number }>(`
      select pg_total_relation_size('ledger.event')::float / (select count(*) from ledger.event)
        as bytes`);
    await client.end();
    await sizes.drop();
    expect(rows[0]?.bytes).toBeLessThanOrEqual(620);
  });
});

function giftTo(stream: string, expectedRevision: number, count: number) {
  const places = Array.from({ length: count }, (_, index) => expectedRevision + 1 + index);
  return {
    stream,
    expectedRevision,
    events: places.map(() => ({ id: randomUUID(), type: 'Given', bytes: Buffer.alloc(399, 'x') })),
    keys: places.map((revision) => ({
      commandId: randomUUID(),
      fingerprint: '7'.repeat(32),
      firstRevision: revision,
      lastRevision: revision,
    })),
  };
}
