import type { ReturnReceiptBook } from '#contracts';
import { Refusal, type References } from '../../decider.js';
import { mustHaveCome } from '../../must-have-come.js';
import {
  fatesOf,
  mustBeHere,
  mustFollow,
  rangesOf,
  receiptBookIn,
  unusedLeaves,
  usedSinceIssue,
} from './leaves.js';
import type { ReceiptBook, ReceiptBookEvent, ReceiptBooks, SerialFate } from './state.js';

/** The stubs are counted against the records: every serial is used, void, lost or unused. */
export const returnReceiptBook = (
  command: ReturnReceiptBook,
  books: ReceiptBooks,
  references: References,
  today: string,
): ReceiptBookEvent[] => {
  const { bookId, returnedOn } = command;
  const book = receiptBookIn(books, bookId);
  mustBeHere(book, bookId);
  mustBeOut(book, command);
  mustHaveCome(returnedOn, today);
  mustFollow(book, bookId, returnedOn);
  const used = usedSinceIssue(book, command, references);
  for (const { on: last } of used.values())
    if (returnedOn < last)
      throw new Refusal('RECEIPT_DATE_BACKWARDS', { date: returnedOn, book: bookId, last });
  mustAddUp(book, command, fatesOf(book, used));
  const usedSerials = rangesOf(used.keys());
  return [{ type: 'ReceiptBookReturned', data: { ...command, usedSerials } }];
};

const mustBeOut = (book: ReceiptBook, { bookId, returnedOn }: ReturnReceiptBook): void => {
  const { status, changedOn: date } = book;
  if (status === 'returned') throw new Refusal('RECEIPT_BOOK_RETURNED', { book: bookId, date });
  if (status === 'lost') throw new Refusal('RECEIPT_BOOK_LOST', { book: bookId, date });
  if (status === 'kept')
    throw new Refusal('RECEIPT_BOOK_NOT_ISSUED', { book: bookId, date: returnedOn });
};

const mustAddUp = (
  book: ReceiptBook,
  counted: ReturnReceiptBook,
  fates: ReadonlyMap<number, SerialFate>,
): void => {
  const count = (fate: SerialFate) => [...fates.values()].filter((each) => each === fate).length;
  const unused = unusedLeaves(book, fates).length;
  const known = { used: count('used'), voided: count('voided'), lost: count('lost'), unused };
  for (const kind of ['used', 'voided', 'lost', 'unused'] as const)
    if (known[kind] !== counted[kind])
      throw new Refusal('RECEIPTS_UNACCOUNTED', { book: counted.bookId, ...known });
};
