import type { PlaceAmount } from '#contracts';

/** Several amounts may lie in one place, and several old places may become one. */
export const summedByPlace = (places: readonly PlaceAmount[]): PlaceAmount[] => {
  const sums = new Map<string, number>();
  for (const { placeId, amount } of places) sums.set(placeId, (sums.get(placeId) ?? 0) + amount);
  return [...sums].map(([placeId, amount]) => ({ placeId, amount }));
};
