import { OPENING_SIGNATURES, type CashBook } from './state.js';
import type { CashBookEvent } from './messages.js';

/** From opening through closed months. */
export const evolveLife = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'BookOpened': {
      const { unitCode, fundCode, openedOn, openedBy, places } = event.data;
      Object.assign(book, { unitCode, fundCode, openedOn, openedBy });
      book.status = places.length > 0 ? 'opening' : 'open';
      return;
    }
    case 'OpeningSigned':
      book.openingSigned.set(event.data.capacity, event.data.signedBy);
      if (book.openingSigned.size === OPENING_SIGNATURES) book.status = 'open';
      return;
    case 'PeriodClosed':
      book.closedThrough = event.data.period;
      return;
    default:
  }
};
