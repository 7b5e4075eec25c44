import type { SendRemittance } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import { mustTakeEntries } from '../organisation/preconditions.js';
import { approvedRequest } from './approved-request.js';
import type { CashBookEvent } from './messages.js';
import { postingOf, seriesOut } from './posting.js';
import { mustBeOpen, mustCover } from './preconditions.js';
import { officeIn, organisationIn } from './references.js';
import type { CashBook } from './state.js';

/** An approved remittance leaves; from now on it is in transit until the receiver decides. */
export const sendRemittance = (
  command: SendRemittance,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const request = approvedRequest(book, command, 'remittance', context);
  const { amount, placeId, earmark, toUnitId } = request;
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (place.kind === 'safe' && context.actor === request.requestedBy)
    throw new Refusal('PAYER_IS_MAKER');
  const posting = postingOf(book, command, seriesOut(place.kind), context);
  mustCover(book, { placeId, earmark, amount, on: occurredOn, ownReserve: amount });
  const sent = { remittanceId: requestId, amount, placeId, earmark, toUnitId };
  return [{ type: 'RemittanceSent', data: { ...posting, ...sent, sentBy: context.actor } }];
};
