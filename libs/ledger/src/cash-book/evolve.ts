import { evolveAdvances } from './advances/evolve-advances.js';
import { evolveClaims } from './claims/evolve-claims.js';
import { evolveCollections } from './collections/evolve-collections.js';
import { evolveHoldings } from './evolve-holdings.js';
import { evolveLife } from './evolve-life.js';
import { evolveRequests } from './evolve-requests.js';
import { evolveTransit } from './evolve-transit.js';
import { evolveVouchers } from './evolve-vouchers.js';
import { evolveGoods } from './goods/evolve-goods.js';
import { evolveHandovers } from './handover/evolve-handovers.js';
import { evolvePassages } from './evolve-passages.js';
import type { CashBookEvent } from './messages.js';
import { evolvePurposes } from './purpose/evolve-purposes.js';
import { evolveChildMoney } from './sponsorship/evolve-child-money.js';
import type { CashBook } from './state.js';
import { evolveStrayMoney } from './stray-money/evolve-stray-money.js';
import { evolveYears } from './years/evolve-years.js';

/** What an event leaves behind, slice by slice; a slice passes over what does not concern it. */
export const evolve = (book: CashBook, event: CashBookEvent): CashBook => {
  if (book.status === 'unopened' && event.type !== 'BookOpened')
    throw new Error(`corrupt stream: ${event.type} before BookOpened`);
  evolveHoldings(book, event);
  evolveVouchers(book, event);
  evolvePassages(book, event);
  evolveRequests(book, event);
  evolveAdvances(book, event);
  evolveTransit(book, event);
  evolveGoods(book, event);
  evolveCollections(book, event);
  evolveStrayMoney(book, event);
  evolveChildMoney(book, event);
  evolvePurposes(book, event);
  evolveLife(book, event);
  evolveYears(book, event);
  evolveHandovers(book, event);
  evolveClaims(book, event);
  return book;
};
