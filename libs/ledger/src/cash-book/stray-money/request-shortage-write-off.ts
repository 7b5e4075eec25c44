import type { RequestShortageWriteOff } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen } from '../preconditions.js';
import type { CashBook } from '../state.js';
import { shortageIn } from './state.js';

/** Nobody can be made to repay it: a decision writes it off, and another person signs. */
export const requestShortageWriteOff = (
  command: RequestShortageWriteOff,
  book: CashBook,
  _references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { itemId, amount } = request;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  const { left } = shortageIn(book, itemId);
  if (amount > left) throw new Refusal('SETTLED_ABOVE_SHORTAGE', { item: itemId, left });
  const asked = { requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'ShortageWriteOffRequested', data: { ...request, ...asked } }];
};
