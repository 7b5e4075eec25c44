import type { GoodsLine, LotQuantity } from '#contracts';
import { Refusal } from '../../decider.js';
import { availableIn } from '../preconditions.js';
import type { CashBook } from '../state.js';
import type { Lot } from './state.js';

/** @throws Refusal LOT_UNKNOWN */
export const lotIn = ({ goods }: CashBook, lotId: string): Lot => {
  const lot = goods.lots.get(lotId);
  if (!lot) throw new Refusal('LOT_UNKNOWN', { lot: lotId });
  return lot;
};

interface Leaving {
  readonly storeId: string;
  readonly lots: readonly LotQuantity[];
  /** The day on which they leave. */
  readonly on: string;
  /** What the request behind it had held back. */
  readonly own?: readonly LotQuantity[];
}

/**
 * No lot falls below zero at any day's end from that day on, and what others have held back stays.
 * @throws Refusal LOT_REPEATED, LOT_UNKNOWN, LOT_ELSEWHERE, LOT_OVERDRAWN
 */
export const mustHoldLots = (book: CashBook, { storeId, lots, on, own = [] }: Leaving): void => {
  const named = new Set<string>();
  for (const { lotId, quantity } of lots) {
    if (named.has(lotId)) throw new Refusal('LOT_REPEATED', { lot: lotId });
    named.add(lotId);
    const lot = lotIn(book, lotId);
    if (lot.storeId !== storeId)
      throw new Refusal('LOT_ELSEWHERE', { lot: lotId, store: lot.storeId });
    const available = availableIn(lot, { on, ownReserve: quantityIn(own, lotId) });
    if (quantity > available)
      throw new Refusal('LOT_OVERDRAWN', { lot: lotId, date: on, available });
  }
};

export const quantityIn = (lots: readonly LotQuantity[], lotId: string): number =>
  lots.find((lot) => lot.lotId === lotId)?.quantity ?? 0;

export const isExpiredOn = ({ expiresOn }: Lot, day: string): boolean =>
  expiresOn !== undefined && expiresOn < day;

/**
 * What reaches people is fit for use on that day, and meant for what it is given for.
 * @throws Refusal LOT_EXPIRED, LOT_FOR_ANOTHER_PURPOSE, LOT_WITHOUT_PURPOSE
 */
export const mustBeForPeople = (
  book: CashBook,
  lots: readonly LotQuantity[],
  { earmark, on }: { readonly earmark: string | undefined; readonly on: string },
): void => {
  for (const { lotId } of lots) {
    const lot = lotIn(book, lotId);
    if (isExpiredOn(lot, on))
      throw new Refusal('LOT_EXPIRED', { lot: lotId, date: lot.expiresOn ?? '' });
    if (lot.earmark === earmark) continue;
    throw lot.earmark === undefined
      ? new Refusal('LOT_WITHOUT_PURPOSE', { lot: lotId })
      : new Refusal('LOT_FOR_ANOTHER_PURPOSE', { lot: lotId, earmark: lot.earmark });
  }
};

/** What leaves, with the part of each lot's value that leaves with it. */
export const linesOf = (book: CashBook, lots: readonly LotQuantity[]): GoodsLine[] =>
  lots.map(({ lotId, quantity }) => {
    const lot = lotIn(book, lotId);
    const value = valueLeaving({ there: lot.balance.total, worth: lot.worth }, quantity);
    return {
      ...{ lotId, itemId: lot.itemId, quantity },
      ...(value !== undefined && { value }),
      ...(lot.basis === 'purchase' && { bought: true }),
    };
  });

/** What of it has a value; what has none is counted apart, never as nothing. */
export const valueOf = (book: CashBook, lots: readonly LotQuantity[]): number =>
  linesOf(book, lots).reduce((sum, { value = 0 }) => sum + value, 0);

interface Kept {
  readonly there: number;
  readonly worth: number | undefined;
}

/** What is left keeps its share, rounded down, so that all that leaves sums to what came. */
export const valueLeaving = ({ there, worth }: Kept, quantity: number): number | undefined =>
  worth === undefined ? undefined : worth - shareOf(worth, there - quantity, there);

/** An amount times a quantity may be larger than a number keeps exact. */
const shareOf = (amount: number, part: number, whole: number): number =>
  Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
