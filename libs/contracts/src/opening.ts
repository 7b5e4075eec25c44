import { BookKey, EarmarkAmount, PlaceAmount } from './book.js';
import { CalendarDate, Choice, Code, Group, Id, ListOf, Optional, Uuid } from './fields.js';
import { BasisDocument } from './fund.js';
import { LotReceived } from './goods.js';

/** Goods that a unit already holds when its book begins. */
export class OpeningLot extends LotReceived {
  @Id storeId!: string;
  @Optional(Id) earmark?: string;
}

/** Begins a book, with what the unit already holds for the fund (an office starts in mid-life). */
export class OpenBook extends BookKey {
  @CalendarDate openedOn!: string;
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
  /** Goods that lie in the unit's stores. */
  @Optional(ListOf(() => OpeningLot, 1, 500)) lots?: OpeningLot[];
  /** Needed when there is an opening balance, or goods: the minutes they rest on. */
  @Optional(Group(() => BasisDocument)) basis?: BasisDocument;
}
export class BookOpened {
  @Code unitCode!: string;
  @Code fundCode!: string;
  @Code chart!: string;
  @CalendarDate openedOn!: string;
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
  @Optional(ListOf(() => OpeningLot, 1, 500)) lots?: OpeningLot[];
  @Optional(Group(() => BasisDocument)) basis?: BasisDocument;
  @Uuid openedBy!: string;
}

export const OPENING_CAPACITIES = ['cashier', 'storekeeper', 'accountHolder'] as const;
export type OpeningCapacity = (typeof OPENING_CAPACITIES)[number];

/**
 * What the accountant entered is signed by the account holder, by the cashier where there is money, and
 * by the storekeeper where there are goods.
 */
export class SignOpening extends BookKey {
  @Choice(OPENING_CAPACITIES) capacity!: OpeningCapacity;
}
export class OpeningSigned {
  @Choice(OPENING_CAPACITIES) capacity!: OpeningCapacity;
  @Uuid signedBy!: string;
}
