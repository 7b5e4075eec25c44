import type { RecordCountDifference } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { countOn, placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { balanceOn } from '../daily-balance.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesIn, seriesOut } from '../posting.js';
import { mustBeOpen, mustCover } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeNewItem } from './state.js';

/**
 * A count of the office found more or less than the books say, and this book answers for it. A
 * place is shared by the books of all funds, so that only the office's view compares the whole; a
 * book alone may not claim more than was counted.
 */
export const recordCountDifference = (
  command: RecordCountDifference,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, occurredOn, itemId, nature, amount, placeId, minutes } = command;
  const earmark = nature === 'shortage' ? command.earmark : undefined;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  mustBeNewItem(book, itemId);
  mustHavePurpose(fundIn(references, fundId), earmark);
  const office = officeIn(references, unitId);
  const place = placeOn(office, placeId, occurredOn);
  const counted = countOn(office, placeId, occurredOn);
  if (counted === undefined)
    throw new Refusal('COUNT_UNKNOWN', { place: placeId, date: occurredOn });
  mustBeNewDifference(book, { placeId, occurredOn, nature, earmark });
  const series = nature === 'surplus' ? seriesIn(place.kind) : seriesOut(place.kind);
  const posting = postingOf(book, command, series, context);
  if (nature === 'shortage')
    mustCover(book, { placeId, earmark, amount, on: occurredOn, happened: true });
  else {
    const slice = book.places.get(placeId);
    const held = slice ? balanceOn(slice.balance, occurredOn) : 0;
    if (held + amount > counted) throw new Refusal('SURPLUS_ABOVE_COUNT', { counted });
  }
  const found = { itemId, nature, amount, placeId, earmark, minutes };
  return [{ type: 'DifferenceFound', data: { ...posting, ...found, recordedBy: context.actor } }];
};

interface Counted {
  readonly placeId: string;
  readonly occurredOn: string;
  readonly nature: 'surplus' | 'shortage';
  readonly earmark: string | undefined;
}

/** One count, one difference for each purpose. */
const mustBeNewDifference = (book: CashBook, counted: Counted): void => {
  for (const [item, known] of book.strayMoney)
    if (
      known.nature === counted.nature &&
      known.placeId === counted.placeId &&
      known.occurredOn === counted.occurredOn &&
      known.earmark === counted.earmark
    )
      throw new Refusal('DIFFERENCE_ALREADY_RECORDED', { item });
};
