import type { CashBook } from './state.js';
import type { CashBookEvent } from './messages.js';

/** From opening through closed months. */
export const evolveLife = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'BookOpened': {
      const { unitCode, fundCode, openedOn, openedBy, places, lots } = event.data;
      Object.assign(book, { unitCode, fundCode, openedOn, openedBy });
      if (places.length > 0) book.openingNeeds.add('cashier');
      if (lots) book.openingNeeds.add('storekeeper');
      book.status = book.openingNeeds.size > 0 ? 'opening' : 'open';
      book.openingNeeds.add('accountHolder');
      return;
    }
    case 'OpeningSigned':
      book.openingSigned.set(event.data.capacity, event.data.signedBy);
      if (book.openingSigned.size === book.openingNeeds.size) book.status = 'open';
      return;
    case 'PeriodClosed':
      book.closedThrough = event.data.period;
      return;
    default:
  }
};
