import { hash, randomUUID } from 'node:crypto';
import {
  type Append,
  type AppendOutcome,
  commandId,
  eventId,
  type EventStore,
  EventStoreDbEventStore,
  eventStoreMigrations,
  InMemoryEventStore,
  LedgerInUse,
  moveLedger,
  OutcomeUnknown,
  PostgresEventStore,
  TargetDiffers,
  writeEnvelope,
} from '#event-store';
import { EventStoreDbServer } from '../../../test/event-store-db-server/event-store-db-server.js';
import { type FreshDatabase, freshDatabase } from '../../../test/fresh-database.js';
import { newWriter, oneTo, to } from './new-writer.js';

const databases: FreshDatabase[] = [];
const stores: EventStore[] = [];
const servers: EventStoreDbServer[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
  for (const server of servers.splice(0)) server.stop();
  await Promise.all(databases.splice(0).map((database) => database.drop()));
});

const newDatabase = async (): Promise<FreshDatabase> => {
  const database = await freshDatabase(eventStoreMigrations);
  databases.push(database);
  return database;
};
const inPostgres = async (): Promise<string> => (await newDatabase()).urlFor('writer');

const newServer = async (): Promise<EventStoreDbServer> => {
  const server = await EventStoreDbServer.start();
  servers.push(server);
  return server;
};

const inEventStoreDb = ({ url }: EventStoreDbServer, database: FreshDatabase) =>
  kept(
    new EventStoreDbEventStore({
      url,
      databaseUrl: database.urlFor('writer'),
      categories: ['purse'],
      keeping: { url, databaseUrl: database.urlFor('projector') },
    }),
  );

const kept = <S extends EventStore>(store: S): S => {
  stores.push(store);
  return store;
};

const houses = {
  'in memory': () => Promise.resolve(kept(new InMemoryEventStore())),
  'in EventStoreDB': async () => inEventStoreDb(await newServer(), await newDatabase()),
  'in PostgreSQL': async () => kept(new PostgresEventStore({ url: await inPostgres() })),
};
type House = keyof typeof houses;

const ACTOR = randomUUID();

/** A command of several events, as no purse has it. */
const together = (stream: string, count: number): Append => {
  const key = randomUUID();
  const events = oneTo(count).map((_, revision) => {
    const id = eventId(ACTOR, key, revision);
    const bytes = writeEnvelope({
      v: 1,
      id,
      stream,
      revision,
      type: 'Told',
      schema: 1,
      recordedAt: '2026-03-16T02:00:00.000Z',
      actor: ACTOR,
      command: { key, type: 'Tell' },
      references: {},
      salt: 'x'.repeat(43),
      data: { text: 'Hội Liên hiệp Phụ nữ '.repeat(revision % 7) },
    });
    return { id, type: 'Told', bytes };
  });
  const binding = { fingerprint: 'ab'.repeat(16), firstRevision: 0, lastRevision: count - 1 };
  const keys = [{ commandId: commandId(ACTOR, key), ...binding }];
  return { stream, expectedRevision: -1, events, keys };
};

/** Hot books, books that take turns, and a command that no page of the log holds whole. */
const fill = async (store: EventStore): Promise<void> => {
  const writer = newWriter(store);
  await Promise.all(oneTo(60).map(() => writer.execute(to('hot', 'Give', 5))));
  for (const n of oneTo(21)) await writer.execute(to(`b${n % 7}`, 'Give', n));
  await store.append([together('purse-long', 1009)]);
  await Promise.all(oneTo(20).map((n) => writer.execute(to(`c${n % 3}`, 'Give', 1))));
};

/** Every byte of it, in few. */
const logOf = async (store: EventStore): Promise<string[]> => {
  const events: string[] = [];
  for await (const page of store.readAll())
    for (const { stream, revision, bytes } of page)
      events.push(`${stream}@${revision} ${hash('sha256', bytes)}`);
  return events;
};

const move = (from: EventStore, target: EventStore) =>
  moveLedger({
    from,
    to: target,
    keepsOrderOfCall: !(target instanceof EventStoreDbEventStore),
  });

const EVENTS = 1110;

describe.each<[House, House]>([
  ['in PostgreSQL', 'in memory'],
  ['in memory', 'in PostgreSQL'],
  ['in PostgreSQL', 'in EventStoreDB'],
  ['in EventStoreDB', 'in PostgreSQL'],
])('a ledger that is moved from a house %s to one %s', (before, after) => {
  it('has the same entries there in the same order, and nothing is added when it is moved again', async () => {
    const from = await houses[before]();
    const target = await houses[after]();
    await fill(from);

    expect(await move(from, target)).toEqual({ events: EVENTS, before: 0 });
    expect(await logOf(target)).toEqual(await logOf(from));
    expect(await move(from, target)).toEqual({ events: EVENTS, before: EVENTS });
    expect(await logOf(target)).toEqual(await logOf(from));
  });

  it('answers a command that comes again there as it was answered here', async () => {
    const from = await houses[before]();
    const target = await houses[after]();
    const request = to('hot', 'Give', 5);
    const first = await newWriter(from).execute(request);
    await move(from, target);

    const second = await newWriter(target).execute(request);
    expect(second).toMatchObject({ replayed: true, firstRevision: first.firstRevision });
    const other = { ...request, data: { ...request.data, amount: 6 } };
    await expect(newWriter(target).execute(other)).rejects.toThrow('bound to another command');
  });
});

/** The line breaks around one of the appends. */
class BreakingStore extends PostgresEventStore {
  #calls = 0;

  constructor(
    url: string,
    private readonly breaksAt: number,
    private readonly when: 'before' | 'after',
  ) {
    super({ url });
  }

  override async append(appends: readonly Append[]): Promise<AppendOutcome[]> {
    const isLast = ++this.#calls === this.breaksAt;
    if (isLast && this.when === 'before') throw new OutcomeUnknown('cut');
    const outcomes = await super.append(appends);
    if (isLast) throw new OutcomeUnknown('cut');
    return outcomes;
  }
}

describe('a move that is broken off', () => {
  it.each([
    ['before', 1],
    ['after', 1],
    ['before', 2],
    ['after', 2],
    ['after', 4],
  ] as const)('%s append %i was durable goes on where it stood', async (when, breaksAt) => {
    const from = await houses['in memory']();
    const url = await inPostgres();
    await fill(from);
    await expect(move(from, kept(new BreakingStore(url, breaksAt, when)))).rejects.toThrow(
      OutcomeUnknown,
    );

    const target = kept(new PostgresEventStore({ url }));
    const brought = (await logOf(target)).length;
    expect(await move(from, target)).toEqual({ events: EVENTS, before: brought });
    expect(await logOf(target)).toEqual(await logOf(from));
  });
});

describe('a move to EventStoreDB whose server goes away', () => {
  it('goes on where it stood when the server is back', async () => {
    const from = await houses['in PostgreSQL']();
    const [server, database] = [await newServer(), await newDatabase()];
    await fill(from);
    const moving = moveLedger({
      from,
      to: inEventStoreDb(server, database),
      keepsOrderOfCall: false,
      onProgress: (step, events) => {
        if (step === 'copying' && events > 50) server.stop();
      },
    });
    await expect(moving).rejects.toThrow(/not available|committed/);

    await server.start();
    const target = inEventStoreDb(server, database);
    const { events, before } = await move(from, target);
    expect(events).toBe(EVENTS);
    expect(before).toBeGreaterThan(50);
    expect(await logOf(target)).toEqual(await logOf(from));
  });
});

describe('a house that is not empty', () => {
  it('is left alone when it holds another ledger, and says where it differs', async () => {
    const from = await houses['in PostgreSQL']();
    const target = await houses['in PostgreSQL']();
    await fill(from);
    await newWriter(target).execute(to('theirs', 'Give', 1));

    await expect(move(from, target)).rejects.toThrow(new TargetDiffers(1, 'purse-theirs'));
    expect(await logOf(target)).toHaveLength(1);
  });

  it('is left alone when it went on by itself after a move', async () => {
    const from = await houses['in PostgreSQL']();
    const target = await houses['in PostgreSQL']();
    await newWriter(from).execute(to('hot', 'Give', 1));
    await move(from, target);
    await newWriter(target).execute(to('hot', 'Give', 2));
    await newWriter(from).execute(to('hot', 'Give', 3));

    await expect(move(from, target)).rejects.toThrow(new TargetDiffers(2, 'purse-hot'));
    expect(await logOf(target)).toHaveLength(2);
  });

  it('takes back what was added elsewhere to the ledger that it holds', async () => {
    const from = await houses['in PostgreSQL']();
    const target = await houses['in PostgreSQL']();
    await newWriter(from).execute(to('hot', 'Give', 1));
    await move(from, target);
    await newWriter(target).execute(to('hot', 'Give', 2));
    expect(await move(target, from)).toEqual({ events: 2, before: 1 });
    expect(await logOf(from)).toEqual(await logOf(target));
  });
});

describe('a house that somebody writes to while it is filled', () => {
  it('is not declared to hold the ledger', async () => {
    const from = await houses['in PostgreSQL']();
    const target = await houses['in PostgreSQL']();
    await fill(from);
    let isFirst = true;
    const moving = moveLedger({
      from,
      to: target,
      keepsOrderOfCall: true,
      onProgress: (step) => {
        if (step !== 'comparing' && isFirst) void target.append([together('purse-theirs', 1)]);
        isFirst = isFirst && step === 'comparing';
      },
    });
    await expect(moving).rejects.toThrow(TargetDiffers);
  });
});

describe('a ledger that somebody writes to while it is moved', () => {
  it('is not declared moved', async () => {
    const from = await houses['in memory']();
    const target = await houses['in PostgreSQL']();
    await newWriter(from).execute(to('hot', 'Give', 1));
    const late = together('purse-late', 1);
    const moving = moveLedger({
      from,
      to: target,
      keepsOrderOfCall: true,
      onProgress: (step) => {
        if (step === 'verifying') void from.append([late]);
      },
    });
    await expect(moving).rejects.toThrow(new LedgerInUse('source'));
    expect(await move(from, target)).toEqual({ events: 2, before: 1 });
  });
});
