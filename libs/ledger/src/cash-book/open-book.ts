import type { OpenBook } from '#contracts';
import { CURRENT_CHART } from '../accounting/charts.js';
import { yearOf } from '../calendar.js';
import { Refusal, type Context, type References } from '../decider.js';
import { mustBeFund } from '../fund/preconditions.js';
import { placeOn } from '../office/preconditions.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import { codeOn } from '../organisation/unit-on.js';
import type { CashBookEvent } from './messages.js';
import { mustBeSoundStock } from './goods/opening-stock.js';
import { mustBeDistinct } from './must-be-distinct.js';
import { fundIn, officeIn, organisationIn } from './references.js';
import { mustBeMeantFor } from './sponsorship/buckets.js';
import type { CashBook } from './state.js';

/** An office starts in mid-life: what it holds is entered with the minutes that it rests on. */
export const openBook = (
  command: OpenBook,
  book: CashBook,
  references: References,
  { actor, today }: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, openedOn, places, earmarks, lots, basis } = command;
  if (book.status !== 'unopened') throw new Refusal('BOOK_EXISTS');
  if (openedOn > today) throw new Refusal('DATE_IN_FUTURE', { date: openedOn });
  if (yearOf(openedOn) !== year) throw new Refusal('DATE_OUTSIDE_YEAR', { date: openedOn, year });
  const organisation = organisationIn(references);
  mustBeUnitOn(organisation, unitId, openedOn);
  // A closed fund receives no more, but what is left of it is still kept and spent in books.
  const fund = mustBeFund(fundIn(references, fundId), fundId);
  if (openedOn < fund.openedOn)
    throw new Refusal('DATE_BEFORE_FUND', { date: openedOn, opened: fund.openedOn });
  for (const { placeId } of places) placeOn(officeIn(references, unitId), placeId, openedOn);
  // A child may have left care, and what is left of its money is still kept for it.
  for (const { earmark } of earmarks)
    mustBeMeantFor(earmark, { fund: fundIn(references, fundId), references });
  mustBalance(command);
  mustBeSoundStock(command, fundIn(references, fundId), officeIn(references, unitId));
  const unitCode = codeOn(organisation, unitId, openedOn);
  const opened = { unitCode, fundCode: fund.code, chart: CURRENT_CHART, openedOn };
  return [
    { type: 'BookOpened', data: { ...opened, places, earmarks, lots, basis, openedBy: actor } },
  ];
};

const mustBalance = ({ places, earmarks, lots, basis }: OpenBook): void => {
  mustBeDistinct(places.map(({ placeId }) => placeId));
  mustBeDistinct(earmarks.map(({ earmark }) => earmark));
  const held = places.reduce((sum, place) => sum + place.amount, 0);
  const earmarked = earmarks.reduce((sum, earmark) => sum + earmark.amount, 0);
  if (earmarked > held) throw new Refusal('OPENING_EARMARKS_EXCEED', { earmarked, held });
  if ((held > 0 || lots) && !basis) throw new Refusal('OPENING_NEEDS_BASIS');
};
