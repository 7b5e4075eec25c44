import type { DefineBundle } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeFund, mustListItem } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/** A definition never changes: what a household got is read off it long afterwards. */
export const defineBundle = (command: DefineBundle, fund: Fund): FundEvent[] => {
  const { fundId, bundleId, parts } = command;
  mustBeFund(fund, fundId);
  if (fund.bundles.has(bundleId)) throw new Refusal('BUNDLE_EXISTS', { bundle: bundleId });
  const named = new Set<string>();
  for (const { itemId } of parts) {
    mustListItem(fund, itemId);
    if (named.has(itemId)) throw new Refusal('BUNDLE_PART_REPEATED', { item: itemId });
    named.add(itemId);
  }
  return [{ type: 'BundleDefined', data: command }];
};
