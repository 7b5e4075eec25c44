import { readEnvelope, type RecordedEvent, type Upcast } from '#event-store';
import type { ViewFold } from '#ledger';

/**
 * Folds a page of the log.
 * @throws Error naming the place when an event cannot be read or cannot follow: views that
 *   skipped an event would be wrong for ever.
 */
export const foldPage = (fold: ViewFold, page: readonly RecordedEvent[], upcast: Upcast): void => {
  for (const { position, stream, bytes } of page) {
    try {
      const { id: eventId, recordedAt, actor, type, schema, data } = readEnvelope(bytes);
      fold.fold({ eventId, stream, recordedAt, actor, event: upcast(type, schema, data) });
    } catch (error) {
      throw new Error(`the views stop at position ${position}, in ${stream}`, { cause: error });
    }
  }
};
