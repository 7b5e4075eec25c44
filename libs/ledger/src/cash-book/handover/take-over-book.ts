import type { TakeOverBook } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { followingPosting } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import type { CashBook } from '../state.js';
import { underFreeIds } from '../under-free-id.js';

/** The other side of a handover, posted once. */
export const takeOverBook = (
  command: TakeOverBook,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const { fromUnitId, handoverId, handedOverAs, handedOverOn } = command;
  const { places, earmarks, requests, fronted } = command;
  mustBeOpen(book, command);
  if (book.received.has(handedOverAs))
    throw new Refusal('BOOK_ALREADY_TAKEN_OVER', { voucher: handedOverAs });
  const posting = followingPosting(book, command, 'KT', handedOverOn);
  const goingOn = underFreeIds(book, requests);
  const under = { fromUnitId, handoverId, handedOverAs };
  const taken = { places, earmarks, requests: goingOn, ...(fronted && { fronted }) };
  return [{ type: 'BookTakenOver', data: { ...posting, ...under, ...taken } }];
};
