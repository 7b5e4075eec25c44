import type { ReceiveRemittance } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import { remittanceName } from './evolve-transit.js';
import type { CashBookEvent } from './messages.js';
import { followingPosting, mustBeDayOfBook, seriesIn } from './posting.js';
import { mustBeOpen } from './preconditions.js';
import { officeIn } from './references.js';
import type { CashBook } from './state.js';

/** What the receiver accepted on the sender's book is posted in its own, once. */
export const receiveRemittance = (
  command: ReceiveRemittance,
  book: CashBook,
  references: References,
  { today }: Context,
): CashBookEvent[] => {
  const { unitId, remittanceId, fromUnitId, fromYear, amount, earmark } = command;
  const { placeId, receivedOn } = command;
  mustBeOpen(book, command);
  if (book.received.has(remittanceName(command)))
    throw new Refusal('RECEIPT_ALREADY_POSTED', { remittance: remittanceId });
  mustBeDayOfBook(book, command, receivedOn, today);
  const place = placeOn(officeIn(references, unitId), placeId, receivedOn);
  const posting = followingPosting(book, command, seriesIn(place.kind), receivedOn);
  const received = { remittanceId, fromUnitId, fromYear, amount, earmark, placeId };
  return [{ type: 'RemittanceReceived', data: { ...posting, ...received } }];
};
