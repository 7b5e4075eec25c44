import type { RequestAdvance } from '#contracts';
import type { Context, References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { placeOn } from '../../office/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen, mustCover } from '../preconditions.js';
import { fundIn, officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { holderIn } from './holder.js';
import { mustNotBeDueBefore } from './preconditions.js';

/** The accountant asks for money that somebody takes along; it names who, and until when. */
export const requestAdvance = (
  command: RequestAdvance,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { placeId, earmark, amount, dueOn } = request;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  const holder = holderIn(request.holder, references);
  mustNotBeDueBefore(context.today, dueOn);
  placeOn(officeIn(references, unitId), placeId, context.today);
  mustHavePurpose(fundIn(references, fundId), earmark);
  mustCover(book, { placeId, earmark, amount, on: context.today });
  const asked = { requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'AdvanceRequested', data: { ...request, holder, ...asked } }];
};
