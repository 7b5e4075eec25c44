import type { ListItem } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeFund } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/** An item keeps its measure for ever: quantities of it are added up across all books. */
export const listItem = (command: ListItem, fund: Fund): FundEvent[] => {
  const { fundId, itemId } = command;
  mustBeFund(fund, fundId);
  if (fund.items.has(itemId)) throw new Refusal('ITEM_EXISTS', { item: itemId });
  return [{ type: 'ItemListed', data: command }];
};
