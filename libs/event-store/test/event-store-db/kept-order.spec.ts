import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type EventStoreDbEventStore, StoreUnavailable } from '#event-store';
import { KEEPER_LOCK } from '../../src/event-store-db/log-keeper.js';
import { append, oneTo, type StoreUnderTest, storeUnderTest, wordsOf } from './store-under-test.js';

describe('the order of all entries', () => {
  let under: StoreUnderTest;
  let store: EventStoreDbEventStore;
  beforeEach(async () => {
    under = await storeUnderTest();
    store = under.open();
  });
  afterEach(() => under.close());

  const write = async (count: number, words = oneTo(count).map(String)): Promise<void> => {
    for (const word of words) await store.append([append(`book-${randomUUID()}`, -1, word)]);
  };

  it('is the store’s own, without gaps, whatever else the store holds', async () => {
    under.server.log.writeSystemEvent();
    await write(3);
    under.server.log.writeSystemEvent();
    await store.append([append(`other-${randomUUID()}`, -1, 'not of this ledger')]);
    await write(2);
    under.server.log.writeSystemEvent();
    expect(await store.head()).toBe('5');
    expect(await wordsOf(store.readAll())).toEqual(['1', '2', '3', '1', '2']);
  });

  it('answers one entry by its number to a process that may not read them all', async () => {
    await write(3);
    await store.head();
    const withoutAll = under.open({ keeping: undefined });
    expect((await withoutAll.log.at(1))?.bytes.toString()).toBe('2');
    expect(await withoutAll.log.at(3)).toBeUndefined();
  });

  it.each([
    { what: 'is cut in the middle', fault: { cutAfter: 2 }, times: 3 },
    { what: 'brings again what was there already', fault: { repeat: 4 }, times: 500 },
    { what: 'falls silent', fault: 'silent', times: 2 },
    { what: 'tells an impossible place', fault: 'impossible checkpoint', times: 3 },
  ] as const)('loses and doubles nothing when a subscription $what', async ({ fault, times }) => {
    await write(3);
    await store.head();
    under.server.stop();
    await under.server.start();
    under.server.faults.subscriptions.push(...oneTo(times).map(() => fault));
    const other = under.open();
    for (const word of ['4', '5', '6'])
      await other.append([append(`book-${randomUUID()}`, -1, word)]);
    expect(await eventually(() => wordsOf(other.readAll()))).toEqual(oneTo(6).map(String));
  });

  it('is waited for as long as it goes on, however slow the server is', async () => {
    under.server.faults.slowReadMs = 50;
    // All together take twice as long as the next of them may.
    const patient = under.open({ callMs: 1000, giveUpMs: 500 });
    for (const word of oneTo(60).map(String))
      await patient.append([append(`book-${randomUUID()}`, -1, word)]);
    expect(await wordsOf(patient.readAll())).toEqual(oneTo(60).map(String));
  });

  it('costs the store one question while nobody gives numbers, and is complete afterwards', async () => {
    const holder = new pg.Client({ connectionString: under.database.ownerUrl });
    await holder.connect();
    await holder.query('select pg_advisory_lock($1)', [KEEPER_LOCK]);
    await write(3);
    const before = under.server.calls.subscribe;
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    expect(under.server.calls.subscribe - before).toBe(1);
    await holder.end();
    expect(await eventually(() => store.head())).toBe('3');
  });

  it('is kept by one process, and by another as soon as that has ended', async () => {
    const [one, two] = [under.open(), under.open()];
    await write(2);
    expect([await one.head(), await two.head()]).toEqual(['2', '2']);
    await one.close();
    await write(1);
    expect(await two.head()).toBe('3');
  });

  it('is gone on with by somebody when the connection of its keeper breaks', async () => {
    const other = under.open();
    await write(2);
    expect([await store.head(), await other.head()]).toEqual(['2', '2']);
    const owner = new pg.Client({ connectionString: under.database.ownerUrl });
    await owner.connect();
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()`);
    await owner.end();
    await eventually(() => write(1));
    expect(await eventually(() => other.head())).toBe('3');
  });

  it('keeps numbers and bytes when the store has scavenged what somebody hid', async () => {
    const stream = `book-${randomUUID()}`;
    await store.append([append(stream, -1, 'a', 'b')]);
    await write(1);
    expect(await store.head()).toBe('3');
    under.server.log.truncate(stream, 1n);
    under.server.log.scavenge();
    const later = under.open({ callMs: 300, giveUpMs: 300 });
    const { events, problem } = await eventually(async () => {
      const state = await later.state();
      if (!state.problem) throw new Error('nobody has noticed');
      return state;
    });
    expect([events, problem?.code, problem?.detail]).toEqual([3, 'STREAM_TRUNCATED', stream]);
  });
});

/** A store whose server has just come back may still say: try again. The test's own time is the limit. */
const eventually = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
};
