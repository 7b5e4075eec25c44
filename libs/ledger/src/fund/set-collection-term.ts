import type { SetCollectionTerm } from '#contracts';
import { mustReceiveOn } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/** Holds for what is collected from now on; what is out already keeps its day. */
export const setCollectionTerm = (
  command: SetCollectionTerm,
  fund: Fund,
  today: string,
): FundEvent[] => {
  mustReceiveOn(fund, command.fundId, today);
  return [{ type: 'CollectionTermSet', data: command }];
};
