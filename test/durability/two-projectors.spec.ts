import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { LedgerWriter, PostgresEventStore } from '#event-store';
import { aggregates, schemaOf, SYSTEM_ACTOR, upcast } from '#ledger';
import { masterKeys, Vault } from '#vault';
import { migrations } from '../acceptance/union.js';
import { eventually } from '../drills/eventually.js';
import { ProjectorProcess } from '../drills/projector-process.js';
import { freshDatabase, type FreshDatabase } from '../fresh-database.js';

const KEEPS = 'keeping the views';
const TWO_DAYS_MS = 48 * 3_600_000;

let folder: string;
let database: FreshDatabase;
let store: PostgresEventStore;
let writer: LedgerWriter;
let owner: pg.Client;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'so-vang-projectors-'));
  database = await freshDatabase(migrations);
  store = new PostgresEventStore({ url: database.urlFor('writer') });
  const now = () => new Date();
  writer = new LedgerWriter({ store, deciders: aggregates, upcast, schemaOf, now });
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
}, 240_000);
afterAll(async () => {
  await owner.end();
  await store.close();
  await database.drop();
  await rm(folder, { recursive: true });
}, 240_000);

const projector = (name: string): ProjectorProcess => {
  const { urlFor } = database;
  const urls = {
    projector: urlFor('projector'),
    writer: urlFor('writer'),
    vault: urlFor('vault'),
  };
  return new ProjectorProcess({ urls, folder, name });
};

const register = async (): Promise<string> => {
  const personId = randomUUID();
  const call = { actor: SYSTEM_ACTOR, key: randomUUID(), today: '2026-11-22' };
  await writer.execute({ type: 'RegisterPerson', data: { personId }, ...call });
  return personId;
};

const shown = (personId: string): Promise<true> =>
  eventually('the views show the person', async () => {
    const found = await owner.query('select 1 from views.person where person_id = $1', [personId]);
    return found.rowCount === 1 ? true : undefined;
  });

it('a projector alone takes out of the vault what was sealed for events that never came', async () => {
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
}, 240_000);

it('when the projector that keeps the views is killed, the one that waits takes over and misses nothing', async () => {
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
}, 240_000);
