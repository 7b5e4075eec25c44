import type { WithdrawDirectGift } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeOpen } from '../preconditions.js';
import type { CashBook } from '../state.js';

/** Nothing is taken off the record: it says from now on that it was not so. */
export const withdrawDirectGift = (
  command: WithdrawDirectGift,
  book: CashBook,
  _references: References,
  { actor: withdrawnBy }: Context,
): CashBookEvent[] => {
  const { directGiftId, reason } = command;
  mustBeOpen(book, command);
  const gift = book.goods.directGifts.get(directGiftId);
  if (!gift) throw new Refusal('DIRECT_GIFT_UNKNOWN', { gift: directGiftId });
  if (gift.withdrawn) throw new Refusal('DIRECT_GIFT_WITHDRAWN', { gift: directGiftId });
  return [{ type: 'DirectGiftWithdrawn', data: { directGiftId, withdrawnBy, reason } }];
};
