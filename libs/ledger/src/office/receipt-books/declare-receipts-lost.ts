import type { DeclareReceiptsLost } from '#contracts';
import { Refusal, type References } from '../../decider.js';
import { mustHaveCome } from '../../must-have-come.js';
import {
  fatesOf,
  mustBeInside,
  mustBeUnused,
  mustBeHere,
  mustFollow,
  rangesOf,
  receiptBookIn,
  unusedLeaves,
  usedSinceIssue,
} from './leaves.js';
import { serialsIn, type ReceiptBookEvent, type ReceiptBooks } from './state.js';

/** Nobody can use what is lost: the minutes say how it was, and the leaves are accounted for. */
export const declareReceiptsLost = (
  command: DeclareReceiptsLost,
  books: ReceiptBooks,
  references: References,
  today: string,
): ReceiptBookEvent[] => {
  const { unitId, bookId, serials, lostOn, minutes } = command;
  const book = receiptBookIn(books, bookId);
  mustBeHere(book, bookId);
  if (book.status === 'lost')
    throw new Refusal('RECEIPT_BOOK_LOST', { book: bookId, date: book.changedOn });
  mustHaveCome(lostOn, today);
  mustFollow(book, bookId, lostOn);
  const fates = fatesOf(book, usedSinceIssue(book, command, references));
  if (serials) {
    const { from: first, to: last } = serials;
    if (last < first) throw new Refusal('RECEIPT_RANGE_BACKWARDS', { first, last });
    mustBeInside(book, bookId, first);
    mustBeInside(book, bookId, last);
    for (const serial of serialsIn(serials)) mustBeUnused(fates, bookId, serial);
  }
  const lost = serials ? [serials] : rangesOf(unusedLeaves(book, fates));
  const declared = { whole: !serials, lost, lostOn, minutes };
  return [{ type: 'ReceiptsDeclaredLost', data: { unitId, bookId, ...declared } }];
};
