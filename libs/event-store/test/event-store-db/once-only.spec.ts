import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  commandId,
  type EventStoreDbEventStore,
  OutcomeUnknown,
  StoreUnavailable,
} from '#event-store';
import { newWriter, numbersOf, to } from '../new-writer.js';
import {
  append,
  CALLER,
  newGate,
  oneTo,
  type StoreUnderTest,
  storeUnderTest,
  until,
  withKey,
  wordsOf,
} from './store-under-test.js';

const APPENDED = [{ status: 'appended' }];

describe('an append whose answer is lost', () => {
  let under: StoreUnderTest;
  let store: EventStoreDbEventStore;
  let stream: string;

  beforeAll(async () => {
    under = await storeUnderTest();
    store = under.open();
  });
  beforeEach(() => (stream = `book-${randomUUID()}`));
  afterEach(() => (under.server.faults.appends.length = 0));
  afterAll(() => under.close());

  it.each(['commit then drop', 'drop', 'commit then silent', 'silent', 'not leader'] as const)(
    'is written once when the server does this: %s',
    async (fault) => {
      under.server.faults.leader = { host: '127.0.0.1', port: under.server.port };
      under.server.faults.appends.push(fault);
      expect(await store.append([append(stream, -1, 'a', 'b')])).toEqual(APPENDED);
      expect(await wordsOf(store.readStream(stream))).toEqual(['a', 'b']);
    },
  );

  it('is found in its stream when the server has forgotten that it knows it', async () => {
    under.server.faults.appends.push('commit then drop', 'forget');
    expect(await store.append([append(stream, -1, 'a', 'b')])).toEqual(APPENDED);
    expect(await wordsOf(store.readStream(stream))).toEqual(['a', 'b']);
  });

  it('is a lost race when somebody else was quicker', async () => {
    const other = under.open();
    await other.append([append(stream, -1, 'other')]);
    under.server.faults.appends.push('drop');
    expect(await store.append([append(stream, -1, 'a')])).toEqual([
      { status: 'wrong-revision', actualRevision: 0 },
    ]);
  });

  it('is answered from the log when its outcome stays unknown, and doubled by no retry', async () => {
    const name = randomUUID();
    under.server.faults.appends.push(...oneTo(3).map(() => 'commit then silent' as const));
    const request = to(name, 'Give', 5);
    await expect(newWriter(store, { deadlineMs: 0 }).execute(request)).rejects.toThrow(
      StoreUnavailable,
    );
    under.server.faults.appends.length = 0;
    expect((await newWriter(store).execute(request)).replayed).toBe(true);
    expect(await numbersOf(store, name)).toEqual([1]);
  });

  it('is told as unknown, and leaves the key to its own command alone', async () => {
    const key = randomUUID();
    under.server.faults.appends.push(...oneTo(20).map(() => 'silent' as const));
    await expect(store.append([withKey(append(stream, -1, 'a'), key)])).rejects.toThrow(
      OutcomeUnknown,
    );
    under.server.faults.appends.length = 0;
    expect(await store.findKeys([{ caller: CALLER, key }])).toMatchObject([{ isPending: true }]);
    const another = withKey(append(`book-${randomUUID()}`, -1, 'x'), key);
    expect(await store.append([another])).toEqual([{ status: 'keys-taken' }]);
    expect(await store.append([withKey(append(stream, -1, 'a'), key)])).toEqual(APPENDED);
    expect(await store.findKeys([{ caller: CALLER, key }])).toMatchObject([
      { stream, firstRevision: 0, lastRevision: 0 },
    ]);
  });
});

describe('a key', () => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await storeUnderTest();
  });
  afterAll(() => under.close());

  it('that a crash left behind goes to the same command, tried again elsewhere', async () => {
    const [store, key, stream] = [under.open(), randomUUID(), `book-${randomUUID()}`];
    await reserve(under, { key, stream, firstRevision: 3 });
    await store.append([append(stream, -1, 'other')]);
    expect(await store.append([withKey(append(stream, 0, 'a'), key)])).toEqual(APPENDED);
    expect(await store.append([withKey(append(stream, 1, 'a'), key)])).toEqual([
      { status: 'keys-taken' },
    ]);
    expect(await store.findKeys([{ caller: CALLER, key }])).toMatchObject([{ firstRevision: 1 }]);
  });

  it('is bound once when two processes try one command at the same place', async () => {
    const [first, second] = [under.open({ callMs: 60_000 }), under.open()];
    const [key, stream, id] = [randomUUID(), `book-${randomUUID()}`, randomUUID()];
    const tryOf = (word: string) => {
      const base = append(stream, -1, word);
      return withKey({ ...base, events: base.events.map((event) => ({ ...event, id })) }, key);
    };
    const { faults, calls } = under.server;
    const [before, gate] = [calls.append, newGate()];
    faults.appends.push({ hold: gate.opened });
    const ofFirst = first.append([tryOf('of the first')]);
    await until(() => calls.append === before + 1);
    expect(await second.append([tryOf('of the second')])).toEqual(APPENDED);
    gate.open();
    expect(await ofFirst).toEqual([{ status: 'wrong-revision', actualRevision: 0 }]);
    expect(await wordsOf(first.readStream(stream))).toEqual(['of the second']);
    expect(await first.findKeys([{ caller: CALLER, key }])).toMatchObject([{ firstRevision: 0 }]);
  });

  it('is made anew from the store when the database has lost it', async () => {
    const fresh = await storeUnderTest(under.server);
    const [key, stream] = [randomUUID(), `book-${randomUUID()}`];
    await under.open().append([withKey(append(stream, -1, 'a', 'b'), key)]);
    const store = fresh.open();
    await store.head();
    expect(await store.findKeys([{ caller: CALLER, key }])).toEqual([
      { fingerprint: '7'.repeat(32), stream, firstRevision: 0, lastRevision: 1 },
    ]);
    await store.close();
    await fresh.database.drop();
  });
});

interface Reserved {
  readonly key: string;
  readonly stream: string;
  readonly firstRevision: number;
}

/** As a process leaves it that dies between the reservation and the append. */
const reserve = async (
  { database }: StoreUnderTest,
  { key, stream, firstRevision }: Reserved,
): Promise<void> => {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('insert into ledger.command_key values ($1, $2, $3, $4)', [
    commandId(CALLER, key),
    '7'.repeat(32),
    stream,
    firstRevision,
  ]);
  await client.end();
};
