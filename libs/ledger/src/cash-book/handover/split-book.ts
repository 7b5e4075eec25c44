/** One heir's part of a book: the same money by place and by purpose. */
export interface Part {
  readonly unitId: string;
  readonly places: Map<string, number>;
  readonly earmarks: Map<string, number>;
}

/** What a book holds, by place and by purpose; both sum to the same. */
export interface Contents {
  readonly places: ReadonlyMap<string, number>;
  readonly earmarks: ReadonlyMap<string, number>;
}

/**
 * Everything in a book by the shares; what is meant for somebody may go whole. Each place is laid against the purposes one after the other,
 * and each such piece divided by itself: so the pieces of every place and of every purpose sum to
 * what was there, and each heir's places to its purposes.
 */
export const splitBook = (
  contents: Contents,
  divide: (amount: number, earmark: string) => Iterable<readonly [unitId: string, amount: number]>,
): Part[] => {
  const parts = new Map<string, Part>();
  for (const { placeId, earmark, amount } of piecesOf(contents))
    for (const [unitId, share] of divide(amount, earmark)) {
      if (share === 0) continue;
      const part = parts.get(unitId) ?? { unitId, places: new Map(), earmarks: new Map() };
      parts.set(unitId, part);
      add(part.places, placeId, share);
      add(part.earmarks, earmark, share);
    }
  return [...parts.values()];
};

export const amountOf = ({ places }: Part): number =>
  [...places.values()].reduce((sum, amount) => sum + amount, 0);

const add = (amounts: Map<string, number>, key: string, amount: number): void => {
  amounts.set(key, (amounts.get(key) ?? 0) + amount);
};

interface Piece {
  readonly placeId: string;
  readonly earmark: string;
  readonly amount: number;
}

const piecesOf = ({ places, earmarks }: Contents): Piece[] => {
  const purposes = held(earmarks);
  const pieces: Piece[] = [];
  for (const place of held(places))
    while (place.amount > 0) {
      const purpose = purposes[0];
      if (!purpose) throw new Error('corrupt book: more money in places than for purposes');
      const amount = Math.min(place.amount, purpose.amount);
      pieces.push({ placeId: place.key, earmark: purpose.key, amount });
      place.amount -= amount;
      purpose.amount -= amount;
      if (purpose.amount === 0) purposes.shift();
    }
  return pieces;
};

const held = (amounts: ReadonlyMap<string, number>): { key: string; amount: number }[] =>
  [...amounts]
    .map(([key, amount]) => ({ key, amount }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
