import type { BringForward } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import type { CashBookEvent } from './messages.js';
import { followingPosting } from './posting.js';
import { mustBeOpen } from './preconditions.js';
import type { CashBook } from './state.js';

/** The other side of carrying forward, posted once, on the new book's first day. */
export const bringForward = (
  command: BringForward,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const { fromYear, places, earmarks } = command;
  mustBeOpen(book, command);
  if (book.received.has(String(fromYear))) throw new Refusal('ALREADY_BROUGHT', { year: fromYear });
  const posting = followingPosting(book, command, 'KT', book.openedOn);
  const brought = { fromYear, places, earmarks };
  return [{ type: 'BalancesBroughtForward', data: { ...posting, ...brought } }];
};
