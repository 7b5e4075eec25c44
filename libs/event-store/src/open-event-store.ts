import type { EventStore } from './event-store.js';
import {
  EventStoreDbEventStore,
  type EventStoreDbOptions,
} from './event-store-db/event-store-db-event-store.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';

export interface OpenEventStoreOptions extends Pick<
  EventStoreDbOptions,
  'databaseUrl' | 'categories'
> {
  /** Left out: the ledger is kept in PostgreSQL itself. */
  readonly eventStoreDb?: Pick<EventStoreDbOptions, 'url' | 'keeping'> | undefined;
}

/**
 * The ledger where the installation keeps it.
 * @throws StoreProblem that says what to do, when an EventStoreDB was named that cannot be used
 */
export async function openEventStore(options: OpenEventStoreOptions): Promise<EventStore> {
  const { databaseUrl, categories, eventStoreDb } = options;
  if (!eventStoreDb) return new PostgresEventStore({ url: databaseUrl });
  const store = new EventStoreDbEventStore({ databaseUrl, categories, ...eventStoreDb });
  try {
    await store.check();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
