export type { DenseLog } from './dense-log.js';
export * from './envelope.js';
export * from './event-store.js';
export { fingerprintOf } from './fingerprint.js';
export { commandId, eventId, isUuid } from './identifiers.js';
export {
  EventStoreDbEventStore,
  type EventStoreDbOptions,
} from './event-store-db/event-store-db-event-store.js';
export { parseAddress } from './event-store-db/address.js';
export { grantStoreAccess, storeGroups } from './event-store-db/store-access.js';
export { StoreProblem, type StoreProblemCode } from './event-store-db/store-problem.js';
export { InMemoryEventStore } from './in-memory.js';
export { openEventStore, type OpenEventStoreOptions } from './open-event-store.js';
export { TargetDiffers } from './moving/same-beginning.js';
export {
  LedgerInUse,
  type LedgerMove,
  moveLedger,
  type Moved,
  type MovingStep,
} from './moving/move-ledger.js';
export { eventStoreMigrations, type Migration } from './postgres/migrations.js';
export {
  PostgresEventStore,
  type PostgresEventStoreOptions,
} from './postgres/postgres-event-store.js';
export type { AnyDecider, Upcast } from './writer/any-decider.js';
export type { CommandRequest, Receipt } from './writer/command-request.js';
export { LedgerWriter, type LedgerWriterOptions } from './writer/ledger-writer.js';
export * from './writer/writer-failures.js';
