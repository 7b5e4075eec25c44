import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  EventStoreDbEventStore,
  grantStoreAccess,
  storeGroups,
  StoreProblem,
  StoreUnavailable,
} from '#event-store';
import {
  CA_FILE,
  OTHER_CA_FILE,
  serverTls,
} from '../../../../test/event-store-db-server/certificates.js';
import { EventStoreDbServer } from '../../../../test/event-store-db-server/event-store-db-server.js';
import { ADMINS, Users } from '../../../../test/event-store-db-server/users.js';
import {
  append,
  oneTo,
  problemOf,
  type StoreUnderTest,
  storeUnderTest,
  wordsOf,
} from './store-under-test.js';

describe('an address', () => {
  it.each([
    ['http://host:2113', 'SCHEME_UNKNOWN'],
    ['host:2113', 'ADDRESS_MALFORMED'],
    ['esdb://', 'ADDRESS_MALFORMED'],
    ['esdb://a:b@host:port', 'ADDRESS_MALFORMED'],
    ['esdb://a:b@host?tlsVerifyCert=false', 'ADDRESS_MALFORMED'],
    ['esdb://a:b@host?tlsCAfile=/nowhere/ca.crt', 'CA_MISSING'],
    ['esdb://host:2113', 'CREDENTIALS_MISSING'],
    ['esdb://writer@host:2113', 'CREDENTIALS_MISSING'],
  ])('such as %s is refused with a reason: %s', (url, code) => {
    const options = { url, databaseUrl: 'postgres://127.0.0.1/none', categories: [] };
    expect(problemOf(() => new EventStoreDbEventStore(options)).code).toBe(code);
  });

  it('never stands in what is said about it with its password', () => {
    const url = 'esdb://writer:s3cret@[::1]?tls=true';
    const options = { url, databaseUrl: 'postgres://127.0.0.1/none', categories: [] };
    expect(problemOf(() => new EventStoreDbEventStore(options)).message).not.toContain('s3cret');
  });
});

describe('at the start', () => {
  let secured: StoreUnderTest;
  let login: (user: string, password?: string, ca?: string) => string;

  beforeAll(async () => {
    const server = await EventStoreDbServer.start({
      tls: serverTls,
      users: Users.of({
        admin: { password: 'admin', groups: [ADMINS] },
        writer: { password: 'p@ss:word', groups: [storeGroups.writer] },
        projector: { password: 'projector', groups: [storeGroups.projector] },
        stranger: { password: 'stranger', groups: [] },
      }),
    });
    secured = await storeUnderTest(server);
    login = (user, password = user, ca = CA_FILE) =>
      `esdb://${user}:${encodeURIComponent(password)}@127.0.0.1:${server.port}?tlsCAFile=${ca}`;
    await grantStoreAccess(login('admin'));
  });
  afterAll(() => secured.close());

  const problemAt = async (store: EventStoreDbEventStore): Promise<StoreProblem | undefined> => {
    const failure: unknown = await store.check().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure !== undefined) expect(failure).toBeInstanceOf(StoreProblem);
    return failure as StoreProblem | undefined;
  };

  const keeping = (url: string) => ({ url, databaseUrl: secured.database.urlFor('projector') });

  it('all is well with the right certificate, users and rights', async () => {
    const url = login('writer', 'p@ss:word');
    const store = secured.open({ url, keeping: keeping(login('projector')) });
    expect(await problemAt(store)).toBeUndefined();
    await store.append([append('book-a', -1, 'a')]);
    expect(await wordsOf(store.readAll())).toEqual(['a']);
  });

  it('kurrentdb:// is the same as esdb://', async () => {
    const url = login('projector').replace('esdb', 'kurrentdb');
    expect(await problemAt(secured.open({ url }))).toBeUndefined();
  });

  it('a wrong password is told', async () => {
    const problem = await problemAt(secured.open({ url: login('projector', 'wrong') }));
    expect(problem).toMatchObject({ code: 'CREDENTIALS_REFUSED' });
    expect(problem?.message).not.toContain('wrong');
  });

  it('a certificate that another authority signed is told', async () => {
    const url = login('projector', 'projector', OTHER_CA_FILE);
    expect(await problemAt(secured.open({ url }))).toMatchObject({ code: 'CERTIFICATE_REFUSED' });
  });

  it('a reader without the right to $all is told', async () => {
    const url = login('writer', 'p@ss:word');
    const store = secured.open({ url, keeping: keeping(url) });
    expect(await problemAt(store)).toMatchObject({ code: 'ALL_DENIED' });
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
  });

  it('a user who may not even read the ledger’s streams is told', async () => {
    const store = secured.open({ url: login('stranger'), keeping: undefined });
    const problem = { code: 'STREAM_DENIED', detail: 'organisation-main' };
    expect(await problemAt(store)).toMatchObject(problem);
    expect((await store.state()).problem).toMatchObject(problem);
    const stream = `book-${randomUUID()}`;
    await expect(store.append([append(stream, -1, 'a')])).rejects.toThrow(StoreUnavailable);
    expect(secured.server.log.visible(stream)).toBeUndefined();
  });

  it('a server that is not there is told, and on the health page too', async () => {
    const server = await EventStoreDbServer.start();
    const { url } = server;
    server.stop();
    const store = secured.open({ url, keeping: keeping(url) });
    expect(await problemAt(store)).toMatchObject({ code: 'UNREACHABLE' });
    expect((await store.state()).problem).toMatchObject({ code: 'UNREACHABLE' });
  });

  it.each([
    ['24.10.4.0', false],
    ['24.10.5.0', true],
    ['25.0.0', false],
    ['25.0.1', true],
    ['23.10.7.0', false],
    ['26.1.0', true],
    ['unknown', false],
  ])('a server of version %s is taken: %s', async (version, isTaken) => {
    const server = await EventStoreDbServer.start({ version });
    const { url } = server;
    const problem = await problemAt(secured.open({ url, keeping: undefined }));
    expect(problem?.code).toBe(isTaken ? undefined : 'SERVER_TOO_OLD');
    server.stop();
  });

  it('says in both languages what to do', async () => {
    const problem = await problemAt(secured.open({ url: login('projector', 'wrong') }));
    expect(problem?.vi).toContain('EVENTSTORE_URL');
    expect(problem?.en).toContain('EVENTSTORE_URL');
  });
});

describe('what was done to the store behind our back', () => {
  let under: StoreUnderTest;
  let store: EventStoreDbEventStore;
  let stream: string;
  beforeEach(async () => {
    under = await storeUnderTest();
    store = under.open();
    stream = `book-${randomUUID()}`;
    await store.append([append(stream, -1, 'a', 'b', 'c')]);
    await store.head();
  });
  afterEach(() => under.close());

  const onHealthPage = async (isMeant = (_: StoreProblem) => true): Promise<StoreProblem> => {
    for (;;) {
      const { problem } = await store.state();
      if (problem && isMeant(problem)) return problem;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  const allIsWell = async (numbered: number): Promise<void> => {
    for (;;) {
      const { problem, events } = await store.state();
      if (!problem && events === numbered) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  it.each([
    { what: 'deleted', harm: () => under.server.log.delete(stream), code: 'STREAM_DELETED' },
    { what: 'tombstoned', harm: () => under.server.log.tombstone(stream), code: 'STREAM_DELETED' },
    {
      what: 'truncated',
      harm: () => under.server.log.truncate(stream, 2n),
      code: 'STREAM_TRUNCATED',
    },
  ])(
    'a stream that was $what is told to whoever reads it, and on the health page',
    async (harm) => {
      harm.harm();
      expect(await onHealthPage()).toMatchObject({ code: harm.code, detail: stream });
      await expect(wordsOf(store.readStream(stream))).rejects.toMatchObject({ code: harm.code });
      expect(await store.headRevisions([stream])).toEqual([2]);
    },
  );

  it('a deleted stream is not begun anew, and the others go on', async () => {
    under.server.log.delete(stream);
    await expect(store.append([append(stream, -1, 'again')])).rejects.toMatchObject({
      code: 'STREAM_DELETED',
    });
    const other = append(`book-${randomUUID()}`, -1, 'x');
    expect(await store.append([other])).toEqual([{ status: 'appended' }]);
  });

  it('an order of entries that no store has any more stops everything', async () => {
    for (const word of oneTo(3).map(String))
      await store.append([append(`book-${randomUUID()}`, -1, word)]);
    await store.head();
    under.server.stop();
    under.server.log.restore(4);
    await under.server.start();
    const later = under.open();
    await expect(later.check()).rejects.toMatchObject({ code: 'LOG_AHEAD' });
    expect(await onHealthPage()).toMatchObject({ code: 'LOG_AHEAD' });
    await later.append([append(`book-${randomUUID()}`, -1, 'new')]);
    await expect(later.head()).rejects.toThrow(StoreUnavailable);
  });

  it('a right to $all that is taken away is told until it is given back, and nothing is skipped', async () => {
    const { subscriptions } = under.server.faults;
    subscriptions.push(...oneTo(1000).map(() => 'access denied' as const));
    under.server.stop();
    await under.server.start();
    expect(await onHealthPage((problem) => problem.code !== 'UNREACHABLE')).toMatchObject({
      code: 'ALL_DENIED',
    });
    await store.append([append(stream, 2, 'd')]);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    subscriptions.length = 0;
    await allIsWell(4);
    expect(await wordsOf(store.readAll())).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes away from the health page once the mark is taken off', async () => {
    under.server.log.truncate(stream, 2n);
    await onHealthPage();
    under.server.log.truncate(stream, 0n);
    await store.append([append(stream, 2, 'd')]);
    await allIsWell(4);
    expect(await wordsOf(store.readAll())).toEqual(['a', 'b', 'c', 'd']);
  });
});

it('an entry that was hidden before anybody numbered it is never skipped', async () => {
  const under = await storeUnderTest();
  const stream = `book-${randomUUID()}`;
  const silent = new EventStoreDbEventStore({
    url: under.server.url,
    databaseUrl: under.database.urlFor('writer'),
    categories: ['book'],
  });
  await silent.append([append(stream, -1, 'a', 'b')]);
  under.server.log.truncate(stream, 1n);
  under.server.log.scavenge();
  const store = under.open({ callMs: 300, giveUpMs: 300 });
  await expect(store.head()).rejects.toThrow(StoreUnavailable);
  const { problem, events } = await store.state();
  expect([problem?.code, events]).toEqual(['STREAM_TRUNCATED', 0]);
  const client = new pg.Client({ connectionString: under.database.ownerUrl });
  await client.connect();
  expect((await client.query('select from ledger.log')).rowCount).toBe(0);
  await client.end();
  await silent.close();
  await under.close();
});
