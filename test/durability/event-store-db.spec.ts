import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EventStoreDbEventStore } from '#event-store';
import { aggregates } from '#ledger';
import { migrations } from '../acceptance/union.js';
import { ApiProcess } from '../drills/api-process.js';
import { compare, copiesOf } from '../drills/compare.js';
import { foundDrillUnion } from '../drills/drill-union.js';
import { eventually } from '../drills/eventually.js';
import { Journal } from '../drills/journal.js';
import { finish } from '../drills/kill-round.js';
import { LedgerReading } from '../drills/ledger-reading.js';
import { OfficeClient } from '../drills/office-client.js';
import { SeededRandom } from '../drills/seeded-random.js';
import { EventStoreDbServer } from '../event-store-db-server/event-store-db-server.js';
import { freshDatabase, type FreshDatabase } from '../fresh-database.js';

const CLIENTS = 20;
const MOST = 80;

const random = new SeededRandom(20261127);
let folder: string;
let server: EventStoreDbServer;
let database: FreshDatabase;
let store: EventStoreDbEventStore;
let api: ApiProcess;
let journal: Journal;
let ledger: LedgerReading;
let clients: OfficeClient[];

const open = (): EventStoreDbEventStore =>
  new EventStoreDbEventStore({
    url: server.url,
    databaseUrl: database.urlFor('writer'),
    categories: aggregates.map(({ category }) => category),
    keeping: { url: server.url, databaseUrl: database.urlFor('projector') },
    giveUpMs: 30_000,
  });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'so-vang-event-store-db-'));
  server = await EventStoreDbServer.start();
  database = await freshDatabase(migrations);
  store = open();
  const urls = { writer: database.urlFor('writer'), vault: database.urlFor('vault') };
  const union = await foundDrillUnion({ url: urls.writer, store, clients: CLIENTS });
  const order = { urls, eventStoreUrl: server.url, folder, masterKey: randomBytes(32) };
  api = await ApiProcess.prepare(order);
  await api.start();
  journal = new Journal(path.join(folder, 'journal.jsonl'));
  ledger = new LedgerReading(() => Promise.resolve(open()));
  clients = union.staffs.map(
    (staff) =>
      new OfficeClient({
        union,
        staff,
        journal,
        address: () => api.address,
        random: random.fork(),
      }),
  );
});
afterAll(async () => {
  await api.kill();
  await store.close();
  server.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Load, a blow, recovery, retries, and the comparison of what was told with what is there. */
const round = async (strike: () => Promise<void>) => {
  const enough = journal.acknowledgements + 1 + random.below(MOST);
  let struck = false;
  const working = clients.map((client) => client.work(() => struck));
  await eventually('clients are at work', () =>
    Promise.resolve(journal.acknowledgements >= enough ? true : undefined),
  );
  await strike();
  struck = true;
  await api.start();
  await Promise.all(working);
  await ledger.readOn();
  const unanswered = clients.flatMap(({ unanswered: entry }) => entry ?? []);
  expect(copiesOf(unanswered, ledger).filter((copies) => copies > 1)).toEqual([]);
  await Promise.all(clients.map(finish));
  await ledger.readOn();
  const nothing = { lost: [], doubled: [], unasked: [], gaps: [], otherAnswers: [], refused: [] };
  expect(compare(journal, ledger)).toEqual(nothing);
};

it.each([1, 2, 3])(
  'on EventStoreDB, kill -9 of the api under load loses nothing and doubles nothing: time %i',
  () => round(() => api.kill()),
);

it.each([1, 2, 3])(
  'on EventStoreDB, a store that breaks off under load loses nothing and doubles nothing: time %i',
  () =>
    round(async () => {
      server.stop();
      await server.start();
    }),
);

it('on EventStoreDB, answers that get lost under load cost nothing and double nothing', async () => {
  const { appends } = server.faults;
  await round(async () => {
    appends.push('commit then drop', 'drop', 'commit then silent');
    await eventually('all of it has happened', () =>
      Promise.resolve(appends.length === 0 ? true : undefined),
    );
  });
});
