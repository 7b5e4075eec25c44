import { setTimeout as pause } from 'node:timers/promises';
import { type EventStore, readEnvelope } from '#event-store';
import type { Vault } from '#vault';

export interface OrphanSweepOptions {
  readonly store: EventStore;
  readonly vault: Pick<Vault, 'sweepOrphans'>;
  readonly onSwept?: (rows: number) => void;
}

const A_DAY_MS = 24 * 3600 * 1000;

/**
 * Takes out of the vault what was put there for events that never came: a command that was refused
 * or died between the two. The log itself is asked, whole, so that no view's gap can cost a name.
 */
export class OrphanSweep {
  constructor(private readonly options: OrphanSweepOptions) {}

  /** Sweeps once a day until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.options.onSwept?.(await this.sweep());
      await pause(A_DAY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** How many rows went. */
  sweep(): Promise<number> {
    let inLog: Promise<Set<string>> | undefined;
    return this.options.vault.sweepOrphans(async (eventIds) => {
      const known = await (inLog ??= this.#idsInLog());
      return new Set(eventIds.filter((id) => known.has(id)));
    });
  }

  async #idsInLog(): Promise<Set<string>> {
    const ids = new Set<string>();
    for await (const page of this.options.store.readAll())
      for (const { bytes } of page) ids.add(readEnvelope(bytes).id);
    return ids;
  }
}
