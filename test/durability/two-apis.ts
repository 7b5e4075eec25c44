import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PostgresEventStore } from '#event-store';
import { ApiProcess } from '../drills/api-process.js';
import { type DrillUnion, foundDrillUnion } from '../drills/drill-union.js';
import { Journal } from '../drills/journal.js';
import { LedgerReading } from '../drills/ledger-reading.js';
import { OfficeClient } from '../drills/office-client.js';
import { SeededRandom } from '../drills/seeded-random.js';
import { migrations } from '../acceptance/union.js';
import { freshDatabase, type FreshDatabase } from '../fresh-database.js';

/** Two processes of the api on one database, and what clients were told by them. */
export interface TwoApis {
  readonly database: FreshDatabase;
  readonly processes: readonly [ApiProcess, ApiProcess];
  readonly union: DrillUnion;
  readonly journal: Journal;
  readonly ledger: LedgerReading;
  readonly random: SeededRandom;
  /** Each of them asks one process and the other in turn. */
  readonly clients: readonly OfficeClient[];
  close(): Promise<void>;
}

export interface TwoApisOptions {
  readonly clients: number;
  /** What the one book holds in its safe when it is opened. */
  readonly opening: number;
}

export const twoApis = async ({ clients, opening }: TwoApisOptions): Promise<TwoApis> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-vang-two-'));
  const database = await freshDatabase(migrations);
  const urls = { writer: database.urlFor('writer'), vault: database.urlFor('vault') };
  const union = await foundDrillUnion({ url: urls.writer, clients, books: 1, opening });
  const order = { urls, folder, masterKey: randomBytes(32) };
  const processes = [await ApiProcess.prepare(order), await ApiProcess.prepare(order)] as const;
  await Promise.all(processes.map((one) => one.start())).catch(async (error: unknown) => {
    await Promise.all(processes.map((one) => one.kill()));
    throw error;
  });
  const journal = new Journal(path.join(folder, 'journal.jsonl'));
  const random = new SeededRandom(20261122);
  return {
    database,
    processes,
    union,
    journal,
    ledger: new LedgerReading(() => Promise.resolve(new PostgresEventStore({ url: urls.writer }))),
    random,
    clients: union.staffs.map((staff, index) => {
      let turn = index;
      const address = () => (turn++ % 2 === 0 ? processes[0] : processes[1]).address;
      return new OfficeClient({ union, staff, journal, address, random: random.fork() });
    }),
    close: async () => {
      await Promise.all(processes.map((one) => one.interrupt()));
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};
