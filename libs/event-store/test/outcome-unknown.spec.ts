import {
  type EventStore,
  eventStoreMigrations,
  OutcomeUnknown,
  PostgresEventStore,
  StoreUnavailable,
} from '#event-store';
import { randomUUID } from 'node:crypto';
import { type FreshDatabase, freshDatabase } from '../../../test/fresh-database.js';
import { CuttingProxy } from './cutting-proxy.js';
import { newWriter, numbersOf, oneTo, to } from './new-writer.js';

describe('a line that breaks around an append', () => {
  let database: FreshDatabase;
  let proxy: CuttingProxy;
  let store: EventStore;
  let name: string;

  beforeAll(async () => {
    database = await freshDatabase(eventStoreMigrations);
    const through = await CuttingProxy.before(database.urlFor('writer'));
    proxy = through.proxy;
    store = new PostgresEventStore({ url: through.url, maxConnections: 3 });
  });
  beforeEach(() => (name = randomUUID()));
  afterAll(async () => {
    await store.close();
    await proxy.close();
    await database.drop();
  });

  const oneAppend = () =>
    store.append([
      {
        stream: `purse-${name}`,
        expectedRevision: -1,
        events: [{ id: randomUUID(), type: 'Given', bytes: Buffer.from('{}') }],
        keys: [],
      },
    ]);

  it('leaves the outcome unknown, whether it was carried out or not', async () => {
    proxy.cutNext('before the answer');
    await expect(oneAppend()).rejects.toThrow(OutcomeUnknown);
    expect(await store.headRevisions([`purse-${name}`])).toEqual([0]);
    name = randomUUID();
    proxy.cutNext('before the store hears');
    await expect(oneAppend()).rejects.toThrow(OutcomeUnknown);
    expect(await store.headRevisions([`purse-${name}`])).toEqual([-1]);
  });

  it('costs no entry and doubles none: the answer comes from the log', async () => {
    const writer = newWriter(store);
    await writer.execute(to(name, 'Give', 100));
    proxy.cutNext('before the answer');
    const receipts = await Promise.all(oneTo(20).map(() => writer.execute(to(name, 'Pay', 5))));
    expect(receipts.every(({ replayed }) => replayed)).toBe(true);
    expect(await numbersOf(store, name)).toEqual(oneTo(21));
    await expect(writer.execute(to(name, 'Pay', 1))).rejects.toMatchObject({
      code: 'PLACE_OVERDRAWN',
    });
  });

  it('has commands decided anew that never arrived', async () => {
    const writer = newWriter(store);
    const before = proxy.cuts;
    proxy.cutNext('before the store hears', 'before the store hears', 'before the answer');
    const receipts = await Promise.all(oneTo(20).map(() => writer.execute(to(name, 'Give', 5))));
    expect(receipts.map(({ firstRevision }) => firstRevision).sort((a, b) => a - b)).toEqual(
      oneTo(20).map((n) => n - 1),
    );
    expect(proxy.cuts - before).toBe(3);
    expect(await numbersOf(store, name)).toEqual(oneTo(20));
  });

  it('is told as the store being away once the deadline is over, and a later try is safe', async () => {
    const request = to(name, 'Give', 5);
    proxy.cutNext('before the answer', ...oneTo(50).map(() => 'before the store hears' as const));
    const given = newWriter(store, { deadlineMs: 0 }).execute(request);
    await expect(given).rejects.toThrow(StoreUnavailable);
    proxy.cutNext();
    expect((await newWriter(store).execute(request)).replayed).toBe(true);
    expect(await numbersOf(store, name)).toEqual([1]);
  });
});

describe('a store that is away', () => {
  it('is told as such by every question and by an append', async () => {
    const database = await freshDatabase(eventStoreMigrations);
    const { proxy, url } = await CuttingProxy.before(database.urlFor('writer'));
    await proxy.close();
    const store = new PostgresEventStore({ url });
    const append = { stream: 'a-b', expectedRevision: -1, keys: [] };
    const events = [{ id: randomUUID(), type: 'Given', bytes: Buffer.from('{}') }];
    await expect(store.append([{ ...append, events }])).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    await expect(store.headRevisions(['a-b'])).rejects.toThrow(StoreUnavailable);
    const writer = newWriter(store, { deadlineMs: 20 });
    await expect(writer.execute(to('a', 'Give'))).rejects.toThrow(StoreUnavailable);
    await store.close();
    await database.drop();
  });

  it('has changed nothing when it may only be read', async () => {
    const database = await freshDatabase(eventStoreMigrations);
    const url = new URL(database.urlFor('writer'));
    url.searchParams.set('options', '-c default_transaction_read_only=on');
    const store = new PostgresEventStore({ url: url.href });
    const append = { stream: 'a-b', expectedRevision: -1, keys: [] };
    const events = [{ id: randomUUID(), type: 'Given', bytes: Buffer.from('{}') }];
    await expect(store.append([{ ...append, events }])).rejects.toThrow(StoreUnavailable);
    expect(await store.head()).toBeUndefined();
    await store.close();
    await database.drop();
  });
});
