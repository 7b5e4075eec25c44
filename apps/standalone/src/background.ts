import type { EventStore, LedgerWriter } from '#event-store';
import { upcast } from '#ledger';
import { ProjectionRunner } from '#read-models';
import { dayAtUtc7 } from '../../api/src/requests/calendar-at-utc7.js';
import type { Erasures, Vault } from '#vault';
import type pg from 'pg';
import { FollowUp, Forgetting, NamedGivers, OrphanSweep } from '../../projector/src/index.js';

/** Work in the background, from `start` to `stop`. */
export class Background {
  readonly #end = new AbortController();
  #running: Promise<void> = Promise.resolve();

  /** @param work that runs until the signal aborts, and whose failure ends the product */
  constructor(private readonly work: (signal: AbortSignal) => Promise<void>) {}

  /** Rejects when the work fails; resolves when it was stopped. */
  start(): Promise<void> {
    this.#running = this.work(this.#end.signal);
    return this.#running;
  }

  async stop(): Promise<void> {
    this.#end.abort();
    await this.#running;
  }
}

/** Keeps the views up with the log. */
export const liveViews = (store: EventStore, databaseUrl: string): Background => {
  const runner = new ProjectionRunner({ store, databaseUrl, upcast });
  return new Background((signal) => runner.run(signal));
};

interface Ledger {
  readonly store: EventStore;
  readonly writer: LedgerWriter;
  readonly now: () => Date;
}

/** Does what follows of itself from what is in the log. */
export const followUp = ({ store, writer, now }: Ledger, databaseUrl: string): Background => {
  const clock = () => ({ today: dayAtUtc7(now()) });
  const worker = new FollowUp({ store, writer, databaseUrl, upcast, clock });
  return new Background((signal) => worker.run(signal));
};

/** Takes personal data out of the vault whose event never came. */
export const orphanSweep = ({ store, now }: Omit<Ledger, 'writer'>, pool: pg.Pool): Background => {
  const sweep = new OrphanSweep({ store, pool, now });
  return new Background((signal) => sweep.run(signal));
};

/** What the ledger says of people's own data, brought about in the vault and on the public pages. */
export const ownData = (
  { vault, erasures }: { readonly vault: Vault; readonly erasures: Erasures },
  { writer, now }: Omit<Ledger, 'store'>,
  pool: pg.Pool,
): Background[] => {
  const onTrouble = (error: unknown): void => {
    console.error('own data:', error instanceof Error ? error.message : error);
  };
  const clock = () => ({ today: dayAtUtc7(now()) });
  const forgetting = new Forgetting({ erasures, writer, pool, clock, onTrouble });
  const givers = new NamedGivers({ vault, pool, onTrouble });
  return [forgetting, givers].map((work) => new Background((signal) => work.run(signal)));
};
