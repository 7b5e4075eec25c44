import type { Valuation } from '#contracts';
import type { DailyBalance } from '../daily-balance.js';

/** Goods of one kind that came together: how many are there day by day, and what is held back. */
export interface Lot {
  readonly itemId: string;
  readonly storeId: string;
  readonly earmark: string | undefined;
  readonly receivedOn: string;
  /** The last day on which it may be given to people. */
  readonly expiresOn: string | undefined;
  /** How many came. */
  readonly quantity: number;
  /** Of all that came. */
  readonly valuation: Valuation;
  readonly balance: DailyBalance;
  reserved: number;
}

/** What is kept beside the money: goods in stores, what givers handed out, what came of payments. */
export interface Goods {
  readonly lots: Map<string, Lot>;
  readonly directGifts: Map<string, { withdrawn: boolean }>;
  readonly results: Map<string, { withdrawn: boolean }>;
}

export const noGoods = (): Goods => ({
  lots: new Map(),
  directGifts: new Map(),
  results: new Map(),
});
