import type { BasisDocument, GoodsGiver, GoodsIssued, LotBasis } from '#contracts';
import type { DailyBalance } from '../daily-balance.js';

/** Goods of one kind that came together: how many are there day by day, and what is held back. */
export interface Lot {
  readonly itemId: string;
  readonly storeId: string;
  readonly earmark: string | undefined;
  /** The day on which it first came, be it into another book. */
  readonly receivedOn: string;
  /** The last day on which it may be given to people. */
  readonly expiresOn: string | undefined;
  readonly basis: LotBasis;
  readonly document: BasisDocument | undefined;
  /** Of all that is there; undefined when undetermined. */
  worth: number | undefined;
  /** The note by which it first came, and who gave it. */
  readonly cameBy: string | undefined;
  readonly giver: GoodsGiver | undefined;
  readonly contributingUnitId: string | undefined;
  readonly balance: DailyBalance;
  reserved: number;
  /** What of it went on into the next year’s book: what lay there when the year ended. */
  carried: { quantity: number; worth: number };
}

/** What was bought at once, at the prices that are right as far as anybody knows. */
export interface Purchased {
  readonly storeId: string;
  readonly storekeeperId: string;
  readonly lots: Map<string, { readonly itemId: string; readonly quantity: number; price: number }>;
  /** An advance did not suffice: a second voucher has paid the rest. */
  isInTwoParts: boolean;
}

/** What is kept beside the money: goods in stores, what givers handed out, what came of payments. */
export interface Goods {
  readonly lots: Map<string, Lot>;
  /** What was issued with bundles, by note: it comes back when their payment is voided. */
  readonly bundleNotes: Map<string, GoodsIssued>;
  /** By the note that took the goods in. */
  readonly purchases: Map<string, Purchased>;
  readonly directGifts: Map<string, { withdrawn: boolean }>;
  readonly results: Map<string, { withdrawn: boolean }>;
}

export const noGoods = (): Goods => ({
  lots: new Map(),
  bundleNotes: new Map(),
  purchases: new Map(),
  directGifts: new Map(),
  results: new Map(),
});
