import type { ConfirmTransfer } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import type { CashBookEvent } from './messages.js';
import { postingOf, seriesIn } from './posting.js';
import { mustBeOpen } from './preconditions.js';
import { officeIn } from './references.js';
import type { CashBook } from './state.js';

/** The money is where it was sent to. */
export const confirmTransfer = (
  command: ConfirmTransfer,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, transferId, occurredOn } = command;
  mustBeOpen(book, command);
  const transfer = book.transfers.get(transferId);
  if (!transfer) throw new Refusal('TRANSFER_UNKNOWN', { transfer: transferId });
  if (transfer.arrived) throw new Refusal('TRANSFER_ARRIVED', { transfer: transferId });
  const { amount, fromPlaceId, toPlaceId, sentOn } = transfer;
  if (occurredOn < sentOn)
    throw new Refusal('DATE_BEFORE_SENT', { date: occurredOn, sent: sentOn });
  const place = placeOn(officeIn(references, unitId), toPlaceId, occurredOn);
  const posting = postingOf(book, command, seriesIn(place.kind), context);
  const arrived = { transferId, amount, placeId: toPlaceId, fromPlaceId };
  return [{ type: 'TransferArrived', data: { ...posting, ...arrived } }];
};
