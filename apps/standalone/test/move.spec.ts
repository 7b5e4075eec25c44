import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loginUrls, startEmbeddedPostgres } from '#embedded-postgres';
import { LedgerWriter, PostgresEventStore } from '#event-store';
import { aggregates, schemaOf, SYSTEM_ACTOR, upcast } from '#ledger';
import { ChildProgram } from '../../../test/drills/child-program.js';
import { eventually } from '../../../test/drills/eventually.js';
import { builtApp } from '../../../test/drills/repository.js';
import { EventStoreDbServer } from '../../../test/event-store-db-server/event-store-db-server.js';
import { migrateAll } from '../src/databases.js';
import { ProductProcess } from './product-process.js';

const PEOPLE = 400;

let folder: string;
let server: EventStoreDbServer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'so-vang-move-'));
  server = await EventStoreDbServer.start();
  await fill(path.join(folder, 'data'));
}, 240_000);
afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true });
}, 240_000);

/** A ledger in a folder, with many short streams in its log. */
const fill = async (dataDir: string): Promise<void> => {
  const postgres = await startEmbeddedPostgres(dataDir, { settings: { fsync: 'off' } });
  const urls = await loginUrls(postgres, dataDir);
  await migrateAll(urls.owner);
  const store = new PostgresEventStore({ url: urls.writer });
  const now = () => new Date();
  const writer = new LedgerWriter({ store, deciders: aggregates, upcast, schemaOf, now });
  await Promise.all(
    Array.from({ length: PEOPLE }, () => {
      const call = { actor: SYSTEM_ACTOR, key: randomUUID(), today: '2026-11-22' };
      return writer.execute({ type: 'RegisterPerson', data: { personId: randomUUID() }, ...call });
    }),
  );
  await store.close();
  await postgres.stop();
};

let moves = 0;
const move = (house: 'event-store' | 'postgres', dataDir: string) => {
  moves += 1;
  const logFile = path.join(folder, `move-${String(moves)}.log`);
  const env = { DATA_DIR: dataDir, EVENTSTORE_URL: server.url };
  const program = new ChildProgram(builtApp('standalone'), {
    arguments: ['move', house],
    env,
    logFile,
  });
  return { program, said: () => readFile(logFile, 'utf8') };
};

const ledgerEvents = (): number =>
  server.log.all.filter(({ type }) => !type.startsWith('$')).length;

it('a move that is killed in the middle goes on where it stood, and the product goes on there', async () => {
  const dataDir = path.join(folder, 'data');
  const killed = move('event-store', dataDir);
  const middle = eventually('a part is copied', () =>
    Promise.resolve(ledgerEvents() >= 20 ? true : undefined),
  );
  await killed.program.whileItLives(middle);
  await killed.program.kill();
  const brought = ledgerEvents();
  expect(brought).toBeLessThan(PEOPLE);

  const second = move('event-store', dataDir);
  await second.program.ended;
  expect(await second.said()).toContain('The whole ledger is copied and verified');
  expect(ledgerEvents()).toBe(PEOPLE);

  const env = { DATA_DIR: dataDir, EVENTSTORE_URL: server.url, ORGANISATION_NAME: 'Hội thử' };
  const product = new ProductProcess('start', env);
  await product.ready();
  await product.interrupt();
  expect(ledgerEvents()).toBeGreaterThan(PEOPLE);
}, 240_000);

it('what was added there comes back, into the old house and into an empty one', async () => {
  for (const dataDir of ['data', 'empty']) {
    const back = move('postgres', path.join(folder, dataDir));
    await back.program.ended;
    expect(await back.said()).toContain('From now on run every process without EVENTSTORE_URL');
  }
}, 240_000);

it('a store that holds another ledger is left alone, and the operator is told', async () => {
  const other = path.join(folder, 'other');
  await fill(other);
  const before = ledgerEvents();
  const refused = move('event-store', other);
  await refused.program.ended;
  expect(await refused.said()).toContain('The target holds something else: its entry 1');
  expect(ledgerEvents()).toBe(before);
}, 240_000);
