import type { VoidReceiptSerial } from '#contracts';
import { Refusal, type References } from '../../decider.js';
import { mustHaveCome } from '../../must-have-come.js';
import {
  fatesOf,
  mustBeInside,
  mustBeUnused,
  mustFollow,
  receiptBookIn,
  usedSinceIssue,
} from './leaves.js';
import type { ReceiptBookEvent, ReceiptBooks } from './state.js';

/** A spoilt leaf stays in the book, crossed out; one that was given away is corrected by its voucher. */
export const voidReceiptSerial = (
  command: VoidReceiptSerial,
  books: ReceiptBooks,
  references: References,
  today: string,
): ReceiptBookEvent[] => {
  const { unitId, bookId, serial, voidedOn, reason } = command;
  const book = receiptBookIn(books, bookId);
  if (book.status === 'lost')
    throw new Refusal('RECEIPT_BOOK_LOST', { book: bookId, date: book.changedOn });
  mustHaveCome(voidedOn, today);
  mustFollow(book, bookId, voidedOn);
  mustBeInside(book, bookId, serial);
  mustBeUnused(fatesOf(book, usedSinceIssue(book, command, references)), bookId, serial);
  return [{ type: 'ReceiptSerialVoided', data: { unitId, bookId, serial, voidedOn, reason } }];
};
