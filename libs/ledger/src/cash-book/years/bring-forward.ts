import type { BringForward } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { followingPosting } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import type { CashBook } from '../state.js';
import { underFreeIds } from '../under-free-id.js';

/** The other side of carrying forward, posted once for each carrying, on the new book's first day. */
export const bringForward = (
  command: BringForward,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const { fromYear, carriedBy, places, earmarks, requests, fronted } = command;
  mustBeOpen(book, command);
  if (book.received.has(carriedBy)) throw new Refusal('ALREADY_BROUGHT', { voucher: carriedBy });
  const posting = followingPosting(book, command, 'KT', book.openedOn);
  const goingOn = underFreeIds(book, requests);
  const advanced = fronted && { fronted };
  const brought = { fromYear, carriedBy, places, earmarks, requests: goingOn, ...advanced };
  return [{ type: 'BalancesBroughtForward', data: { ...posting, ...brought } }];
};
