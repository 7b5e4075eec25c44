import type { RequestWriteOff } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { storeOn } from '../../office/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen } from '../preconditions.js';
import { officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { isExpiredOn, lotIn, mustHoldLots, valueOf } from './lots.js';

/** Goods that reach nobody leave by a decision, and somebody else has to agree. */
export const requestWriteOff = (
  command: RequestWriteOff,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { storeId, lots, cause } = request;
  const { actor: requestedBy, today: requestedOn } = context;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  storeOn(officeIn(references, unitId), storeId, requestedOn);
  mustHoldLots(book, { storeId, lots, on: requestedOn });
  for (const { lotId } of lots)
    if (cause === 'expired' && !isExpiredOn(lotIn(book, lotId), requestedOn))
      throw new Refusal('LOT_NOT_EXPIRED', { lot: lotId });
  const asked = { value: valueOf(book, lots), requestedBy, requestedOn };
  return [{ type: 'WriteOffRequested', data: { ...request, ...asked } }];
};
