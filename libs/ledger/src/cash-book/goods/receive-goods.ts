import type { ReceiveGoods } from '#contracts';
import type { Context, References } from '../../decider.js';
import { mustHavePurpose, mustReceiveOn } from '../../fund/preconditions.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeGiver, mustBeNewLots, mustBeValued, mustKeepStore } from './preconditions.js';

/** A gift in kind comes into a store, under a phiếu nhập kho. It is no money, and adds to none. */
export const receiveGoods = (
  command: ReceiveGoods,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, occurredOn, lots, storeId, storekeeperId, giver } = command;
  const { contributingUnitId, earmark, content } = command;
  mustBeOpen(book, command);
  const organisation = organisationIn(references);
  mustTakeEntries(organisation, unitId, occurredOn, context.today);
  mustBeUnitOn(organisation, contributingUnitId, occurredOn);
  mustKeepStore(officeIn(references, unitId), command);
  const posting = postingOf(book, command, 'PN', context);
  const fund = fundIn(references, fundId);
  mustReceiveOn(fund, fundId, occurredOn);
  mustHavePurpose(fund, earmark);
  mustBeGiver(giver);
  mustBeNewLots(book, lots, { fund, receivedOn: occurredOn });
  for (const { itemId, valuation } of lots) mustBeValued(itemId, valuation);
  const gift = { storeId, storekeeperId, giver, contributingUnitId, earmark, lots, content };
  return [{ type: 'GoodsReceived', data: { ...posting, ...gift } }];
};
