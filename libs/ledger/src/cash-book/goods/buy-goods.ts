import type { BuyGoods } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesOut } from '../posting.js';
import { mustBeOpen, mustCover } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { costOf, mustBeBuyable } from './purchase.js';

/**
 * Money of an approved request buys goods: it leaves the safe, and they come into the store. They
 * are given when they are handed out, on a request of their own.
 */
export const buyGoods = (
  command: BuyGoods,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn, bought } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const request = approvedRequest(book, command, 'disbursement', context);
  const { amount: approved, placeId, earmark } = request;
  const amount = costOf(bought);
  if (amount > approved) throw new Refusal('MORE_THAN_APPROVED', { approved });
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (place.kind === 'safe' && context.actor === request.requestedBy)
    throw new Refusal('PAYER_IS_MAKER');
  mustBeBuyable(book, command, bought, references);
  const posting = postingOf(book, command, seriesOut(place.kind), context);
  const { voucher: takenInAs } = postingOf(book, command, 'PN', context);
  mustCover(book, { placeId, earmark, amount, on: occurredOn, ownReserve: approved });
  const paid = { requestId, amount, placeId, earmark, paidBy: context.actor };
  return [{ type: 'GoodsBought', data: { ...posting, ...paid, takenInAs, bought } }];
};
