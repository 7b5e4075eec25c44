import type { BookKey } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** What givers handed out themselves, and what payments became. */
export const foldBesideGoods = (
  changes: Changes,
  { event, number: position, eventId }: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  switch (event.type) {
    case 'DirectGiftRecorded': {
      const { giver, minutes, content: _, ...gift } = event.data;
      changes.patch('directGift', {
        ...{ ...book, position, eventId, ...gift },
        ...{ giverKind: giver.kind, ...(giver.subject && { giver: giver.subject }) },
        ...(minutes && {
          minutesNumber: minutes.number,
          minutesDate: minutes.date,
          minutesIssuer: minutes.issuer,
        }),
      });
      return;
    }
    case 'DirectGiftWithdrawn': {
      const { directGiftId, withdrawnBy } = event.data;
      changes.patch('directGift', { ...book, directGiftId, withdrawnBy });
      return;
    }
    case 'ResultRecorded':
      changes.patch('result', { ...book, position, ...event.data });
      return;
    case 'ResultWithdrawn': {
      const { resultId, withdrawnBy } = event.data;
      changes.patch('result', { ...book, resultId, withdrawnBy });
      return;
    }
    default:
  }
};
