export { countedByPosition, type DenseLog } from './dense-log.js';
export * from './envelope.js';
export * from './event-store.js';
export { fingerprintOf } from './fingerprint.js';
export { commandId, eventId, isUuid } from './identifiers.js';
export { InMemoryEventStore } from './in-memory.js';
export { eventStoreMigrations, type Migration } from './postgres/migrations.js';
export {
  PostgresEventStore,
  type PostgresEventStoreOptions,
} from './postgres/postgres-event-store.js';
export type { AnyDecider, Upcast } from './writer/any-decider.js';
export type { CommandRequest, Receipt } from './writer/command-request.js';
export { LedgerWriter, type LedgerWriterOptions } from './writer/ledger-writer.js';
export * from './writer/writer-failures.js';
