import type { CashBookEvent } from '../messages.js';
import type { CashBook } from '../state.js';

/** Books that went to other units, and those that came from them. */
export const evolveHandovers = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'BookHandedOver':
      book.handovers.ids.add(event.data.handoverId);
      book.handovers.reorganisations.add(event.data.reorganisedOn);
      return;
    case 'BookTakenOver':
      book.received.add(event.data.handedOverAs);
      return;
    default:
  }
};
