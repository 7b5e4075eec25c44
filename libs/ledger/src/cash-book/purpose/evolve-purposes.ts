import { ask, finish } from '../evolve-requests.js';
import type { CashBookEvent } from '../messages.js';
import type { CashBook } from '../state.js';

/** What was asked for another purpose; the money itself moves between the book's slices. */
export const evolvePurposes = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'PurposeChangeRequested': {
      const { requestId, requestedBy, requestedOn, validUntil, amount } = event.data;
      const { fromEarmark, toEarmark, decision, consentedOn, fronts } = event.data;
      ask(book, requestId, {
        kind: 'purposeChange',
        ...{ requestedBy, requestedOn, validUntil, amount },
        ...{ fromEarmark, toEarmark, decision, consentedOn, fronts },
        ...{ status: 'waiting', signedBy: [], holderSigned: false },
      });
      return;
    }
    case 'PurposeChanged':
      finish(book, event.data.requestId, 'done');
      return;
    default:
  }
};
