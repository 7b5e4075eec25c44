import type { ReturnRemittance } from '#contracts';
import type { Context, References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import type { CashBookEvent } from './messages.js';
import { followingPosting, seriesIn } from './posting.js';
import { mustBeOpen } from './preconditions.js';
import { officeIn } from './references.js';
import { remittanceInTransit, withinYear } from './remittance-in-transit.js';
import type { CashBook } from './state.js';

/** The receiver sends it back: the money stands again where it came from, for the same purpose. */
export const returnRemittance = (
  command: ReturnRemittance,
  book: CashBook,
  references: References,
  { actor, today }: Context,
): CashBookEvent[] => {
  const { unitId, remittanceId, toUnitId, returnedOn, reason, year } = command;
  mustBeOpen(book, command);
  const decision = { remittanceId, toUnitId, on: returnedOn, today };
  const { amount, placeId, earmark } = remittanceInTransit(book, decision);
  const occurredOn = withinYear(returnedOn, year);
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  const posting = followingPosting(book, command, seriesIn(place.kind), occurredOn);
  const returned = { remittanceId, amount, placeId, earmark, returnedBy: actor, reason };
  return [{ type: 'RemittanceReturned', data: { ...posting, ...returned } }];
};
