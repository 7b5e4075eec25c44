import { randomUUID } from 'node:crypto';
import {
  type Append,
  commandId,
  EventStoreDbEventStore,
  type EventStoreDbOptions,
  eventStoreMigrations,
  StoreProblem,
  type StreamEvent,
} from '#event-store';
import { EventStoreDbServer } from '../../../../test/event-store-db-server/event-store-db-server.js';
import { type FreshDatabase, freshDatabase } from '../../../../test/fresh-database.js';

/** One server, one database, and any number of stores on them that lose patience quickly. */
export interface StoreUnderTest {
  readonly server: EventStoreDbServer;
  readonly database: FreshDatabase;
  open(options?: Partial<EventStoreDbOptions>): EventStoreDbEventStore;
  close(): Promise<void>;
}

export const CATEGORIES = ['book', 'purse', 'house'];

export const storeUnderTest = async (given?: EventStoreDbServer): Promise<StoreUnderTest> => {
  const server = given ?? (await EventStoreDbServer.start());
  const database = await freshDatabase(eventStoreMigrations);
  const stores: EventStoreDbEventStore[] = [];
  return {
    server,
    database,
    open: (options = {}) => {
      const url = options.url ?? server.url;
      const store = new EventStoreDbEventStore({
        url,
        databaseUrl: database.urlFor('writer'),
        categories: CATEGORIES,
        keeping: { url, databaseUrl: database.urlFor('projector') },
        callMs: 500,
        giveUpMs: 1500,
        pollMs: 50,
        ...options,
      });
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      server.stop();
      await database.drop();
    },
  };
};

export const CALLER = randomUUID();

/** An append of so many words, each of which is one event. */
export const append = (stream: string, expectedRevision: number, ...words: string[]): Append => ({
  stream,
  expectedRevision,
  events: words.map((word) => ({ id: randomUUID(), type: 'Told', bytes: Buffer.from(word) })),
  keys: [],
});

export const withKey = (base: Append, key: string, fingerprint = '7'.repeat(32)): Append => ({
  ...base,
  keys: [
    {
      commandId: commandId(CALLER, key),
      fingerprint,
      firstRevision: base.expectedRevision + 1,
      lastRevision: base.expectedRevision + base.events.length,
    },
  ],
});

export const wordsOf = async (pages: AsyncIterable<readonly StreamEvent[]>): Promise<string[]> => {
  const words: string[] = [];
  for await (const page of pages) words.push(...page.map(({ bytes }) => bytes.toString()));
  return words;
};

export const oneTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Something that waits until it is let go on. */
export const newGate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
};

export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

/** What making something is refused with. */
export const problemOf = (make: () => unknown): StoreProblem => {
  try {
    make();
  } catch (error) {
    if (error instanceof StoreProblem) return error;
    throw error;
  }
  throw new Error('nothing was wrong with it');
};
