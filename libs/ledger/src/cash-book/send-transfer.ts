import type { SendTransfer } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import { mustTakeEntries } from '../organisation/preconditions.js';
import type { CashBookEvent } from './messages.js';
import { BANK_DEBIT, postingOf, seriesOut } from './posting.js';
import { mustBeOpen, mustCoverPlace } from './preconditions.js';
import { officeIn, organisationIn } from './references.js';
import type { CashBook } from './state.js';

/** Cash is taken to the bank, or fetched from it; until it arrives it is in neither place. */
export const sendTransfer = (
  command: SendTransfer,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, transferId, amount, placeId, toPlaceId, occurredOn } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  if (book.transfers.has(transferId))
    throw new Refusal('TRANSFER_EXISTS', { transfer: transferId });
  if (placeId === toPlaceId) throw new Refusal('SAME_PLACE');
  const office = officeIn(references, unitId);
  const place = placeOn(office, placeId, occurredOn);
  const toPlace = placeOn(office, toPlaceId, occurredOn);
  const isFetched = place.kind === 'bank' && toPlace.kind === 'safe';
  const series = isFetched ? BANK_DEBIT : seriesOut(place.kind);
  const posting = postingOf(book, command, series, context);
  mustCoverPlace(book, { placeId, amount, on: occurredOn });
  const sent = { transferId, amount, placeId, toPlaceId, sentBy: context.actor };
  return [{ type: 'TransferSent', data: { ...posting, ...sent } }];
};
