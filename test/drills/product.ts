import type { EventStore } from '#event-store';

/** The product as those see it who use it, and those who want to hurt it. */
export interface Product {
  /** Where it listens; the same after each start. */
  readonly address: string;
  /** Past the product, into its database, as the database's owner. */
  databaseUrl(): Promise<string>;
  /** Past the product, its ledger wherever that is kept; closed by whoever opens it. */
  openStore(): Promise<EventStore>;
  /** Resolves as soon as it says that it is ready. */
  start(): Promise<void>;
  /** `kill -9` of its process, or of all of them. */
  killProcess(): Promise<void>;
  /** `kill -9` of the PostgreSQL postmaster; what is left brings it back. */
  killPostmaster(): Promise<void>;
  /** Breaks off whatever the event store is doing, of a product that has one; it comes back at once. */
  cutStore?(): Promise<void>;
  /** Ends it as an operator does. */
  stop(): Promise<void>;
  /** Takes the data of a stopped product away. */
  removeData(): Promise<void>;
}

/** Answers once the product says that it can do its work. */
export const readiness = async (address: string): Promise<true | undefined> => {
  const { status } = await fetch(`${address}/api/ready`, { signal: AbortSignal.timeout(5000) });
  return status === 200 ? true : undefined;
};
