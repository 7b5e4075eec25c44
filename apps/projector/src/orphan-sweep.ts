import { setTimeout as pause } from 'node:timers/promises';
import { type EventStore, readEnvelope, StoreUnavailable } from '#event-store';
import { sweepOrphans, VaultUnavailable } from '#vault';
import type pg from 'pg';

export interface OrphanSweepOptions {
  readonly store: EventStore;
  /** Connections to the vault whose role is `so_vang_vault`; they stay the caller's to end. */
  readonly pool: pg.Pool;
  readonly now: () => Date;
  readonly onSwept?: (rows: number) => void;
  /** The vault or the log did not answer; the sweep is tried again. */
  readonly onTrouble?: (error: unknown) => void;
}

const A_DAY_MS = 24 * 3600 * 1000;
const A_MINUTE_MS = 60 * 1000;

/**
 * Takes out of the vault what was put there for events that never came: a command that was refused
 * or died between the two. The log itself is asked, whole, so that no view's gap can cost a name.
 */
export class OrphanSweep {
  constructor(private readonly options: OrphanSweepOptions) {}

  /** Sweeps once a day until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const wait = await this.#trySweep();
      await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** How many rows went. */
  sweep(): Promise<number> {
    const { pool, now } = this.options;
    let inLog: Promise<Set<string>> | undefined;
    const isInLog = async (eventIds: string[]): Promise<Set<string>> => {
      const known = await (inLog ??= this.#idsInLog());
      return new Set(eventIds.filter((id) => known.has(id)));
    };
    return sweepOrphans(pool, isInLog, { now: now() });
  }

  /** How long to wait for the next time, in ms. */
  async #trySweep(): Promise<number> {
    try {
      this.options.onSwept?.(await this.sweep());
      return A_DAY_MS;
    } catch (error) {
      if (!(error instanceof VaultUnavailable || error instanceof StoreUnavailable)) throw error;
      this.options.onTrouble?.(error);
      return A_MINUTE_MS;
    }
  }

  async #idsInLog(): Promise<Set<string>> {
    const ids = new Set<string>();
    for await (const page of this.options.store.readAll())
      for (const { bytes } of page) ids.add(readEnvelope(bytes).id);
    return ids;
  }
}
