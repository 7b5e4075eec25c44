import type { CarriedRequest, PassedItem, PlaceAmount } from '#contracts';
import { summedByPlace } from '../summed-by-place.js';

/**
 * In which places the money of each item lies, of what lies there of others: what a refund is asked
 * for where it is to be paid, then where it came in, then elsewhere. An item whose money is not all
 * there is left out.
 */
export const whereItemsLie = (
  items: readonly PassedItem[],
  requests: readonly CarriedRequest[],
  others: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly PlaceAmount[]> => {
  const left = new Map(others);
  const found = new Map<string, PlaceAmount[]>();
  const take = (itemId: string, placeId: string, wanted: number): number => {
    const amount = Math.min(wanted, left.get(placeId) ?? 0);
    if (amount <= 0) return 0;
    left.set(placeId, (left.get(placeId) ?? 0) - amount);
    found.set(itemId, [...(found.get(itemId) ?? []), { placeId, amount }]);
    return amount;
  };
  const missing = new Map(items.map(({ itemId, amount }) => [itemId, amount]));
  for (const { itemId = '', placeId, amount } of requests)
    if (missing.has(itemId)) lessen(missing, itemId, take(itemId, placeId, amount));
  for (const { itemId, placeId } of items)
    for (const place of [placeId, ...others.keys()])
      lessen(missing, itemId, take(itemId, place, missing.get(itemId) ?? 0));
  return new Map(
    [...found]
      .filter(([itemId]) => missing.get(itemId) === 0)
      .map(([itemId, places]) => [itemId, summedByPlace(places)]),
  );
};

const lessen = (missing: Map<string, number>, itemId: string, by: number): void => {
  missing.set(itemId, (missing.get(itemId) ?? 0) - by);
};
