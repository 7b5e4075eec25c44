import type { RequestRefund } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { STRAY } from '../movement.js';
import { mustBeNewRequest, mustBeOpen, mustCover } from '../preconditions.js';
import { officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { refundableIn } from './state.js';

/**
 * It shall go back where it came from: the request names no account, so that there is no other. Cash
 * and a surplus came from no account; where nobody was recorded with them, the request names who has
 * proved them to be theirs.
 */
export const requestRefund = (
  command: RequestRefund,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { itemId, amount, placeId, payee } = request;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  const item = refundableIn(book, itemId);
  const { nature } = item;
  const office = officeIn(references, unitId);
  const isCash = placeOn(office, item.placeId, item.since).kind === 'safe';
  if (!item.hasSource && !(isCash && payee !== undefined))
    throw new Refusal('REFUND_SOURCE_UNKNOWN', { item: itemId });
  placeOn(office, placeId, context.today);
  const left = item.left - item.reserved;
  if (amount > left) throw new Refusal('REFUND_ABOVE_LEFT', { item: itemId, left });
  mustCover(book, { placeId, earmark: STRAY, amount, on: context.today });
  const asked = { requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'RefundRequested', data: { ...request, nature, ...asked } }];
};
