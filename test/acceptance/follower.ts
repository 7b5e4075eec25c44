import type { EventStore, LedgerWriter, Position } from '#event-store';
import { upcast } from '#ledger';
import { ProjectionRunner } from '#read-models';
import { FollowUp } from '../../apps/projector/src/index.js';

/** Keeps up with a test's ledger, as the projector does. */
export interface Follower {
  /** Resolves when everything that was recorded before the call has been looked at. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Keeps the views. */
export const followLog = (store: EventStore, databaseUrl: string): Follower => {
  const mark = new Mark();
  const onProgress = ({ headNumber }: { headNumber: number }): void => mark.reach(headNumber);
  const runner = new ProjectionRunner({ store, databaseUrl, upcast, onProgress });
  return follower(store, mark, (signal) => runner.run(signal));
};

export interface FollowedLedger {
  readonly store: EventStore;
  readonly writer: LedgerWriter;
  /** A login of the group `so_vang_projector`. */
  readonly databaseUrl: string;
  readonly today: string;
}

/** Does what follows from events, and what follows from that. */
export const followConsequences = (ledger: FollowedLedger): Follower => {
  const { store, today } = ledger;
  const mark = new Mark();
  const onProgress = (position: Position): void => mark.reach(store.log.upTo(position));
  const clock = () => ({ today });
  const followUp = new FollowUp({ ...ledger, upcast, clock, onProgress });
  return follower(store, mark, (signal) => followUp.run(signal));
};

/** How far somebody has come, and who waits for it. */
class Mark {
  #reached = 0;
  readonly #waiting = new Set<() => void>();

  reach(number: number): void {
    this.#reached = number;
    for (const look of this.#waiting) look();
  }

  reached(number: number): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.#reached < number) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }
}

const follower = (
  store: EventStore,
  mark: Mark,
  run: (signal: AbortSignal) => Promise<void>,
): Follower => {
  const stopping = new AbortController();
  const running = run(stopping.signal);
  return {
    caughtUp: async () => {
      await Promise.race([mark.reached(await store.log.size()), running]);
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
