import type { AcceptRemittance } from '#contracts';
import { yearOf } from '../calendar.js';
import { Refusal, type Context, type References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import { cashBookStream } from '../streams.js';
import type { CashBookEvent } from './messages.js';
import { followingPosting } from './posting.js';
import { mustBeOpen } from './preconditions.js';
import { officeIn } from './references.js';
import { remittanceInTransit, withinYear } from './remittance-in-transit.js';
import { cashBookStreams, type CashBook } from './state.js';

/** The receiver has the money. Its own book is posted afterwards, from this one decision. */
export const acceptRemittance = (
  command: AcceptRemittance,
  book: CashBook,
  references: References,
  { actor, today }: Context,
): CashBookEvent[] => {
  const { remittanceId, toUnitId, receivedOn, toPlaceId, year } = command;
  mustBeOpen(book, command);
  const decision = { remittanceId, toUnitId, on: receivedOn, today };
  const { amount, earmark } = remittanceInTransit(book, decision);
  const toYear = yearOf(receivedOn);
  const receiver = references.state(cashBookStreams, receiverStream(command));
  if (receiver.status !== 'open' || receivedOn < receiver.openedOn)
    throw new Refusal('RECEIVER_BOOK_NOT_OPEN', { unit: toUnitId, year: toYear });
  placeOn(officeIn(references, toUnitId), toPlaceId, receivedOn);
  const posting = followingPosting(book, command, 'KT', withinYear(receivedOn, year));
  const accepted = { remittanceId, amount, earmark, toUnitId, toYear, toPlaceId };
  return [
    {
      type: 'RemittanceAccepted',
      data: { ...posting, ...accepted, receivedOn, acceptedBy: actor },
    },
  ];
};

/** The receiver's book of the year in which the money came. */
export const receiverStream = ({ toUnitId, fundId, receivedOn }: AcceptRemittance): string =>
  cashBookStream({ unitId: toUnitId, fundId, year: yearOf(receivedOn) });
