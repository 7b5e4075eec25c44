import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type EventStore, LedgerWriter, openEventStore } from '#event-store';
import { aggregates, schemaOf, SYSTEM_ACTOR, upcast } from '#ledger';
import { masterKeys, Vault } from '#vault';
import { migrations } from '../acceptance/union.js';
import { eventually } from '../drills/eventually.js';
import { ProjectorProcess } from '../drills/projector-process.js';
import { EventStoreDbServer } from '../event-store-db-server/event-store-db-server.js';
import { freshDatabase, type FreshDatabase } from '../fresh-database.js';

const KEEPS = 'keeping the views';
const TWO_DAYS_MS = 48 * 3_600_000;

describe.each(['in PostgreSQL', 'in EventStoreDB'])(
  'projectors of a ledger that is kept %s',
  (where) => {
    let folder: string;
    let database: FreshDatabase;
    let server: EventStoreDbServer | undefined;
    let store: EventStore;
    let writer: LedgerWriter;
    let owner: pg.Client;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'so-vang-projectors-'));
      database = await freshDatabase(migrations);
      if (where === 'in EventStoreDB') server = await EventStoreDbServer.start();
      store = await openEventStore({
        databaseUrl: database.urlFor('writer'),
        categories: aggregates.map(({ category }) => category),
        eventStoreDb: server && { url: server.url },
      });
      const now = () => new Date();
      writer = new LedgerWriter({ store, deciders: aggregates, upcast, schemaOf, now });
      owner = new pg.Client(database.ownerUrl);
      await owner.connect();
    });
    afterAll(async () => {
      await owner.end();
      await store.close();
      server?.stop();
      await database.drop();
      await rm(folder, { recursive: true });
    });

    const projector = (name: string): ProjectorProcess => {
      const urls = {
        projector: database.urlFor('projector'),
        writer: database.urlFor('writer'),
        vault: database.urlFor('vault'),
      };
      const env = server && { EVENTSTORE_URL: server.url };
      return new ProjectorProcess({ urls, folder, name, ...(env && { env }) });
    };

    const register = async (): Promise<string> => {
      const personId = randomUUID();
      const call = { actor: SYSTEM_ACTOR, key: randomUUID(), today: '2026-11-22' };
      await writer.execute({ type: 'RegisterPerson', data: { personId }, ...call });
      return personId;
    };

    const shown = (personId: string): Promise<true> =>
      eventually('the views show the person', async () => {
        const sql = 'select 1 from views.person where person_id = $1';
        const found = await owner.query(sql, [personId]);
        return found.rowCount === 1 ? true : undefined;
      });

    it('take out of the vault what was sealed for events that never came', async () => {
      const pool = new pg.Pool({ connectionString: database.urlFor('vault'), max: 1 });
      pool.on('error', () => undefined);
      const keyring = masterKeys(randomBytes(32).toString('base64'));
      const now = () => new Date(Date.now() - TWO_DAYS_MS);
      const vault = new Vault({ pool, keyring, now });
      const orphan = { eventId: randomUUID(), field: 'name', subject: randomUUID() };
      await vault.seal([{ ...orphan, value: 'Người Bị Từ Chối' }]);

      const sweeping = projector('sweeping');
      await sweeping.says('swept the vault');
      await sweeping.interrupt();
      const left = await owner.query('select 1 from vault.sealed_field');
      expect(left.rowCount).toBe(0);
      await vault.close();
      await pool.end();
    });

    it('follow one another: when the one that works is killed, the one that waits misses nothing', async () => {
      const first = projector('first');
      await first.says(KEEPS);
      await first.whileItLives(shown(await register()));

      const second = projector('second');
      await first.kill();
      const meanwhile = await register();
      await second.says(KEEPS);
      await second.whileItLives(shown(meanwhile));
      await second.whileItLives(shown(await register()));
      await second.interrupt();
    });
  },
);
