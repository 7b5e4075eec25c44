import type { HandOverBook, HandoverReceiver } from '#contracts';
import { Refusal, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import type { Inheritance } from '../../organisation/inheritance.js';
import { cashBookStream, officeStream, sponsorshipStream } from '../../streams.js';
import { mustBeDistinct } from '../must-be-distinct.js';
import { bookOfUnit, officeIn } from '../references.js';

/** The offices and books of all who take over, and the children whose place they take over. */
export const receiversOf = ({ fundId, year, receivers }: HandOverBook): string[] =>
  receivers.flatMap(({ toUnitId: unitId, children = [] }) => [
    officeStream(unitId),
    cashBookStream({ unitId, fundId, year }),
    ...children.map(sponsorshipStream),
  ]);

/** Whoever has a share is named, once, and nobody else; what the unit keeps itself it does not name. */
export const mustBeAllHeirs = (
  { unitId, receivers }: HandOverBook,
  { heirs }: Inheritance,
): void => {
  const named = receivers.map(({ toUnitId }) => toUnitId);
  mustBeDistinct(named);
  for (const unit of named)
    if (unit === unitId || !heirs.includes(unit))
      throw new Refusal('HANDOVER_NOT_A_SUCCESSOR', { unit });
  for (const unit of heirs)
    if (unit !== unitId && !named.includes(unit))
      throw new Refusal('HANDOVER_SHARES_NOT_COVERED', { unit });
};

export const mustHaveOpenBook = (
  references: References,
  command: HandOverBook,
  { toUnitId: unit }: HandoverReceiver,
): void => {
  const book = bookOfUnit(references, command, unit);
  if (book.status !== 'open' || command.handedOverOn < book.openedOn)
    throw new Refusal('RECEIVER_BOOK_NOT_OPEN', { unit, year: command.year });
};

/** Where the receiver puts what lay in a place. */
export const placeFor = (
  references: References,
  { toUnitId: unit, places }: HandoverReceiver,
  place: string,
  on: string,
): string => {
  const toPlaceId = places.find(({ placeId }) => placeId === place)?.toPlaceId;
  if (toPlaceId === undefined) throw new Refusal('HANDOVER_PLACE_NOT_NAMED', { place, unit });
  return placeOn(officeIn(references, unit), toPlaceId, on).placeId;
};
