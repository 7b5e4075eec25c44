import type { Correction, GoodsPutRight } from '#contracts';
import { Refusal } from '../../decider.js';
import { lowestFrom, post } from '../daily-balance.js';
import { mustHave } from '../must-have.js';
import type { CashBook, Voucher } from '../state.js';
import { lotIn } from './lots.js';
import type { Purchased } from './state.js';

interface Wanted {
  readonly voucher: string;
  readonly lotId?: string | undefined;
  /** Left out: the purchase is to be as if it had never been. */
  readonly correctedAmount?: number | undefined;
}

const purchaseOf = ({ goods }: CashBook, { goodsNote }: Voucher): Purchased | undefined =>
  goodsNote === undefined ? undefined : goods.purchases.get(goodsNote);

/**
 * The lot of a purchase whose price is put right, and what it cost; undefined of any other voucher.
 * @throws Refusal PURCHASED_LOT_NOT_NAMED, PURCHASED_LOT_NOT_WHOLE, PURCHASE_PART_EXCEEDED
 */
export const correctedLot = (
  book: CashBook,
  voucher: Voucher,
  { voucher: number, lotId, correctedAmount = 0 }: Wanted,
): { readonly earmark: string | undefined; readonly amount: number } | undefined => {
  const purchase = purchaseOf(book, voucher);
  if (!purchase) return undefined;
  const { price: amount } = mustBeWhole(book, purchase, namedIn(purchase, number, lotId));
  if (voucher.amount + correctedAmount - amount < 0)
    throw new Refusal('PURCHASE_PART_EXCEEDED', { voucher: number, amount: voucher.amount });
  return { earmark: voucher.earmark, amount };
};

/**
 * A purchase is taken back whole, by the one voucher that paid for it. Of any other voucher there
 * is nothing to say.
 * @throws Refusal PURCHASE_IN_TWO_PARTS, PURCHASED_LOT_NOT_WHOLE
 */
export const mustBeVoidable = (book: CashBook, voucher: Voucher, number: string): void => {
  const purchase = purchaseOf(book, voucher);
  if (!purchase) return;
  if (purchase.isInTwoParts) throw new Refusal('PURCHASE_IN_TWO_PARTS', { voucher: number });
  for (const lotId of purchase.lots.keys()) mustBeWhole(book, purchase, lotId);
};

/** What a correction says of the goods: one lot at its right price, or all of them gone. */
export const goodsPutRight = (
  book: CashBook,
  voucher: Voucher,
  { voucher: number, lotId, correctedAmount: after = 0, correction }: Wanted & Way,
): { readonly goods?: GoodsPutRight } => {
  const purchase = purchaseOf(book, voucher);
  const { goodsNote: takenInAs = '' } = voucher;
  if (!purchase) return {};
  const { storeId, storekeeperId, lots } = purchase;
  const named = correction === 'void' ? [...lots.keys()] : [namedIn(purchase, number, lotId)];
  const putRight = named.map((one) => {
    const { itemId, quantity, price: before } = mustHave(lots, one);
    return { lotId: one, itemId, leaving: after === 0 ? quantity : 0, before, after };
  });
  return { goods: { takenInAs, storeId, storekeeperId, lots: putRight } };
};

interface Way {
  readonly correction: Correction;
}

/** What was bought keeps its right price; what was not is in the store no more. */
export const putRight = (book: CashBook, goods: GoodsPutRight, occurredOn: string): void => {
  const { lots } = mustHave(book.goods.purchases, goods.takenInAs);
  for (const { lotId, leaving, before, after } of goods.lots) {
    mustHave(lots, lotId).price = after;
    const lot = mustHave(book.goods.lots, lotId);
    lot.worth = (lot.worth ?? 0) + after - before;
    // Nothing leaves before it came, whatever day the difference was found on.
    const day = occurredOn > lot.receivedOn ? occurredOn : lot.receivedOn;
    if (leaving > 0) post(lot.balance, day, -leaving);
  }
};

const namedIn = ({ lots }: Purchased, voucher: string, lotId: string | undefined): string => {
  const [only] = lots.keys();
  const named = lotId ?? (lots.size === 1 ? only : undefined);
  if (named === undefined || !lots.has(named))
    throw new Refusal('PURCHASED_LOT_NOT_NAMED', { voucher });
  return named;
};

/** What has left went at its old price, and what is promised was signed for at it. */
const mustBeWhole = (book: CashBook, { lots }: Purchased, lotId: string) => {
  const bought = mustHave(lots, lotId);
  const { balance, reserved, receivedOn } = lotIn(book, lotId);
  if (reserved > 0 || lowestFrom(balance, receivedOn) < bought.quantity)
    throw new Refusal('PURCHASED_LOT_NOT_WHOLE', { lot: lotId });
  return bought;
};
