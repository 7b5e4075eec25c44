import type { MovementKind } from '../cash-book/movement.js';

/** A side of a posting: a fixed account, or the account of the holding place that the money is in. */
export type Side = { readonly account: string } | 'place';

/** A chart of accounts with its posting rules: data under a version, never code. */
export interface Chart {
  readonly version: string;
  readonly accounts: readonly Account[];
  /** By kind of holding place. */
  readonly places: Readonly<Record<'safe' | 'bank', string>>;
  /** Debit and credit when the amount is positive; a negative one swaps them. */
  readonly rules: Readonly<Record<MovementKind, { readonly debit: Side; readonly credit: Side }>>;
}

export interface Account {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly kind: 'asset' | 'balance' | 'income' | 'expense';
  /** False: a working code of ours, until the official appendix has been checked. */
  readonly official: boolean;
}
