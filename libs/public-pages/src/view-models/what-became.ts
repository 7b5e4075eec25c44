import type { Language } from '../language.js';

/** What was given for one of a fund's purposes; `name` null: for nothing in particular. */
export interface PurposeSum {
  readonly name: string | null;
  readonly amount: number;
}

export type ResultKind = 'house' | 'livelihood' | 'well' | 'toilet';

/** What became of payments and can be counted. */
export interface ResultCount {
  readonly kind: ResultKind;
  readonly count: number;
}

/** Goods that were given; a quantity is whole in the item's own measure. */
export interface GoodsGiven {
  readonly name: string;
  readonly measure: Readonly<Record<Language, string>>;
  readonly quantity: number;
}
