import type { LotReceived, ReceiveGoods } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose, mustListItem, mustReceiveOn } from '../../fund/preconditions.js';
import type { Fund } from '../../fund/state.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeGiver, mustBeValued, mustKeepStore } from './preconditions.js';

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
  mustBeSoundLots(lots, book, fund, occurredOn);
  const gift = { storeId, storekeeperId, giver, contributingUnitId, earmark, lots, content };
  return [{ type: 'GoodsReceived', data: { ...posting, ...gift } }];
};

const mustBeSoundLots = (
  lots: readonly LotReceived[],
  { goods }: CashBook,
  fund: Fund,
  receivedOn: string,
): void => {
  const named = new Set<string>();
  for (const { lotId, itemId, expiresOn, valuation } of lots) {
    if (goods.lots.has(lotId) || named.has(lotId)) throw new Refusal('LOT_EXISTS', { lot: lotId });
    named.add(lotId);
    mustListItem(fund, itemId);
    mustBeValued(itemId, valuation);
    if (expiresOn !== undefined && expiresOn < receivedOn)
      throw new Refusal('EXPIRY_BEFORE_RECEIPT', { lot: lotId, date: expiresOn });
  }
};
