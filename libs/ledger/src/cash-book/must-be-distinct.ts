import { Refusal } from '../decider.js';

/** @throws Refusal ITEM_REPEATED when a list of balances names one thing twice */
export const mustBeDistinct = (names: readonly string[]): void => {
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) throw new Refusal('ITEM_REPEATED', { item: repeated });
};
