import { BookKey, Posting, PostingDates } from './book.js';
import { Amount, CalendarDate, Choice, Commitment, Group, Id, Optional, Uuid } from './fields.js';
import { BasisDocument } from './fund.js';
import { Sealed, type PersonalText } from './sealed.js';

export const COUNT_NATURES = ['surplus', 'shortage'] as const;
export type CountNature = (typeof COUNT_NATURES)[number];

export const DIFFERENCE_NATURES = [...COUNT_NATURES, 'counterfeit'] as const;
/** More in the safe than in the books, less, or a note that turned out to be no money. */
export type DifferenceNature = (typeof DIFFERENCE_NATURES)[number];

/** Counting found more or less than this book says; the office has recorded the count of that day. */
export class RecordCountDifference extends PostingDates {
  @Id itemId!: string;
  @Choice(COUNT_NATURES) nature!: CountNature;
  @Amount amount!: number;
  /** The safe; `occurredOn` is the day of its count. */
  @Id placeId!: string;
  /** Of a shortage: the purpose whose money is missing; left out: general money. */
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
}

/** A note in the safe was no money: by minutes it leaves, and is owed until it is settled. */
export class RecordCounterfeit extends PostingDates {
  @Id itemId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
  /** Serial numbers, and from whom it may have come. */
  @Sealed(500) content?: PersonalText;
}
export class DifferenceFound extends Posting {
  @Id itemId!: string;
  @Choice(DIFFERENCE_NATURES) nature!: DifferenceNature;
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
  @Optional(Commitment) content?: string;
  @Uuid recordedBy!: string;
}

export const SURPLUS_ENDS = ['donation', 'income'] as const;
/** A surplus becomes a gift of a giver without name, or income of the fund. */
export type SurplusEnd = (typeof SURPLUS_ENDS)[number];

/** Closes a surplus by decision; one that somebody proves to be theirs is refunded instead. */
export class CloseSurplus extends PostingDates {
  @Id itemId!: string;
  @Choice(SURPLUS_ENDS) how!: SurplusEnd;
  @Group(() => BasisDocument) decision!: BasisDocument;
  /** Of a donation: the unit that raised it; left out: the unit of the book. */
  @Optional(Id) contributingUnitId?: string;
}
export class SurplusClosed extends Posting {
  @Id itemId!: string;
  @Choice(SURPLUS_ENDS) how!: SurplusEnd;
  @Amount amount!: number;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Optional(Id) contributingUnitId?: string;
  @Uuid closedBy!: string;
}

/** The one who answers for the safe makes a shortage good, wholly or in parts. */
export class RepayShortage extends PostingDates {
  @Id itemId!: string;
  /** Left out: all that is left of it. */
  @Optional(Amount) amount?: number;
  /** Left out: into the safe that it was missing from. */
  @Optional(Id) placeId?: string;
}
export class ShortageRepaid extends Posting {
  @Id itemId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  /** The purpose whose money was missing. */
  @Optional(Id) earmark?: string;
  @Uuid recordedBy!: string;
}

/** Asks to write a shortage off by decision; the last signature posts it. */
export class RequestShortageWriteOff extends BookKey {
  @Id requestId!: string;
  @Id itemId!: string;
  @Amount amount!: number;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  @Sealed(500) reason?: PersonalText;
}
export class ShortageWriteOffRequested {
  @Id requestId!: string;
  @Id itemId!: string;
  @Amount amount!: number;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) reason?: string;
}
export class ShortageWrittenOff extends Posting {
  @Id requestId!: string;
  @Id itemId!: string;
  @Amount amount!: number;
  @Group(() => BasisDocument) decision!: BasisDocument;
}
