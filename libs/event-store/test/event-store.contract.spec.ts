import { randomBytes, randomUUID } from 'node:crypto';
import {
  commandId,
  type Append,
  type EventStore,
  EventStoreDbEventStore,
  eventStoreMigrations,
  InMemoryEventStore,
  maxAppendBytes,
  PostgresEventStore,
  type StreamEvent,
  weightOf,
} from '#event-store';
import { EventStoreDbServer } from '../../../test/event-store-db-server/event-store-db-server.js';
import { freshDatabase } from '../../../test/fresh-database.js';

interface Memory {
  /** One more connection to the same memory. */
  open(): EventStore;
  /** One that polls rarely, so that only a notification can wake it. */
  forget(): Promise<void>;
}

const inMemory = (): Promise<Memory> => {
  const store = new InMemoryEventStore();
  return Promise.resolve({ open: () => store, forget: () => store.close() });
};

const postgres = async (): Promise<Memory> => {
  const database = await freshDatabase(eventStoreMigrations);
  const stores: EventStore[] = [];
  return {
    open: () => {
      const url = database.urlFor('writer');
      const store = new PostgresEventStore({ url, maxConnections: 2, pollMs: 600_000 });
      stores.push(store);
      return store;
    },
    forget: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.drop();
    },
  };
};

/** Nobody else's, in a store that others use as well. */
const run = randomBytes(4).toString('hex');
const [BOOK, RACE, APPLE, PEAR, APPLE_PEAR] = ['book', 'race', 'apple', 'pear', 'applepear'].map(
  (word) => `${word}${run}`,
) as [string, string, string, string, string];

/** On the test's own server, or on a real one with whatever else it holds. */
const eventStoreDb = async (realUrl?: string): Promise<Memory> => {
  const server = realUrl === undefined ? await EventStoreDbServer.start() : undefined;
  const url = realUrl ?? server?.url ?? '';
  const database = await freshDatabase(eventStoreMigrations);
  const stores: EventStore[] = [];
  return {
    open: () => {
      const store = new EventStoreDbEventStore({
        url,
        databaseUrl: database.urlFor('writer'),
        categories: [BOOK, RACE, APPLE, PEAR, APPLE_PEAR],
        keeping: { url, databaseUrl: database.urlFor('projector') },
        pollMs: 600_000,
      });
      stores.push(store);
      return store;
    },
    forget: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.drop();
      server?.stop();
    },
  };
};

const { EVENTSTORE_URL: realUrl } = process.env;

const memories = [
  { name: 'in memory', start: inMemory },
  { name: 'in PostgreSQL', start: postgres },
  { name: 'in EventStoreDB', start: () => eventStoreDb() },
  ...(realUrl ? [{ name: 'in a real EventStoreDB', start: () => eventStoreDb(realUrl) }] : []),
];

const caller = randomUUID();

const event = (text = 'body') => ({ id: randomUUID(), type: 'Told', bytes: Buffer.from(text) });

const append = (stream: string, expectedRevision: number, ...texts: string[]): Append => ({
  stream,
  expectedRevision,
  events: texts.map(event),
  keys: [],
});

const withKey = (base: Append, key = randomUUID(), fingerprint = '7'.repeat(32)): Append => ({
  ...base,
  keys: [
    {
      commandId: commandId(caller, key),
      fingerprint,
      firstRevision: base.expectedRevision + 1,
      lastRevision: base.expectedRevision + base.events.length,
    },
  ],
});

const all = async (pages: AsyncIterable<StreamEvent[]>): Promise<StreamEvent[]> => {
  const events: StreamEvent[] = [];
  for await (const page of pages) events.push(...page);
  return events;
};

const textsOf = async (pages: AsyncIterable<StreamEvent[]>): Promise<string[]> =>
  (await all(pages)).map(({ bytes }) => bytes.toString());

describe.each(memories)('the ledger kept $name', ({ start }) => {
  let memory: Memory;
  let store: EventStore;

  beforeAll(async () => {
    memory = await start();
    store = memory.open();
  });
  afterAll(() => memory.forget());

  it('gives back exactly the bytes that it was given', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const stream = `${BOOK}-${randomUUID()}`;
    const written = { ...append(stream, -1), events: [{ ...event(), bytes }] };
    await store.append([written]);
    const [read] = await all(store.readStream(stream));
    expect(read?.bytes.equals(bytes)).toBe(true);
  });

  it('keeps the order of a stream, and its revisions from 0', async () => {
    const stream = `${BOOK}-${randomUUID()}`;
    await store.append([append(stream, -1, 'a', 'b')]);
    await store.append([append(stream, 1, 'c')]);
    const events = await all(store.readStream(stream));
    expect(events.map(({ bytes }) => bytes.toString())).toEqual(['a', 'b', 'c']);
    expect(events.map(({ revision }) => revision)).toEqual([0, 1, 2]);
    expect(events.every((recorded) => recorded.stream === stream)).toBe(true);
  });

  it('reads a stream from a revision on, in pages of the size asked for', async () => {
    const stream = `${BOOK}-${randomUUID()}`;
    await store.append([append(stream, -1, 'a', 'b', 'c', 'd', 'e')]);
    const sizes: number[] = [];
    for await (const page of store.readStream(stream, 1, 2)) sizes.push(page.length);
    expect(sizes).toEqual([2, 2]);
    expect(await textsOf(store.readStream(stream, 3))).toEqual(['d', 'e']);
    expect(await textsOf(store.readStream(stream, 5))).toEqual([]);
  });

  it('knows nothing of a stream that nobody wrote', async () => {
    const stream = `${BOOK}-${randomUUID()}`;
    expect(await all(store.readStream(stream))).toEqual([]);
    expect(await store.headRevisions([stream])).toEqual([-1]);
  });

  it('takes names in any script', async () => {
    const stream = `${BOOK}-Quỹ Mẹ đỡ đầu/Hạ Long 👩‍👧 "'\\,{}`;
    await store.append([append(stream, -1, 'một')]);
    expect(await textsOf(store.readStream(stream))).toEqual(['một']);
    expect(await store.headRevisions([`${BOOK}-${randomUUID()}`, stream])).toEqual([-1, 0]);
  });

  it('tells the revision that a stream has to whoever expected another', async () => {
    const stream = `${BOOK}-${randomUUID()}`;
    await store.append([append(stream, -1, 'a', 'b')]);
    const outcomes = [
      await store.append([append(stream, -1, 'x')]),
      await store.append([append(stream, 0, 'x')]),
      await store.append([append(stream, 7, 'x')]),
      await store.append([append(`${BOOK}-${randomUUID()}`, 0, 'x')]),
    ];
    expect(outcomes.flat()).toEqual([
      { status: 'wrong-revision', actualRevision: 1 },
      { status: 'wrong-revision', actualRevision: 1 },
      { status: 'wrong-revision', actualRevision: 1 },
      { status: 'wrong-revision', actualRevision: -1 },
    ]);
    expect(await textsOf(store.readStream(stream))).toEqual(['a', 'b']);
  });

  it('takes each append of a call wholly or not at all, whatever becomes of the others', async () => {
    const [good, wrong, taken, last] = [1, 2, 3, 4].map(() => `${BOOK}-${randomUUID()}`) as [
      string,
      string,
      string,
      string,
    ];
    const key = randomUUID();
    await store.append([withKey(append(`${BOOK}-${randomUUID()}`, -1, 'first'), key)]);
    const outcomes = await store.append([
      append(good, -1, 'a', 'b'),
      append(wrong, 4, 'c', 'd'),
      withKey(append(taken, -1, 'e', 'f'), key),
      append(last, -1, 'g'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'appended',
      'wrong-revision',
      'keys-taken',
      'appended',
    ]);
    expect(await store.headRevisions([good, wrong, taken, last])).toEqual([1, -1, -1, 0]);
    expect(await textsOf(store.readStream(taken))).toEqual([]);
    expect((await store.streamsOf([BOOK])).includes(taken)).toBe(false);
  });

  it('binds a key once and for ever to what its command did', async () => {
    const stream = `${BOOK}-${randomUUID()}`;
    const [key, free] = [randomUUID(), randomUUID()];
    const fingerprint = '0123456789abcdef'.repeat(2);
    await store.append([append(stream, -1, 'before')]);
    await store.append([withKey(append(stream, 0, 'a', 'b'), key, fingerprint)]);
    expect(await store.append([withKey(append(stream, 2, 'again'), key)])).toEqual([
      { status: 'keys-taken' },
    ]);
    const [bound, unbound, ofAnother] = await store.findKeys([
      { caller, key },
      { caller, key: free },
      { caller: randomUUID(), key },
    ]);
    expect(bound).toEqual({ fingerprint, stream, firstRevision: 1, lastRevision: 2 });
    expect([unbound, ofAnother]).toEqual([undefined, undefined]);
    expect(await textsOf(store.readStream(stream))).toEqual(['before', 'a', 'b']);
  });

  it('leaves the key of a refused append free', async () => {
    const stream = `${BOOK}-${randomUUID()}`;
    const key = randomUUID();
    await store.append([withKey(append(stream, 3, 'x'), key)]);
    expect(await store.findKeys([{ caller, key }])).toEqual([undefined]);
    expect(await store.append([withKey(append(stream, -1, 'x'), key)])).toMatchObject([
      { status: 'appended' },
    ]);
  });

  it('takes nothing of a call that names a stream or a key twice, or is empty or too large', async () => {
    const stream = `${BOOK}-${randomUUID()}`;
    const key = randomUUID();
    const large = 'x'.repeat(maxAppendBytes - weightOf(event('')));
    const calls = [
      [append(stream, -1, 'a'), append(stream, 0, 'b')],
      [withKey(append(stream, -1, 'a'), key), withKey(append(`${BOOK}-${key}`, -1, 'b'), key)],
      [append(stream, -1)],
      [append(stream, -1, large, 'x')],
    ];
    for (const call of calls) await expect(store.append(call)).rejects.toThrow(RangeError);
    expect(await store.headRevisions([stream])).toEqual([-1]);
    expect(await store.append([append(stream, -1, large)])).toMatchObject([{ status: 'appended' }]);
    expect(await store.append([])).toEqual([]);
  });

  it('numbers what many writers append at once without a gap, in the order of commit', async () => {
    const before = await store.head();
    const writers = [1, 2, 3, 4].map(() => memory.open());
    const seen: (string | undefined)[] = [];
    await Promise.all(
      writers.map(async (writer, index) => {
        const stream = `${RACE}-${index}.${randomUUID()}`;
        for (let revision = -1; revision < 49; revision += 2) {
          const [outcome] = await writer.append([append(stream, revision, 'a', 'b')]);
          if (outcome?.status === 'appended') seen.push(outcome.lastPosition);
        }
      }),
    );
    const events = await all(store.readAll(before));
    const first = (before === undefined ? 0 : store.log.upTo(before)) + 1;
    expect(events.map(({ position }) => position && store.log.upTo(position))).toEqual(
      Array.from({ length: 200 }, (_, index) => first + index),
    );
    expect(seen).toHaveLength(100);
    // Or else the number is given later.
    const told = seen.filter((position) => position !== undefined);
    expect([0, 100]).toContain(new Set(told).size);
    expect(events.at(-1)?.position).toBe(await store.head());
  });

  it('answers an event by the number that it has in the order of all, from 0', async () => {
    const size = await store.log.size();
    const stream = `${BOOK}-${randomUUID()}`;
    await store.append([append(stream, -1, 'a', 'b', 'c')]);
    expect(await store.log.size()).toBe(size + 3);
    const found = await Promise.all([0, 1, 2, 3].map((place) => store.log.at(size + place)));
    expect(found.map((event) => event?.bytes.toString())).toEqual(['a', 'b', 'c', undefined]);
    const read: string[] = [];
    for await (const page of store.log.read(size + 1, 1))
      read.push(...page.map(({ bytes }) => bytes.toString()));
    expect(read).toEqual(['b', 'c']);
  });

  it('never shows a position before all earlier ones are there', async () => {
    const before = await store.head();
    const writers = [1, 2, 3].map(() => memory.open());
    const progress = { isOver: false };
    const writing = Promise.all(
      writers.map(async (writer, index) => {
        const stream = `${RACE}-${index}.${randomUUID()}`;
        for (let revision = -1; revision < 30; revision++) {
          await writer.append([append(stream, revision, 'a')]);
        }
      }),
    ).finally(() => (progress.isOver = true));
    let last = before;
    let size = before === undefined ? 0 : store.log.upTo(before);
    let count = 0;
    while (!progress.isOver) {
      for await (const page of store.readAll(last))
        for (const { position } of page) {
          size += 1;
          expect(store.log.upTo(position)).toBe(size);
          last = position;
          count += 1;
        }
    }
    await writing;
    count += (await all(store.readAll(last))).length;
    expect(count).toBe(93);
  });

  it('lets one of several racing for the same revision win', async () => {
    const stream = `${RACE}-${randomUUID()}`;
    const writers = [1, 2, 3, 4].map(() => memory.open());
    const outcomes = await Promise.all(
      writers.map((writer) => writer.append([append(stream, -1, 'a')])),
    );
    expect(outcomes.flat().filter(({ status }) => status === 'appended')).toHaveLength(1);
    expect(await store.headRevisions([stream])).toEqual([0]);
  });

  it('goes on reading after any position', async () => {
    const before = await store.head();
    await store.append([append(`${BOOK}-${randomUUID()}`, -1, 'a', 'b', 'c')]);
    const [first] = await all(store.readAll(before));
    expect(await textsOf(store.readAll(first?.position))).toEqual(['b', 'c']);
    expect(await textsOf(store.readAll(await store.head()))).toEqual([]);
  });

  it('reads the log in pages, up to the head at the call', async () => {
    const before = await store.head();
    const stream = `${BOOK}-${randomUUID()}`;
    await store.append([append(stream, -1, 'a', 'b', 'c')]);
    const pages: string[][] = [];
    for await (const page of store.readAll(before, { pageSize: 2 })) {
      pages.push(page.map(({ bytes }) => bytes.toString()));
      await store.append([append(stream, 1 + 2 * pages.length - 1, 'later', 'later')]);
    }
    expect(pages).toEqual([['a', 'b'], ['c']]);
  });

  it('reads only the categories asked for', async () => {
    const before = await store.head();
    const id = randomUUID();
    await store.append([
      append(`${APPLE}-${id}`, -1, 'a'),
      append(`${PEAR}-${id}-x`, -1, 'p'),
      append(`${APPLE_PEAR}-${id}`, -1, 'n'),
    ]);
    const categories = [APPLE, PEAR];
    expect(await textsOf(store.readAll(before, { categories }))).toEqual(['a', 'p']);
    expect(await store.streamsOf(categories)).toEqual([`${APPLE}-${id}`, `${PEAR}-${id}-x`]);
  });

  it('wakes those who wait for a change, and at once those who are behind', async () => {
    const { signal } = new AbortController();
    const before = await store.head();
    const reader = memory.open();
    const waiting = reader.changed(before, signal);
    await store.append([append(`${BOOK}-${randomUUID()}`, -1, 'a')]);
    await waiting;
    await reader.changed(before, signal);
    expect(await reader.head()).not.toBe(before);
  });

  it('lets go of those who wait when they no longer want to', async () => {
    const controller = new AbortController();
    const waiting = store.changed(await store.head(), controller.signal);
    controller.abort();
    await waiting;
    await store.changed(await store.head(), controller.signal);
    expect(controller.signal.aborted).toBe(true);
  });
});

describe('an empty ledger', () => {
  it.each(memories)('has no head and nothing to read, kept $name', async ({ start }) => {
    const memory = await start();
    const store = memory.open();
    expect(await store.head()).toBeUndefined();
    expect(await all(store.readAll())).toEqual([]);
    expect(await store.findKeys([])).toEqual([]);
    await memory.forget();
  });
});
