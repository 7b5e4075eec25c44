import type { IssueReceiptBook } from '#contracts';
import { mustBeCollector } from '../../access/must-be-collector.js';
import { yearOf } from '../../calendar.js';
import { Refusal, type Context, type References } from '../../decider.js';
import { fund } from '../../fund/fund.js';
import { mustReceiveOn } from '../../fund/preconditions.js';
import { mustHaveCome } from '../../must-have-come.js';
import { fundStream } from '../../streams.js';
import { mustBeHere, mustFollow, receiptBookIn, unusedLeaves } from './leaves.js';
import type { ReceiptBookEvent, ReceiptBooks } from './state.js';

/**
 * A book is out for one fund and one year, so that one cash book alone can keep each serial from
 * being used twice. What is left of a returned book may go out again, to anybody and for any fund.
 */
export const issueReceiptBook = (
  command: IssueReceiptBook,
  books: ReceiptBooks,
  references: References,
  { today }: Context,
): ReceiptBookEvent[] => {
  const { bookId, fundId, collector, issuedOn } = command;
  const book = receiptBookIn(books, bookId);
  mustBeHere(book, bookId);
  if (book.issue) {
    const { fundId: out, year } = book.issue;
    throw new Refusal('RECEIPT_BOOK_OUT', { book: bookId, fund: out, year });
  }
  if (book.status === 'lost')
    throw new Refusal('RECEIPT_BOOK_LOST', { book: bookId, date: book.changedOn });
  mustHaveCome(issuedOn, today);
  mustFollow(book, bookId, issuedOn);
  if (unusedLeaves(book, book.fates).length === 0)
    throw new Refusal('RECEIPT_BOOK_USED_UP', { book: bookId });
  mustReceiveOn(references.state(fund, fundStream(fundId)), fundId, issuedOn);
  mustBeCollector(collector, references);
  return [{ type: 'ReceiptBookIssued', data: { ...command, year: yearOf(issuedOn) } }];
};
