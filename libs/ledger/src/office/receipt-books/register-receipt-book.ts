import type { RegisterReceiptBook } from '#contracts';
import { Refusal } from '../../decider.js';
import { mustHaveCome } from '../../must-have-come.js';
import type { ReceiptBookEvent, ReceiptBooks } from './state.js';

/** As many leaves as a book may have: the contract's figure, which the rules cannot import. */
const MOST_LEAVES = 1000;

/** A serial of a prefix stands in one book of the office only. */
export const registerReceiptBook = (
  command: RegisterReceiptBook,
  books: ReceiptBooks,
  today: string,
): ReceiptBookEvent[] => {
  const { bookId, prefix, firstSerial: first, lastSerial: last, registeredOn } = command;
  if (books.has(bookId)) throw new Refusal('RECEIPT_BOOK_EXISTS', { book: bookId });
  mustHaveCome(registeredOn, today);
  if (last < first) throw new Refusal('RECEIPT_RANGE_BACKWARDS', { first, last });
  if (last - first >= MOST_LEAVES)
    throw new Refusal('RECEIPT_RANGE_TOO_LONG', { most: MOST_LEAVES });
  for (const [book, other] of books)
    if (other.prefix === prefix && first <= other.lastSerial && other.firstSerial <= last)
      throw new Refusal('RECEIPT_RANGE_OVERLAPS', { prefix, book });
  return [{ type: 'ReceiptBookRegistered', data: command }];
};
