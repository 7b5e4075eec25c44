import type { BookKey } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** The books themselves: opened, signed, closed month by month, carried into the next year. */
export const foldBooks = (
  changes: Changes,
  { event, number, recordedAt }: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  switch (event.type) {
    case 'BookOpened': {
      const { unitCode, fundCode, chart, openedOn, openedBy, basis } = event.data;
      changes.patch('book', {
        ...book,
        unitCode,
        fundCode,
        chart,
        openedOn,
        openedBy,
        ...(basis && {
          basisNumber: basis.number,
          basisDate: basis.date,
          basisIssuer: basis.issuer,
        }),
      });
      return;
    }
    case 'OpeningSigned': {
      const { capacity, signedBy } = event.data;
      changes.patch('book', {
        ...book,
        ...{
          cashier: { cashierSignedBy: signedBy },
          storekeeper: { storekeeperSignedBy: signedBy },
          accountHolder: { accountHolderSignedBy: signedBy },
        }[capacity],
      });
      return;
    }
    case 'PeriodClosed': {
      const { period, closedBy } = event.data;
      changes.patch('book', { ...book, closedThrough: period });
      const closing = { position: number, recordedAt, period, closedBy };
      changes.insert('periodClosing', { ...closing, ...book });
      return;
    }
    default:
      foldNeighbours(changes, event, book);
  }
};

/** The years to which a book has given something, and from which it has something. */
const foldNeighbours = (changes: Changes, event: CashBookEvent, book: BookKey): void => {
  switch (event.type) {
    case 'BalancesCarriedForward':
      changes.patch('book', { ...book, carriedTo: event.data.toYear });
      return;
    case 'AdvancesPassedOn':
    case 'CollectionsPassedOn':
    case 'StrayMoneyPassedOn':
      if (!event.data.handover) changes.patch('book', { ...book, carriedTo: event.data.toYear });
      return;
    case 'BalancesBroughtForward':
      changes.patch('book', { ...book, broughtFrom: event.data.fromYear });
      return;
    case 'AdvancesTakenOn':
    case 'CollectionsTakenOn':
    case 'StrayMoneyTakenOn':
      if (event.data.handoverId === undefined)
        changes.patch('book', { ...book, broughtFrom: event.data.fromYear });
      return;
    default:
  }
};
