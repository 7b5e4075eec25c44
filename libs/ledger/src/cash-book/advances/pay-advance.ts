import type { PayAdvance } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesOut } from '../posting.js';
import { mustBeOpen, mustCover } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustNotBeDueBefore } from './preconditions.js';

/** Money leaves the safe or the account and is not spent: its holder answers for it from now on. */
export const payAdvance = (
  command: PayAdvance,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, requestId, occurredOn } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const request = approvedRequest(book, command, 'advance', context);
  const { amount: approved, placeId, earmark, holder, dueOn } = request;
  const { amount = approved } = command;
  if (amount > approved) throw new Refusal('MORE_THAN_APPROVED', { approved });
  mustNotBeDueBefore(occurredOn, dueOn);
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (place.kind === 'safe') {
    if (context.actor === request.requestedBy) throw new Refusal('PAYER_IS_MAKER');
    if (context.actor === holder.person) throw new Refusal('PAYER_IS_HOLDER');
  }
  const posting = postingOf(book, command, seriesOut(place.kind), context);
  mustCover(book, { placeId, earmark, amount, on: occurredOn, ownReserve: approved });
  const paid = { advanceId: requestId, amount, placeId, earmark, holder, dueOn };
  return [{ type: 'AdvancePaid', data: { ...posting, ...paid, paidBy: context.actor } }];
};
