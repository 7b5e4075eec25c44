import { randomUUID } from 'node:crypto';
import { EventStoreDbServer } from '../../../test/event-store-db-server/event-store-db-server.js';
import { CA_FILE, serverTls } from '../../../test/event-store-db-server/certificates.js';
import { ADMINS, Users } from '../../../test/event-store-db-server/users.js';
import { grantStoreAccess, PostgresEventStore } from '#event-store';
import { type FreshDatabase, freshDatabase } from '../../../test/fresh-database.js';
import { bootstrap } from '../src/bootstrap/bootstrap.js';
import { installationFrom } from '../src/bootstrap/installation.js';
import { type StoreUser, StoreUsers } from '../src/bootstrap/store-users.js';

const ADMIN = { username: 'admin', password: 'đổi ngay: 100%' };
const login = `${ADMIN.username}:${encodeURIComponent(ADMIN.password)}`;

describe('users of the event store', () => {
  let server: EventStoreDbServer;
  let known: Users;
  let users: StoreUsers;
  beforeEach(async () => {
    known = Users.of({ admin: { password: ADMIN.password, groups: [ADMINS] } });
    server = await EventStoreDbServer.start({ tls: serverTls, users: known });
    users = new StoreUsers(`esdb://${login}@127.0.0.1:${server.port}?tlsCAFile=${CA_FILE}`);
  });
  afterEach(() => server.stop());

  const writer: StoreUser = {
    loginName: 'so-vang-writer',
    password: 'một',
    fullName: 'Sổ Vàng: writer',
    groups: ['so-vang-writer'],
  };

  it('are made with their groups', async () => {
    await users.ensure(writer);
    expect(known.get('so-vang-writer')).toEqual({ ...writer, disabled: false });
  });

  it('stay as they are when they are right: their password is not set anew', async () => {
    await users.ensure(writer);
    server.usersApi.changes.length = 0;
    await users.ensure(writer);
    expect(server.usersApi.changes).toEqual(['POST /users/']);
    expect(known.get('so-vang-writer')).toEqual({ ...writer, disabled: false });
  });

  it('get the new password when it was changed', async () => {
    await users.ensure(writer);
    await users.ensure({ ...writer, password: 'hai' });
    expect(known.get('so-vang-writer')?.password).toBe('hai');
  });

  it('lose groups that are not theirs, and are let in again when they were shut out', async () => {
    const meddled = { ...writer, groups: ['$admins'], disabled: true };
    known.put(meddled);
    await users.ensure(writer);
    expect(known.get('so-vang-writer')).toEqual({ ...writer, disabled: false });
  });

  it('are made at the second node when the first is away', async () => {
    const two = new StoreUsers(
      `esdb://${login}@127.0.0.1:1,127.0.0.1:${server.port}?tlsCAFile=${CA_FILE}`,
    );
    await two.ensure(writer);
    expect(known.names).toContain('so-vang-writer');
  });

  it('are not made by whoever is no administrator, who is told what the server says', async () => {
    const stranger = new StoreUsers(
      `esdb://admin:guess@127.0.0.1:${server.port}?tlsCAFile=${CA_FILE}`,
    );
    await expect(stranger.ensure(writer)).rejects.toThrow('answers 401 to GET /users/so-vang');
    expect(known.names).toEqual(['admin']);
  });

  it('are not made where nobody answers, and it says so', async () => {
    server.stop();
    await expect(users.ensure(writer)).rejects.toThrow('cannot be reached');
  });
});

describe('rights in the event store', () => {
  let server: EventStoreDbServer;
  beforeEach(async () => {
    server = await EventStoreDbServer.start();
  });
  afterEach(() => server.stop());

  /** The server looks at nothing that does not call itself JSON. */
  const lastOf = (stream: string): unknown => {
    const last = server.log.visible(stream)?.at(-1);
    expect(last?.contentType).toBe('application/json');
    return JSON.parse(Buffer.from(last?.data ?? []).toString());
  };

  it('are those of the parts: none of them may delete or change rights, one reads all', async () => {
    expect(await grantStoreAccess(server.url)).toEqual(['$settings', '$$$all']);
    expect(lastOf('$settings')).toEqual({
      $userStreamAcl: {
        $r: ['so-vang-writer', 'so-vang-projector'],
        $w: ['so-vang-writer'],
        $d: ['$admins'],
        $mr: ['$admins'],
        $mw: ['$admins'],
      },
      $systemStreamAcl: {
        $r: ['$admins'],
        $w: ['$admins'],
        $d: ['$admins'],
        $mr: ['$admins'],
        $mw: ['$admins'],
      },
    });
    expect(lastOf('$$$all')).toEqual({
      $acl: { $r: ['so-vang-projector', '$admins'], $mr: ['$admins'], $mw: ['$admins'] },
    });
  });

  it('are written once, however often they are granted', async () => {
    await grantStoreAccess(server.url);
    expect(await grantStoreAccess(server.url)).toEqual([]);
  });

  it('are put right when somebody has changed them', async () => {
    await grantStoreAccess(server.url);
    const data = Buffer.from(JSON.stringify({ $acl: { $r: '$all' } }));
    const metadata = Buffer.alloc(0);
    const rule = { id: randomUUID(), type: '$metadata', contentType: 'application/json' };
    server.log.append('$$$all', 'any', [{ ...rule, data, metadata }]);
    expect(await grantStoreAccess(server.url)).toEqual(['$$$all']);
    expect(lastOf('$$$all')).toMatchObject({ $acl: { $r: ['so-vang-projector', '$admins'] } });
  });
});

describe('an installation on PostgreSQL alone', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([]);
  });
  afterAll(() => database.drop());

  /** The password that the operator wants from now on. */
  const wanted = (role: Parameters<FreshDatabase['urlFor']>[0]): string => {
    const url = new URL(database.urlFor(role));
    url.password = encodeURIComponent('mật khẩu: 100%');
    return url.href;
  };

  it('gets logins, tables and a ledger, and is as it was when it is prepared again', async () => {
    const env = {
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_WRITER_URL: wanted('writer'),
      DATABASE_PROJECTOR_URL: wanted('projector'),
      DATABASE_VAULT_URL: wanted('vault'),
      PUBLIC_DATABASE_URL: wanted('reader'),
      ORGANISATION_NAME: 'Hội LHPN xã Thử Nghiệm',
    };
    const said: string[] = [];
    await bootstrap(env, { say: (sentence) => said.push(sentence) });
    expect(said.join(' ')).toMatch(/shown once:\s+svk_/);

    const store = new PostgresEventStore({ url: wanted('writer') });
    const founded = await store.head();
    expect(Number(founded)).toBeGreaterThan(0);
    said.length = 0;
    await bootstrap(env, { say: (sentence) => said.push(sentence) });
    expect(said.join(' ')).not.toContain('svk_');
    expect(await store.head()).toBe(founded);
    await store.close();
  });
});

describe('the addresses of an installation', () => {
  it('are all asked for at once when they are missing', () => {
    const env = { DATABASE_OWNER_URL: 'postgres://o@h/d', EVENTSTORE_URL: 'esdb://w:p@h' };
    expect(() => installationFrom(env)).toThrow(
      'missing: DATABASE_WRITER_URL, DATABASE_PROJECTOR_URL, PUBLIC_DATABASE_URL, ' +
        'DATABASE_VAULT_URL, EVENTSTORE_ADMIN_URL, EVENTSTORE_PROJECTOR_URL, ' +
        'EVENTSTORE_OPERATIONS_URL',
    );
  });
});
