import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EventStore, openEventStore } from '#event-store';
import { aggregates } from '#ledger';
import { ApiProcess } from '../drills/api-process.js';
import { type DrillUnion, foundDrillUnion } from '../drills/drill-union.js';
import { Journal } from '../drills/journal.js';
import { LedgerReading } from '../drills/ledger-reading.js';
import { OfficeClient } from '../drills/office-client.js';
import { SeededRandom } from '../drills/seeded-random.js';
import { migrations } from '../acceptance/union.js';
import { EventStoreDbServer } from '../event-store-db-server/event-store-db-server.js';
import { freshDatabase, type FreshDatabase } from '../fresh-database.js';

/** Where the ledger of the two is kept. */
export const HOUSES = ['in PostgreSQL', 'in EventStoreDB'] as const;
export type House = (typeof HOUSES)[number];

/** Two processes of the api on one ledger, and what clients were told by them. */
export interface TwoApis {
  readonly processes: readonly [ApiProcess, ApiProcess];
  readonly union: DrillUnion;
  readonly journal: Journal;
  readonly ledger: LedgerReading;
  readonly random: SeededRandom;
  /** Each of them asks one process and the other in turn. */
  readonly clients: readonly OfficeClient[];
  /** The ledger, past both processes; closed by whoever opens it. */
  openStore(): Promise<EventStore>;
  close(): Promise<void>;
}

export interface TwoApisOptions {
  readonly house: House;
  readonly clients: number;
  /** What the one book holds in its safe when it is opened. */
  readonly opening: number;
}

export const twoApis = async (options: TwoApisOptions): Promise<TwoApis> => {
  const { house, clients, opening } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'so-vang-two-'));
  const database = await freshDatabase(migrations);
  const urls = { writer: database.urlFor('writer'), vault: database.urlFor('vault') };
  const server = house === 'in EventStoreDB' ? await EventStoreDbServer.start() : undefined;
  const openStore = storeOf(database, server);
  const store = await openStore();
  const union = await foundDrillUnion({ url: urls.writer, store, clients, books: 1, opening });
  await store.close();
  const order = {
    ...{ urls, folder, masterKey: randomBytes(32) },
    ...(server && { eventStoreUrl: server.url }),
  };
  const processes = [await ApiProcess.prepare(order), await ApiProcess.prepare(order)] as const;
  await Promise.all(processes.map((one) => one.start())).catch(async (error: unknown) => {
    await Promise.all(processes.map((one) => one.kill()));
    throw error;
  });
  const journal = new Journal(path.join(folder, 'journal.jsonl'));
  const random = new SeededRandom(20261122);
  return {
    processes,
    union,
    journal,
    ledger: new LedgerReading(openStore),
    random,
    clients: union.staffs.map((staff, index) => {
      let turn = index;
      const address = () => (turn++ % 2 === 0 ? processes[0] : processes[1]).address;
      return new OfficeClient({ union, staff, journal, address, random: random.fork() });
    }),
    openStore,
    close: async () => {
      await Promise.all(processes.map((one) => one.interrupt()));
      server?.stop();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};

const storeOf =
  (database: FreshDatabase, server: EventStoreDbServer | undefined) => (): Promise<EventStore> =>
    openEventStore({
      databaseUrl: database.urlFor('writer'),
      categories: aggregates.map(({ category }) => category),
      eventStoreDb: server && {
        url: server.url,
        keeping: { url: server.url, databaseUrl: database.urlFor('projector') },
      },
    });
