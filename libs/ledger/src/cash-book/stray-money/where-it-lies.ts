import type { CashBook } from '../state.js';
import { isOwed } from './state.js';

/**
 * How much of what is free in each place belongs to others: a refund that is asked for lies where it
 * is to be paid, the rest where it came in. Money moves between places without anybody saying whose
 * it is, so where too little is left there, or others hold it back, another place has it.
 */
export const strayIn = (
  book: CashBook,
  free: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const refunds = refundsAsked(book);
  const wanted = whereItCame(book, refunds);
  const unreserved = (place: string): number => {
    const reserved = book.places.get(place)?.reserved ?? 0;
    return (free.get(place) ?? 0) - (reserved - (refunds.get(place) ?? 0));
  };
  const found = new Map<string, number>();
  let missing = [...wanted.values()].reduce((sum, amount) => sum + amount, 0);
  const take = (most: (place: string) => number): void => {
    for (const [place, amount] of free) {
      const before = found.get(place) ?? 0;
      const more = Math.max(0, Math.min(most(place) - before, amount - before, missing));
      found.set(place, before + more);
      missing -= more;
    }
  };
  take((place) => Math.min(wanted.get(place) ?? 0, unreserved(place)));
  take(unreserved);
  take((place) => free.get(place) ?? 0);
  return found;
};

const refundsAsked = ({ requests }: CashBook): Map<string, number> => {
  const asked = new Map<string, number>();
  for (const request of requests.values())
    if (
      request.kind === 'refund' &&
      (request.status === 'waiting' || request.status === 'approved')
    )
      add(asked, request.placeId, request.amount);
  return asked;
};

const whereItCame = (
  { strayMoney }: CashBook,
  refunds: ReadonlyMap<string, number>,
): Map<string, number> => {
  const wanted = new Map(refunds);
  for (const item of strayMoney.values())
    if (!isOwed(item)) add(wanted, item.placeId, item.left - item.reserved);
  return wanted;
};

const add = (sums: Map<string, number>, place: string, amount: number): void => {
  sums.set(place, (sums.get(place) ?? 0) + amount);
};
