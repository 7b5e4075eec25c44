import type { BringForward } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { followingPosting } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import type { CashBook } from '../state.js';

/** The other side of carrying forward, posted once for each carrying, on the new book's first day. */
export const bringForward = (
  command: BringForward,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const { fromYear, carriedBy, places, earmarks, requests } = command;
  mustBeOpen(book, command);
  if (book.received.has(carriedBy)) throw new Refusal('ALREADY_BROUGHT', { voucher: carriedBy });
  const taken = requests.find(({ requestId }) => book.requests.has(requestId));
  if (taken) throw new Refusal('REQUEST_EXISTS', { request: taken.requestId });
  const posting = followingPosting(book, command, 'KT', book.openedOn);
  const brought = { fromYear, carriedBy, places, earmarks, requests };
  return [{ type: 'BalancesBroughtForward', data: { ...posting, ...brought } }];
};
