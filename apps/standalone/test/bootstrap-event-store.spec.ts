import { randomUUID } from 'node:crypto';
import { EventStoreDBClient } from '@eventstore/db-client';
import { pino } from 'pino';
import { EventStoreDbEventStore, openEventStore, StoreUnavailable } from '#event-store';
import { aggregates, upcast } from '#ledger';
import { ProjectionRunner } from '#read-models';
import { masterKeys } from '#vault';
import { unit } from '../../../test/acceptance/union.js';
import { Someone } from '../../../test/acceptance/someone.js';
import { eventually } from '../../../test/drills/eventually.js';
import { CA_FILE, serverTls } from '../../../test/event-store-db-server/certificates.js';
import { EventStoreDbServer } from '../../../test/event-store-db-server/event-store-db-server.js';
import { ADMINS, Users } from '../../../test/event-store-db-server/users.js';
import { type FreshDatabase, freshDatabase } from '../../../test/fresh-database.js';
import { createPostgresApi } from '../../api/src/index.js';
import { bootstrap } from '../src/bootstrap/bootstrap.js';

const categories = aggregates.map(({ category }) => category);

describe('an installation on an event store that knows nobody but its administrator', () => {
  let server: EventStoreDbServer;
  let users: Users;
  let database: FreshDatabase;
  let env: Record<string, string>;
  let stores: EventStoreDbEventStore[];
  /** What the first preparation said, with the administrator's token. */
  let said: string;

  beforeAll(async () => {
    users = Users.of({ admin: { password: 'changeit', groups: [ADMINS] } });
    server = await EventStoreDbServer.start({ tls: serverTls, users });
    database = await freshDatabase([]);
    stores = [];
    env = {
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_WRITER_URL: database.urlFor('writer'),
      DATABASE_PROJECTOR_URL: database.urlFor('projector'),
      DATABASE_VAULT_URL: database.urlFor('vault'),
      PUBLIC_DATABASE_URL: database.urlFor('reader'),
      EVENTSTORE_ADMIN_URL: as('admin', 'changeit'),
      EVENTSTORE_URL: as('so-vang-writer'),
      EVENTSTORE_PROJECTOR_URL: as('so-vang-projector'),
      EVENTSTORE_OPERATIONS_URL: as('so-vang-operations'),
      ORGANISATION_NAME: 'Hội LHPN xã Thử Nghiệm',
    };
    said = await prepare();
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    server.stop();
    await database.drop();
  });

  const as = (user: string, password = `mật khẩu: ${user}`): string =>
    `esdb://${user}:${encodeURIComponent(password)}@127.0.0.1:${server.port}?tlsCAFile=${CA_FILE}`;

  const prepare = async (): Promise<string> => {
    const sentences: string[] = [];
    await bootstrap(env, { say: (sentence) => sentences.push(sentence) });
    return sentences.join('\n');
  };

  const open = (url: string): EventStoreDbEventStore => {
    const keeping = { url, databaseUrl: database.urlFor('projector') };
    const patience = { callMs: 2000, giveUpMs: 0 };
    const databaseUrl = database.urlFor('writer');
    const store = new EventStoreDbEventStore({
      url,
      databaseUrl,
      categories,
      keeping,
      ...patience,
    });
    stores.push(store);
    return store;
  };

  const something = () => ({
    stream: `unknown-${randomUUID()}`,
    expectedRevision: -1,
    events: [{ id: randomUUID(), type: 'Told', bytes: Buffer.from('a') }],
    keys: [],
  });

  /** What the bare client is told that wants to do something to the ledger's first stream. */
  const refusalOf = async (
    user: string,
    ask: (client: EventStoreDBClient) => Promise<unknown>,
  ): Promise<unknown> => {
    const client = EventStoreDBClient.connectionString(as(user));
    const refusal: unknown = await ask(client).then(
      () => 'done',
      (error: unknown) => (error as { type?: unknown }).type,
    );
    await client.dispose();
    return refusal;
  };

  it('gets its users, their rights and a ledger in one go', async () => {
    expect(users.names).toEqual([
      'admin',
      'so-vang-writer',
      'so-vang-projector',
      'so-vang-operations',
    ]);
    expect(said).toMatch(/written now: \$settings, \$\$\$all/);
    expect(await open(as('so-vang-projector')).head()).toBe('4');
  });

  it('is as it was when it is prepared once more', async () => {
    const before = server.log.all.length;
    server.usersApi.changes.length = 0;
    const told = await prepare();
    expect(told).toMatch(/written now: –/);
    expect(told).not.toContain('svk_');
    expect(server.log.all).toHaveLength(before);
    expect(new Set(server.usersApi.changes)).toEqual(new Set(['POST /users/']));
  });

  it('writes with the rights of the api, and shows with those of the projector', async () => {
    const { address, close } = await servedApi();
    const [secret = ''] = /svk_[\w-]{43}/.exec(said) ?? [];
    const administrator = new Someone(address, { secret, personId: '', tokenId: '' });
    await administrator.must('/units', unit('hl', 3));

    const store = await openEventStore({
      databaseUrl: database.urlFor('writer'),
      categories,
      eventStoreDb: {
        url: as('so-vang-writer'),
        keeping: { url: as('so-vang-projector'), databaseUrl: database.urlFor('projector') },
      },
    });
    const ending = new AbortController();
    const databaseUrl = database.urlFor('projector');
    const running = new ProjectionRunner({ store, databaseUrl, upcast }).run(ending.signal);
    const shown = await eventually('the unit that was established over HTTP', async () => {
      const { status, body } = await administrator.get('/units/hl');
      return status === 200 ? body : undefined;
    });
    expect(shown).toMatchObject({ name: 'Hội hl' });
    ending.abort();
    await running;
    await store.close();
    await close();
  });

  it.each(['so-vang-projector', 'so-vang-operations', 'curious'])(
    'lets %s add nothing',
    async (user) => {
      users.put({
        ...{ loginName: 'curious', fullName: 'Curious', groups: [], disabled: false },
        password: 'mật khẩu: curious',
      });
      const before = server.log.all.length;
      await expect(open(as(user)).append([something()])).rejects.toThrow(StoreUnavailable);
      expect(server.log.all).toHaveLength(before);
    },
  );

  it.each([
    ['so-vang-writer', undefined, 'ALL_DENIED'],
    ['so-vang-projector', undefined, undefined],
    ['so-vang-operations', 'STREAM_DENIED', 'STREAM_DENIED'],
    ['curious', 'STREAM_DENIED', 'STREAM_DENIED'],
  ])('tells %s at the start what it may not read', async (user, streams, everything) => {
    const problemOf = (store: EventStoreDbEventStore): Promise<unknown> =>
      store.check().then(
        () => undefined,
        (error: unknown) => (error as { code?: unknown }).code,
      );
    const url = as(user);
    const withoutAll = new EventStoreDbEventStore({
      url,
      databaseUrl: database.urlFor('writer'),
      categories,
    });
    stores.push(withoutAll);
    expect(await problemOf(withoutAll)).toBe(streams);
    expect(await problemOf(open(url))).toBe(everything);
  });

  it.each(['so-vang-writer', 'so-vang-projector', 'so-vang-operations', 'curious'])(
    'lets %s delete no stream, and change nobody’s rights',
    async (user) => {
      const name = 'organisation-main';
      const credentials = { username: user, password: `mật khẩu: ${user}` };
      expect(await refusalOf(user, (client) => client.deleteStream(name, { credentials }))).toBe(
        'access-denied',
      );
      const open = { acl: { readRoles: ['$all'] } };
      expect(
        await refusalOf(user, (client) => client.setStreamMetadata(name, open, { credentials })),
      ).toBe('access-denied');
    },
  );

  const servedApi = async () => {
    const api = await createPostgresApi({
      writerUrl: database.urlFor('writer'),
      vaultUrl: database.urlFor('vault'),
      eventStoreDb: { url: as('so-vang-writer') },
      keyring: masterKeys(Buffer.alloc(32, 7).toString('base64')),
      logger: pino({ level: 'silent' }),
    });
    await api.app.listen(0, '127.0.0.1');
    return { address: await api.app.getUrl(), close: () => api.close() };
  };
});
