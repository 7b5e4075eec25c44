import type { TakeOnReceiptBook } from '#contracts';
import { Refusal } from '../../decider.js';
import { freeId } from '../../free-id.js';
import type { ReceiptBookEvent, ReceiptBooks } from './state.js';

/** The successor's side: the leaves that were unused can be issued here, and no others. */
export const takeOnReceiptBook = (
  command: TakeOnReceiptBook,
  books: ReceiptBooks,
): ReceiptBookEvent[] => {
  const { fromUnitId: unit, fromBookId: book } = command;
  for (const { from } of books.values())
    if (from?.unitId === unit && from.bookId === book)
      throw new Refusal('RECEIPT_BOOK_ALREADY_TAKEN_ON', { book, unit });
  const bookId = freeId(book, (id) => books.has(id));
  return [{ type: 'ReceiptBookTakenOn', data: { ...command, bookId } }];
};
