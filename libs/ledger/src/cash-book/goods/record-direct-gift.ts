import type { RecordDirectGift } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose, mustListItem, mustReceiveOn } from '../../fund/preconditions.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeDayOfBook } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { fundIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeGiver, mustBeValued } from './preconditions.js';

/** What givers handed out themselves: recorded apart, because it was never in the unit's hands. */
export const recordDirectGift = (
  command: RecordDirectGift,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...gift } = command;
  const { directGiftId, occurredOn, contributingUnitId, goods, money, purpose } = gift;
  const { beneficiaryUnitId = unitId } = gift;
  mustBeOpen(book, command);
  if (book.goods.directGifts.has(directGiftId))
    throw new Refusal('DIRECT_GIFT_EXISTS', { gift: directGiftId });
  mustBeDayOfBook(book, command, occurredOn, context.today);
  const organisation = organisationIn(references);
  mustTakeEntries(organisation, unitId, occurredOn, context.today);
  mustBeUnitOn(organisation, contributingUnitId, occurredOn);
  mustBeUnitOn(organisation, beneficiaryUnitId, occurredOn);
  const fund = fundIn(references, fundId);
  mustReceiveOn(fund, fundId, occurredOn);
  mustHavePurpose(fund, purpose);
  mustBeGiver(gift.giver);
  if (goods.length === 0 && money === undefined) throw new Refusal('DIRECT_GIFT_EMPTY');
  for (const { itemId, valuation } of goods) {
    mustListItem(fund, itemId);
    mustBeValued(itemId, valuation);
  }
  const witnessed = { beneficiaryUnitId, recordedBy: context.actor };
  return [{ type: 'DirectGiftRecorded', data: { ...gift, ...witnessed } }];
};
