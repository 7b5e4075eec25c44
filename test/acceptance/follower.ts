import type { EventStore } from '#event-store';
import { upcast } from '#ledger';
import { ProjectionRunner } from '#read-models';

/** Keeps the views of a test's ledger, as the projector does. */
export interface Follower {
  /** Resolves when the views show everything that was recorded before the call. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

export const followLog = (store: EventStore, databaseUrl: string): Follower => {
  let shown = 0;
  const waiting = new Set<() => void>();
  const onProgress = ({ headNumber }: { headNumber: number }): void => {
    shown = headNumber;
    for (const look of waiting) look();
  };
  const stopping = new AbortController();
  const runner = new ProjectionRunner({ store, databaseUrl, upcast, onProgress });
  const running = runner.run(stopping.signal);
  const reached = (head: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (shown < head) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return {
    caughtUp: async () => {
      const head = Number((await store.head()) ?? 0);
      await Promise.race([reached(head), running]);
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
