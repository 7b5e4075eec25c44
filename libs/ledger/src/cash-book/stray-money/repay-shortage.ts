import type { RepayShortage } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesIn } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustNotPrecede, shortageIn } from './state.js';

/** What was missing is there again, for the purpose that it was meant for. */
export const repayShortage = (
  command: RepayShortage,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, occurredOn, itemId } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const shortage = shortageIn(book, itemId);
  mustNotPrecede(shortage, occurredOn);
  const { left, earmark } = shortage;
  const { amount = left, placeId = shortage.placeId } = command;
  if (amount > left) throw new Refusal('SETTLED_ABOVE_SHORTAGE', { item: itemId, left });
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  const posting = postingOf(book, command, seriesIn(place.kind), context);
  const repaid = { itemId, amount, placeId, earmark, recordedBy: context.actor };
  return [{ type: 'ShortageRepaid', data: { ...posting, ...repaid } }];
};
