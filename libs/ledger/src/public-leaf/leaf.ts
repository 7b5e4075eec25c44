import type { Movement } from '../cash-book/movement.js';
import type { DisclosedMonthRow } from '../views/rows-of-money.js';

/** What an event did to the money of its book, as far as it is public. */
export interface LeafEntry {
  readonly unit: string;
  readonly fund: string;
  readonly year: number;
  readonly kind: Movement['kind'];
  readonly correction?: 'adjust' | 'void' | undefined;
  readonly voucher?: string | undefined;
  readonly occurredOn: string;
  readonly period: string;
  /** In the direction of `kind`; negative where a correction takes some of it back. */
  readonly amount: number;
  /** Whether it is a gift that is meant for nothing in particular. */
  readonly general: boolean;
}

/** One event as the public log has it. */
export interface PublicLeaf {
  readonly v: 1;
  /** Place in the log, from 0. */
  readonly index: number;
  readonly type: string;
  /** The day of recording at UTC+7. */
  readonly recordedOn: string;
  readonly entry?: LeafEntry | undefined;
  /** Fields of the event that are public as they are. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** HMAC-SHA256 of personal fields, each under a salt of its own that the giver's copy has. */
  readonly commitments?: Readonly<Record<string, string>> | undefined;
  /** SHA-256 of the stored event, in hexadecimal; the event itself holds 32 random bytes. */
  readonly envelope: string;
  readonly disclosed?: readonly DisclosedMonthRow[] | undefined;
}

/** One event of which only the place is public, and a commitment to the leaf that it would have. */
export interface SealedLeaf {
  readonly v: 1;
  readonly index: number;
  /** SHA-256 of that leaf, in hexadecimal; nobody can guess it, because nobody knows `envelope`. */
  readonly sealed: string;
  /** Sums of months that became public with this event, because a new month began with it. */
  readonly disclosed?: readonly DisclosedMonthRow[] | undefined;
}

export type Leaf = PublicLeaf | SealedLeaf;

export const isSealed = (leaf: Leaf): leaf is SealedLeaf => 'sealed' in leaf;
