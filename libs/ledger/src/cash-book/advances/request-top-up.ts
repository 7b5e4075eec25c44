import type { RequestTopUp } from '#contracts';
import type { Context, References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen, mustCover } from '../preconditions.js';
import { officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { openAdvance } from './preconditions.js';

/** More was needed than the advance held: what is above it is asked for and approved like any money. */
export const requestTopUp = (
  command: RequestTopUp,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId: _fund, year: _year, ...request } = command;
  const { placeId, amount } = request;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  const { earmark } = openAdvance(book, request.advanceId);
  placeOn(officeIn(references, unitId), placeId, context.today);
  mustCover(book, { placeId, earmark, amount, on: context.today });
  const asked = { earmark, requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'TopUpRequested', data: { ...request, ...asked } }];
};
