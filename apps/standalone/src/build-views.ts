import type { EventStore, Position } from '#event-store';
import { upcast } from '#ledger';
import { rebuildViews } from '#read-models';
import { progressBar } from './progress-bar.js';

/** Few enough events at a time to keep the process small. */
const AT_ONCE = 20_000;

/**
 * Builds all views anew from the log, with a progress bar, beside those in service, which answer
 * until the new ones stand in their place. Answers the head of the log when it began.
 */
export const buildViews = async (
  store: EventStore,
  databaseUrl: string,
): Promise<Position | undefined> => {
  const head = await store.head();
  const bar = progressBar('Dựng các bảng xem', Number(head ?? 0));
  try {
    await rebuildViews({
      store,
      databaseUrl,
      upcast,
      flushEvery: AT_ONCE,
      onProgress: ({ step, events }) => bar.update(events, { note: step }),
    });
  } finally {
    bar.stop();
  }
  return head;
};
