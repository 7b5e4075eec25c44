import type { ForeignMoney, GiverKind } from '#contracts';
import type { MovementKind } from '../cash-book/movement.js';

/** The book that a row belongs to. */
export interface BookColumns {
  readonly unitId: string;
  readonly fundId: string;
  readonly year: number;
}

/**
 * One event that moved money, as the cash book, the journal and the voucher look-up show it; one
 * row per holding place where an event touches several (`line` counts them from 0).
 */
export interface EntryRow extends BookColumns {
  readonly position: number;
  readonly line: number;
  readonly eventId: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly kind: MovementKind;
  readonly correction?: 'adjust' | 'void';
  readonly voucher?: string;
  /** Of an adjustment: the first voucher of its chain, and the one that it puts right. */
  readonly original?: string;
  readonly adjusts?: string;
  readonly occurredOn: string;
  readonly voucherDate: string;
  readonly period: string;
  /** In the direction of `kind`; negative where a correction takes some of it back. */
  readonly amount: number;
  /** Left out where no holding place gains or loses. */
  readonly placeId?: string;
  readonly delta: number;
  /** Left out: meant for nothing in particular, or several purposes at once. */
  readonly earmark?: string;
  /** The request paid or carried out, which also names a remittance; the transfer; the collection. */
  readonly reference?: string;
  readonly contributingUnitId?: string;
  readonly beneficiaryUnitId?: string;
  /** The unit or the holding place at the other end of a remittance or a transfer. */
  readonly counterpart?: string;
  readonly purpose?: string;
  readonly beneficiaries?: number;
  readonly giverKind?: GiverKind;
  /** The giver's pseudonym in the vault. */
  readonly giver?: string;
  readonly members?: number;
  readonly externalReference?: string;
  /** What was given before the bank changed it. */
  readonly foreignMoney?: ForeignMoney;
}

/** Turnover of a book in a month: what trial balances are made of. */
export interface TurnoverRow extends BookColumns {
  readonly period: string;
  readonly kind: MovementKind;
  /** Empty where no holding place is touched. */
  readonly placeId: string;
  /** Sum of the amounts in the direction of `kind`, and of those that corrections took back. */
  readonly forward: number;
  readonly backward: number;
}

/**
 * What a book holds: in a place, for an earmark (empty: general; `STRAY`: not its own), on the way (item empty), or owed
 * to it by those who hold its money (item: `OwedBy`).
 */
export interface BookSliceRow extends BookColumns {
  readonly holds: 'place' | 'earmark' | 'transit' | 'owed';
  readonly item: string;
  readonly amount: number;
}

/** What all books together changed in a holding place in one month of days (not of periods). */
export interface PlaceMonthRow {
  readonly unitId: string;
  readonly placeId: string;
  readonly fundId: string;
  readonly month: string;
  readonly delta: number;
}

/** A fund's month; `general` are the gifts that were meant for nothing in particular. */
export interface FundMonthRow {
  readonly fundId: string;
  readonly month: string;
  readonly general: boolean;
  readonly opened: number;
  readonly received: number;
  readonly given: number;
  readonly receipts: number;
  readonly payments: number;
  /** Interest and surpluses taken in; fees and shortages written off. */
  readonly otherIn: number;
  readonly otherOut: number;
}

/** What a unit itself raised in a month: the leaves of every roll-up. */
export interface ContributionLeafRow {
  readonly fundId: string;
  readonly month: string;
  readonly unitId: string;
  /** Meant for nothing in particular. */
  readonly general: number;
  readonly generalGifts: number;
  readonly earmarked: number;
  readonly earmarkedGifts: number;
}

/**
 * What a unit and all below it raised, as organised in the month (`then`) and by who has the past
 * of whom today (`today`); `unitId` empty: the part that has no successor.
 */
export interface ContributionRow {
  readonly fundId: string;
  readonly month: string;
  readonly unitId: string;
  readonly generalThenOwn: number;
  readonly generalThenSubtree: number;
  readonly generalThenGifts: number;
  readonly generalTodayOwn: number;
  readonly generalTodaySubtree: number;
  readonly generalTodayGifts: number;
  readonly earmarkedThenOwn: number;
  readonly earmarkedThenSubtree: number;
  readonly earmarkedThenGifts: number;
  readonly earmarkedTodayOwn: number;
  readonly earmarkedTodaySubtree: number;
  readonly earmarkedTodayGifts: number;
}

/** What of a `sums` fund beside its general gifts has become public under a month. */
export interface DisclosedMonthRow {
  readonly fundId: string;
  readonly month: string;
  readonly opened: number;
  readonly received: number;
  readonly given: number;
  readonly receipts: number;
  readonly payments: number;
  readonly otherIn: number;
  readonly otherOut: number;
}
