import { OmitType } from '@nestjs/swagger';
import { AdvanceHolder, HolderIntroduced, HolderNamed } from './advance.js';
import { BookKey, EarmarkAmount, PlaceAmount, Posting } from './book.js';
import {
  Amount,
  CalendarDate,
  Choice,
  Code,
  Commitment,
  Group,
  Id,
  ListOf,
  Optional,
  Uuid,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { LotReceived } from './goods.js';
import { Sealed, type PersonalText } from './sealed.js';

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

/**
 * An advance (tạm ứng) that is out when the book begins: taken over before the opening is signed, and
 * settled in this book from then on.
 */
export class RecordOpeningAdvance extends BookKey {
  @Id advanceId!: string;
  /** What its holder still answers for on that day, in đồng. */
  @Amount amount!: number;
  /** The safe or account that it was paid from. */
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Group(() => HolderNamed) holder!: HolderNamed;
  @CalendarDate paidOn!: string;
  /** Last day on which it must be settled; it may be over. */
  @CalendarDate dueOn!: string;
  /** The decision that its task rests on. */
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Sealed(500) content?: PersonalText;
}
export class OpeningAdvanceRecorded extends Posting {
  @Id advanceId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Group(() => AdvanceHolder) holder!: AdvanceHolder;
  @CalendarDate paidOn!: string;
  @CalendarDate dueOn!: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Uuid recordedBy!: string;
  @Optional(Commitment) content?: string;
}

/** The same before the vault has taken the person out of it. */
export class OpeningAdvanceEntered extends OmitType(RecordOpeningAdvance, ['holder']) {
  @Group(() => HolderIntroduced) holder!: HolderIntroduced;
}
