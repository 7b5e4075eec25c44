import type { HandOverReceiptBook } from '#contracts';
import { Refusal, type Context } from '../../decider.js';
import { mustHaveCome } from '../../must-have-come.js';
import { inheritanceOf } from '../../organisation/inheritance.js';
import type { Organisation } from '../../organisation/state.js';
import { mustBeHere, mustFollow, rangesOf, receiptBookIn, unusedLeaves } from './leaves.js';
import type { ReceiptBookEvent, ReceiptBooks } from './state.js';

/**
 * The unused leaves of a book that lies in the office go to a successor; every other serial stays
 * accounted for here. A book that is still out is taken back first, every leaf counted.
 */
export const handOverReceiptBook = (
  command: HandOverReceiptBook,
  books: ReceiptBooks,
  organisation: Organisation,
  { actor: passedOnBy, today }: Context,
): ReceiptBookEvent[] => {
  const { unitId, bookId, toUnitId, handedOverOn } = command;
  const book = receiptBookIn(books, bookId);
  mustBeHere(book, bookId);
  if (book.status === 'lost')
    throw new Refusal('RECEIPT_BOOK_LOST', { book: bookId, date: book.changedOn });
  if (book.issue) {
    const { fundId: fund, year } = book.issue;
    throw new Refusal('RECEIPT_BOOK_OUT', { book: bookId, fund, year });
  }
  mustHaveCome(handedOverOn, today);
  mustFollow(book, bookId, handedOverOn);
  const inheritance = inheritanceOf(organisation, unitId, { on: handedOverOn, today });
  if (!inheritance) throw new Refusal('HANDOVER_BEFORE_END', { unit: unitId, date: handedOverOn });
  if (toUnitId === unitId || !inheritance.heirs.includes(toUnitId))
    throw new Refusal('HANDOVER_NOT_A_SUCCESSOR', { unit: toUnitId });
  const unused = rangesOf(unusedLeaves(book, book.fates));
  if (unused.length === 0) throw new Refusal('RECEIPT_BOOK_WITHOUT_UNUSED', { book: bookId });
  const { prefix, firstSerial, lastSerial } = book;
  const printed = { prefix, firstSerial, lastSerial };
  return [{ type: 'ReceiptBookPassedOn', data: { ...command, ...printed, unused, passedOnBy } }];
};
