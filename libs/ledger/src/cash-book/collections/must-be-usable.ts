import type { BookKey, ReceiptSerial } from '#contracts';
import { Refusal } from '../../decider.js';
import {
  mustBeHere,
  mustBeInside,
  mustBeUnused,
  receiptBookIn,
} from '../../office/receipt-books/leaves.js';
import type { ReceiptBook, ReceiptIssue } from '../../office/receipt-books/state.js';
import type { Office } from '../../office/state.js';
import type { Collections } from './state.js';

interface Use {
  readonly book: BookKey;
  readonly receipt: ReceiptSerial;
  /** The day on which the receipt was given. */
  readonly on: string;
  /** Left out: whoever has the book. */
  readonly collector?: string;
}

/**
 * The leaf may be given for an entry of this cash book: the receipt book is out for it, the serial
 * is printed in it, and nothing has happened to it. No other cash book can use it meanwhile.
 */
export const mustBeUsable = (office: Office, collections: Collections, use: Use): void => {
  const { bookId, serial } = use.receipt;
  const receiptBook = receiptBookIn(office.receiptBooks, bookId);
  mustBeHere(receiptBook, bookId);
  mustBeOutFor(mustBeIssued(receiptBook, use), use);
  mustBeInside(receiptBook, bookId, serial);
  mustBeUnused(receiptBook.fates, bookId, serial);
  if (collections.leaves.get(bookId)?.has(serial))
    throw new Refusal('RECEIPT_SERIAL_USED', { serial, book: bookId });
};

const mustBeIssued = (receiptBook: ReceiptBook, { receipt, on }: Use): ReceiptIssue => {
  const { status, issue, changedOn } = receiptBook;
  const { bookId: book } = receipt;
  if (status === 'lost') throw new Refusal('RECEIPT_BOOK_LOST', { book, date: changedOn });
  if (status === 'returned') throw new Refusal('RECEIPT_BOOK_RETURNED', { book, date: changedOn });
  if (!issue || on < issue.issuedOn)
    throw new Refusal('RECEIPT_BOOK_NOT_ISSUED', { book, date: on });
  return issue;
};

const mustBeOutFor = (issue: ReceiptIssue, { receipt, book: key, collector }: Use): void => {
  const { fundId: fund, year } = issue;
  const { bookId: book } = receipt;
  if (key.fundId !== fund || key.year !== year)
    throw new Refusal('RECEIPT_BOOK_OF_ANOTHER_FUND', { book, fund, year });
  if (collector !== undefined && collector !== issue.collector)
    throw new Refusal('RECEIPT_BOOK_OF_ANOTHER_COLLECTOR', { book });
};
