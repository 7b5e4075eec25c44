import type { HolderKind } from '#contracts';
import type { GoneTo } from '../claims/state.js';

/** Who answers for an advance. */
export interface Holder {
  readonly kind: HolderKind;
  readonly person: string;
}

/** Money of the book in somebody's hands until it is settled. */
export interface Advance {
  readonly holder: Holder;
  readonly amount: number;
  readonly placeId: string;
  readonly earmark: string | undefined;
  readonly voucher: string;
  readonly paidOn: string;
  readonly dueOn: string;
  /** The day on which this book paid it or took it on. */
  readonly since: string;
  /** What is neither used nor returned yet. */
  outstanding: number;
  /** How much of it is meant for people who were absent when the others signed. */
  absentees: number;
  /** How many settlements there were. */
  settlements: number;
  /** Where it went on from this book. */
  goneTo?: GoneTo;
}

/** By the id of the request that each was paid on; settled ones stay, so that none is settled twice. */
export type Advances = Map<string, Advance>;

/** What still has to be settled: what a year's end has to hand on. */
export const openAdvances = (advances: Advances): [id: string, advance: Advance][] =>
  [...advances].filter(([, { outstanding }]) => outstanding > 0);
