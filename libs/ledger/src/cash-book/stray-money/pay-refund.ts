import type { PayRefund } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { STRAY } from '../movement.js';
import { postingOf, seriesOut } from '../posting.js';
import { mustBeOpen, mustCover } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustNotPrecede, refundableIn } from './state.js';

/** What was not ours goes back, by a decision and the signatures of others. */
export const payRefund = (
  command: PayRefund,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const { itemId, amount, placeId, requestedBy } = approvedRequest(
    book,
    command,
    'refund',
    context,
  );
  const item = refundableIn(book, itemId);
  mustNotPrecede(item, occurredOn);
  const { nature } = item;
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (place.kind === 'safe' && context.actor === requestedBy) throw new Refusal('PAYER_IS_MAKER');
  const posting = postingOf(book, command, seriesOut(place.kind), context);
  mustCover(book, { placeId, earmark: STRAY, amount, on: occurredOn, ownReserve: amount });
  const refunded = { requestId, itemId, nature, amount, placeId, paidBy: context.actor };
  return [{ type: 'StrayMoneyRefunded', data: { ...posting, ...refunded } }];
};
