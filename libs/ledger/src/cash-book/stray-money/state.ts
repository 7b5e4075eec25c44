import type { BasisDocument, DifferenceNature, ReceiptNature } from '#contracts';
import { Refusal } from '../../decider.js';
import { mustBeHere, type GoneTo } from '../claims/state.js';
import type { CashBook, RequestBase } from '../state.js';

/** A stray receipt or a difference, from the day it was found until nothing of it is left. */
export interface StrayItem {
  readonly nature: ReceiptNature | DifferenceNature;
  readonly amount: number;
  readonly placeId: string;
  /** Of a shortage: the purpose whose money is missing. */
  readonly earmark: string | undefined;
  readonly occurredOn: string;
  /** The day from which all that is left of it lies in this book. */
  since: string;
  readonly voucher: string;
  readonly externalReference: string | undefined;
  /** Whether it is known where a refund would have to go. */
  readonly hasSource: boolean;
  /** What is not settled yet. */
  left: number;
  /** What requests for a refund hold back of it. */
  reserved: number;
  /** Where the rest of it went on from this book. */
  goneTo?: GoneTo;
}

/** Money in the book's places that is not its own, and money of its own that is missing. */
export type StrayMoney = Map<string, StrayItem>;

export interface RefundRequest extends RequestBase {
  readonly kind: 'refund';
  readonly itemId: string;
}

export interface ShortageWriteOffRequest extends RequestBase {
  readonly kind: 'shortageWriteOff';
  readonly decision: BasisDocument;
  readonly itemId: string;
}

type Of<N extends StrayItem['nature']> = StrayItem & { readonly nature: N };
type Receipt = Of<'unidentified' | 'misdirected'>;
type Shortage = Of<'shortage' | 'counterfeit'>;

const isReceipt = (item: StrayItem): item is Receipt =>
  item.nature === 'unidentified' || item.nature === 'misdirected';

const isShortage = (item: StrayItem): item is Shortage => isOwed(item);

const isSurplus = (item: StrayItem): item is Of<'surplus'> => item.nature === 'surplus';

/** Shortages are the book's own money; the rest lies in its places and is not. */
export const isOwed = ({ nature }: Pick<StrayItem, 'nature'>): boolean =>
  nature === 'shortage' || nature === 'counterfeit';

export const mustBeNewItem = (book: CashBook, item: string): void => {
  if (book.strayMoney.has(item)) throw new Refusal('STRAY_ITEM_EXISTS', { item });
};

/** Whatever it is, it is settled on the day from which all of it is in the book, or later. */
export const mustNotPrecede = ({ since }: StrayItem, date: string): void => {
  if (date < since) throw new Refusal('DATE_BEFORE_ITEM', { date, arose: since });
};

export const receiptIn = (book: CashBook, itemId: string): Receipt => {
  const item = book.strayMoney.get(itemId);
  if (!item || !isReceipt(item)) throw new Refusal('STRAY_RECEIPT_UNKNOWN', { item: itemId });
  if (item.left === 0) mustBeHere(item, itemId);
  return item;
};

export const surplusIn = (book: CashBook, itemId: string): Of<'surplus'> => {
  const item = differenceIn(book, itemId);
  if (!isSurplus(item)) throw new Refusal('DIFFERENCE_OF_ANOTHER_KIND', { item: itemId });
  return item;
};

export const shortageIn = (book: CashBook, itemId: string): Shortage => {
  const item = differenceIn(book, itemId);
  if (!isShortage(item)) throw new Refusal('DIFFERENCE_OF_ANOTHER_KIND', { item: itemId });
  return item;
};

/** What may go back to somebody: a receipt, or a surplus. */
export const refundableIn = (book: CashBook, itemId: string): Receipt | Of<'surplus'> => {
  const item = book.strayMoney.get(itemId);
  if (!item) throw new Refusal('STRAY_RECEIPT_UNKNOWN', { item: itemId });
  if (isShortage(item)) throw new Refusal('DIFFERENCE_OF_ANOTHER_KIND', { item: itemId });
  if (item.left === 0) mustBeHere(item, itemId);
  if (isSurplus(item) && item.left === 0) throw new Refusal('DIFFERENCE_CLOSED', { item: itemId });
  return item as Receipt | Of<'surplus'>;
};

/** A difference closes once. */
const differenceIn = (book: CashBook, itemId: string): Shortage | Of<'surplus'> => {
  const item = book.strayMoney.get(itemId);
  if (!item || isReceipt(item)) throw new Refusal('DIFFERENCE_UNKNOWN', { item: itemId });
  if (item.left === 0) mustBeHere(item, itemId);
  if (item.left === 0) throw new Refusal('DIFFERENCE_CLOSED', { item: itemId });
  return item as Shortage | Of<'surplus'>;
};
