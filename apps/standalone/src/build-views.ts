import type { EventStore, Position } from '#event-store';
import { upcast } from '#ledger';
import { rebuildViews } from '#read-models';
import { progressBar } from './progress-bar.js';

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
      onProgress: ({ step, events }) => bar.update(events, { note: step }),
    });
  } finally {
    bar.stop();
  }
  return head;
};
