import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import {
  type CommandRequest,
  type EventStore,
  eventStoreMigrations,
  InMemoryEventStore,
  type LedgerWriter,
  PostgresEventStore,
  type Receipt,
  WriteContention,
} from '#event-store';
import { freshDatabase } from '../../../test/fresh-database.js';
import { storeUnderTest } from './event-store-db/store-under-test.js';
import { GatedStore } from './gated-store.js';
import { close, envelopesOf, newWriter, numbersOf, oneTo, to } from './new-writer.js';

/** Where two processes find one ledger. */
interface House {
  open(): EventStore;
  close(): Promise<void>;
}

const inPostgres = async (): Promise<House> => {
  const database = await freshDatabase(eventStoreMigrations);
  const stores: EventStore[] = [];
  return {
    open: () => {
      const url = database.urlFor('writer');
      const store = new PostgresEventStore({ url, maxConnections: 3 });
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.drop();
    },
  };
};

const inEventStoreDb = async (): Promise<House> => {
  const under = await storeUnderTest();
  return { open: () => under.open(PATIENT), close: () => under.close() };
};

const PATIENT = { callMs: 20_000, giveUpMs: 20_000 };

describe.each([
  ['PostgreSQL', inPostgres],
  ['EventStoreDB', inEventStoreDb],
])('two writers on one ledger in %s', (_, newHouse) => {
  let house: House;
  let stores: readonly EventStore[];
  let writers: readonly LedgerWriter[];
  let name: string;

  beforeAll(async () => {
    house = await newHouse();
    stores = [house.open(), house.open()];
    writers = stores.map((store) => newWriter(store, { deadlineMs: 60_000 }));
  });
  beforeEach(() => (name = randomUUID()));
  afterAll(() => house.close());

  const writer = (n: number): LedgerWriter => writers[n % 2]!;

  it('lose no entry and leave no gap when they fill one book together', async () => {
    await Promise.all(oneTo(400).map((n) => writer(n).execute(to(name, 'Give', n))));
    expect(await numbersOf(stores[0]!, name)).toEqual(oneTo(400));
  });

  it('pay exactly what a balance covers to two hundred who ask at once', async () => {
    await writer(0).execute(to(name, 'Give', 70));
    const answers = await Promise.allSettled(
      oneTo(200).map((n) => writer(n).execute(to(name, 'Pay', 1))),
    );
    const paid = answers.filter(({ status }) => status === 'fulfilled');
    const codes = answers.flatMap((answer) =>
      answer.status === 'rejected' ? (answer.reason as { code: string }).code : [],
    );
    expect(paid).toHaveLength(70);
    expect(codes).toEqual(Array(130).fill('PLACE_OVERDRAWN'));
    expect(await numbersOf(stores[0]!, name)).toEqual(oneTo(71));
  });

  it('give no refusal that the other has made stale', async () => {
    for (const n of oneTo(10)) {
      await writer(n).execute(to(name, 'Give', 5));
      const receipt = await writer(n + 1).execute(to(name, 'Pay', 5));
      expect(receipt.lastRevision).toBe(2 * n - 1);
    }
  });

  it('give no refusal that a reference has made stale', async () => {
    const giving = to(name, 'Give', 5, { house: name });
    const closed = { code: 'PERIOD_CLOSED' };
    await writer(0).execute(giving);
    await writer(1).execute(close(name));
    await expect(writer(1).execute(to(name, 'Give', 5, { house: name }))).rejects.toMatchObject(
      closed,
    );
    expect((await writer(0).execute(giving)).replayed).toBe(true);
  });

  it('have one effect of a command that both are given, many times', async () => {
    const request = to(name, 'Give', 5);
    const receipts = await Promise.all(oneTo(60).map((n) => writer(n).execute(request)));
    expect(receipts.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(receipts.map(({ firstRevision }) => firstRevision))).toEqual(new Set([0]));
    expect(await numbersOf(stores[0]!, name)).toEqual([1]);
  });

  it('agree with the model, whatever they are asked and in whatever groups', async () => {
    await fc.assert(
      fc.asyncProperty(groups, (asked) => agreesWithModel(stores[0]!, writers, asked)),
      { numRuns: 25 },
    );
  });
});

describe('two writers on one ledger in memory', () => {
  it('agree with the model, whatever they are asked and in whatever groups', async () => {
    await fc.assert(
      fc.asyncProperty(groups, (asked) => {
        const store = new InMemoryEventStore();
        return agreesWithModel(store, [newWriter(store), newWriter(store)], asked);
      }),
      { numRuns: 200 },
    );
  });

  it('stop trying at the deadline, and say so', async () => {
    const store = new GatedStore();
    const clock = { ms: 0 };
    const slow = newWriter(store, { monotonic: () => clock.ms, deadlineMs: 5000 });
    await slow.execute(to('a', 'Give', 1));
    const letGo = store.shut();
    const beaten = slow.execute(to('a', 'Give', 2));
    await store.arrival;
    clock.ms = 5001;
    await newWriter(store).execute(to('a', 'Give', 3));
    letGo();
    await expect(beaten).rejects.toThrow(WriteContention);
    expect(await numbersOf(store, 'a')).toEqual([1, 2]);
  });
});

interface Asked {
  readonly writer: 0 | 1;
  readonly type: 'Give' | 'Pay';
  readonly amount: number;
  /** Few keys: some commands come again, some come with the key of another. */
  readonly key: number;
}

const asked = fc.record<Asked>({
  writer: fc.constantFrom(0, 1),
  type: fc.constantFrom('Give', 'Pay'),
  amount: fc.integer({ min: 1, max: 9 }),
  key: fc.nat({ max: 40 }),
});

/** Each group is asked at once, the groups one after the other. */
const groups = fc.array(fc.array(asked, { minLength: 1, maxLength: 8 }), { maxLength: 8 });

type Answer = { readonly receipt: Receipt } | { readonly failure: string };

async function agreesWithModel(
  store: EventStore,
  writers: readonly LedgerWriter[],
  asked: readonly (readonly Asked[])[],
): Promise<void> {
  const name = randomUUID();
  const keys = oneTo(41).map(() => randomUUID());
  const bound = new Map<string, string>();
  let balance = 0;
  let entries = 0;
  for (const group of asked) {
    const requests = group.map(({ type, amount, key }) =>
      to(name, type, amount, { key: keys[key]! }),
    );
    const answers = await Promise.all(
      requests.map((request, index) => answerOf(writers[group[index]!.writer]!, request)),
    );
    const added = (await envelopesOf(store, `purse-${name}`)).slice(entries);
    const lowest = [balance];
    for (const { type, data, command } of added) {
      const { number, amount } = data as { number: number; amount: number };
      expect(number).toBe((entries += 1));
      balance += type === 'Given' ? amount : -amount;
      lowest.push(balance);
      expect(bound.has(command.key)).toBe(false);
      bound.set(command.key, `${type === 'Given' ? 'Give' : 'Pay'} ${amount}`);
    }
    expect(Math.min(...lowest)).toBeGreaterThanOrEqual(0);
    for (const [index, request] of requests.entries()) {
      judge(request, answers[index]!, { bound, lowest: Math.min(...lowest) });
    }
    const fresh = answers.filter((answer) => 'receipt' in answer && !answer.receipt.replayed);
    expect(fresh).toHaveLength(added.length);
  }
}

function judge(
  { type, data, key }: CommandRequest,
  answer: Answer,
  { bound, lowest }: { readonly bound: ReadonlyMap<string, string>; readonly lowest: number },
): void {
  const { amount } = data as { amount: number };
  if ('receipt' in answer) {
    expect(bound.get(key)).toBe(`${type} ${amount}`);
    expect(answer.receipt.events).toMatchObject([{ data: { amount } }]);
  } else if (answer.failure === 'KeyReused') {
    expect(bound.get(key)).not.toBe(`${type} ${amount}`);
  } else {
    expect(answer.failure).toBe('PLACE_OVERDRAWN');
    expect(amount).toBeGreaterThan(lowest);
  }
}

const answerOf = (writer: LedgerWriter, request: CommandRequest): Promise<Answer> =>
  writer.execute(request).then(
    (receipt) => ({ receipt }),
    (error: unknown) => {
      const { name, code } = error as Error & { code?: string };
      return { failure: code ?? name };
    },
  );
