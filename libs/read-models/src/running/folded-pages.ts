import { setImmediate as turn } from 'node:timers/promises';
import { type Position, readEnvelope, type RecordedEvent, type Upcast } from '#event-store';
import type { FoldedBatch, ViewFold } from '#ledger';

/** What a page of the log did to the views. */
export interface FoldedPage extends FoldedBatch {
  /** Of the page's last event. */
  readonly position: Position;
}

/** Events after which others are let through: the page before is being written meanwhile. */
const STRETCH = 250;

/**
 * Folds pages of the log, one batch each.
 * @param sumsHeld how many sums may stay in the fold from page to page
 * @throws Error naming the place when an event cannot be read or cannot follow: views that
 *   skipped an event would be wrong for ever.
 */
export async function* foldedPages(
  pages: AsyncIterable<readonly RecordedEvent[]>,
  fold: ViewFold,
  upcast: Upcast,
  sumsHeld = 0,
): AsyncGenerator<FoldedPage> {
  for await (const page of pages) {
    for (const [index, recorded] of page.entries()) {
      foldEvent(fold, recorded, upcast);
      if (index % STRETCH === STRETCH - 1) await turn();
    }
    const last = page.at(-1);
    if (last) yield { ...fold.takeBatch(sumsHeld), position: last.position };
  }
}

const foldEvent = (fold: ViewFold, recorded: RecordedEvent, upcast: Upcast): void => {
  const { position, stream, bytes } = recorded;
  try {
    const { id: eventId, recordedAt, actor, type, schema, data } = readEnvelope(bytes);
    fold.fold({ eventId, stream, recordedAt, actor, event: upcast(type, schema, data) });
  } catch (error) {
    throw new Error(`the views stop at position ${position}, in ${stream}`, { cause: error });
  }
};
