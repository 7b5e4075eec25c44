import type { BundlePart, LotQuantity } from '#contracts';
import { Refusal } from '../../decider.js';
import { availableIn } from '../preconditions.js';
import type { CashBook } from '../state.js';
import { isExpiredOn, lotIn } from './lots.js';
import type { Lot } from './state.js';

interface Wanted {
  readonly storeId: string;
  readonly earmark: string | undefined;
  readonly count: number;
  readonly on: string;
}

const NEVER = '9999-12-31';

/**
 * The lots that so many bundles are made of: of each part those that expire first, and among these
 * those that came first. @throws Refusal BUNDLE_PART_LACKING
 */
export const pickLots = (
  book: CashBook,
  parts: readonly BundlePart[],
  wanted: Wanted,
): LotQuantity[] =>
  parts.flatMap(({ itemId, quantity }) => {
    const needed = quantity * wanted.count;
    const there = [...book.goods.lots]
      .filter(([, lot]) => lot.itemId === itemId && isFit(lot, wanted))
      .map(([lotId, lot]) => ({ lotId, lot, quantity: availableIn(lot, { on: wanted.on }) }))
      .filter((part) => part.quantity > 0)
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    return take(there, itemId, needed);
  });

/** What fewer bundles take of the lots that were approved for more. */
export const partOf = (
  book: CashBook,
  lots: readonly LotQuantity[],
  parts: readonly BundlePart[],
  count: number,
): LotQuantity[] =>
  parts.flatMap(({ itemId, quantity }) => {
    const ofItem = lots.filter(({ lotId }) => lotIn(book, lotId).itemId === itemId);
    return take(ofItem, itemId, quantity * count);
  });

const isFit = (lot: Lot, { storeId, earmark, on }: Wanted): boolean =>
  lot.storeId === storeId && lot.earmark === earmark && !isExpiredOn(lot, on);

const orderOf = ({ lotId, lot }: { readonly lotId: string; readonly lot: Lot }): string =>
  `${lot.expiresOn ?? NEVER} ${lot.receivedOn} ${lotId}`;

const take = (lots: readonly LotQuantity[], item: string, wanted: number): LotQuantity[] => {
  const available = lots.reduce((sum, { quantity }) => sum + quantity, 0);
  if (available < wanted) throw new Refusal('BUNDLE_PART_LACKING', { item, wanted, available });
  let missing = wanted;
  const taken: LotQuantity[] = [];
  for (const { lotId, quantity } of lots) {
    if (missing === 0) break;
    const part = Math.min(missing, quantity);
    taken.push({ lotId, quantity: part });
    missing -= part;
  }
  return taken;
};
