import { OmitType } from '@nestjs/swagger';
import {
  CalendarDate,
  Choice,
  Code,
  Commitment,
  Flag,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  Text,
  Uuid,
  Year,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { Sealed, type PersonalText } from './sealed.js';

/** The largest number of leaves that one receipt book may have. */
export const RECEIPTS_IN_A_BOOK = 1000;

/** A pre-printed number, without its prefix and its leading zeros. */
export const Serial = Integer(1, 99_999_999);
const LeafCount = Integer(0, RECEIPTS_IN_A_BOOK);

export const COLLECTOR_KINDS = ['staff', 'outsider'] as const;
export type CollectorKind = (typeof COLLECTOR_KINDS)[number];

/** Who gathers money for a unit: a person of the staff, or somebody else under a pseudonym. */
export class Collector {
  @Choice(COLLECTOR_KINDS) kind!: CollectorKind;
  @Uuid subject!: string;
  @Optional(Commitment) name?: string;
}

/** A collector as the office types it; the name goes to the vault. */
export class CollectorIntroduced {
  @Choice(COLLECTOR_KINDS) kind!: CollectorKind;
  /** Of the staff: their id. Somebody known from before: their pseudonym. Left out: a new person. */
  @Optional(Uuid) subject?: string;
  @Optional(Text(200)) name?: string;
}

/** One leaf of a receipt book. */
export class ReceiptSerial {
  @Id bookId!: string;
  @Serial serial!: number;
}

/** Serials from the first to the last, both included. */
export class SerialRange {
  @Serial from!: number;
  @Serial to!: number;
}

/** A book of receipts as the printer delivered it. */
export class RegisterReceiptBook {
  @Id unitId!: string;
  @Id bookId!: string;
  /** What is printed before every number. */
  @Code prefix!: string;
  @Serial firstSerial!: number;
  @Serial lastSerial!: number;
  @CalendarDate registeredOn!: string;
}
export class ReceiptBookRegistered extends RegisterReceiptBook {}

/** Hands the book to a collector, for one fund and for the year of that day. */
export class IssueReceiptBook {
  @Id unitId!: string;
  @Id bookId!: string;
  @Id fundId!: string;
  @Group(() => Collector) collector!: Collector;
  @CalendarDate issuedOn!: string;
}
export class ReceiptBookIssued extends IssueReceiptBook {
  @Year year!: number;
}

/** What a request to issue a book holds before the vault has taken the person out of it. */
export class ReceiptBookIssueEntered extends OmitType(IssueReceiptBook, ['collector']) {
  @Group(() => CollectorIntroduced) collector!: CollectorIntroduced;
}

/** A leaf was spoilt; it stays in the book, marked HỦY. */
export class VoidReceiptSerial {
  @Id unitId!: string;
  @Id bookId!: string;
  /** The fund and the year that the book is out for; left out while it lies in the office. */
  @Optional(Id) fundId?: string;
  @Optional(Year) year?: number;
  @Serial serial!: number;
  @CalendarDate voidedOn!: string;
  @Sealed(500) reason?: PersonalText;
}
export class ReceiptSerialVoided {
  @Id unitId!: string;
  @Id bookId!: string;
  @Serial serial!: number;
  @CalendarDate voidedOn!: string;
  @Optional(Commitment) reason?: string;
}

/** Leaves are gone, or the whole book: then everything in it that was not yet written is. */
export class DeclareReceiptsLost {
  @Id unitId!: string;
  @Id bookId!: string;
  /** The fund and the year that the book is out for; left out while it lies in the office. */
  @Optional(Id) fundId?: string;
  @Optional(Year) year?: number;
  /** The leaves that are gone; left out: the whole book. */
  @Optional(Group(() => SerialRange)) serials?: SerialRange;
  @CalendarDate lostOn!: string;
  /** The minutes (biên bản) of the loss. */
  @Group(() => BasisDocument) minutes!: BasisDocument;
}
export class ReceiptsDeclaredLost {
  @Id unitId!: string;
  @Id bookId!: string;
  @Flag whole!: boolean;
  @ListOf(() => SerialRange, 0, RECEIPTS_IN_A_BOOK) lost!: SerialRange[];
  @CalendarDate lostOn!: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
}

/** The collector brings the book back, and every leaf of it is accounted for. */
export class ReturnReceiptBook {
  @Id unitId!: string;
  @Id bookId!: string;
  /** The fund and the year that the book is out for. */
  @Id fundId!: string;
  @Year year!: number;
  @CalendarDate returnedOn!: string;
  /** Of the whole book, leaves of earlier issues included. */
  @LeafCount used!: number;
  @LeafCount voided!: number;
  @LeafCount lost!: number;
  @LeafCount unused!: number;
}
export class ReceiptBookReturned extends ReturnReceiptBook {
  /** The leaves that the fund's cash book took since the book was issued. */
  @ListOf(() => SerialRange, 0, RECEIPTS_IN_A_BOOK) usedSerials!: SerialRange[];
}

/** A unit that ended, or was divided, gives a book's unused leaves to a successor, on minutes. */
export class HandOverReceiptBook {
  @Id unitId!: string;
  @Id bookId!: string;
  @Id toUnitId!: string;
  @CalendarDate handedOverOn!: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
}
export class ReceiptBookPassedOn extends HandOverReceiptBook {
  @Code prefix!: string;
  @Serial firstSerial!: number;
  @Serial lastSerial!: number;
  /** The leaves that go; all others stay accounted for where they were. */
  @ListOf(() => SerialRange, 1, RECEIPTS_IN_A_BOOK) unused!: SerialRange[];
  @Uuid passedOnBy!: string;
}

/** Said by the follow-up worker to the successor's office; never twice. */
export class TakeOnReceiptBook {
  @Id unitId!: string;
  @Id fromUnitId!: string;
  /** The book's id in the office that it came from. */
  @Id fromBookId!: string;
  @Code prefix!: string;
  @Serial firstSerial!: number;
  @Serial lastSerial!: number;
  @ListOf(() => SerialRange, 1, RECEIPTS_IN_A_BOOK) unused!: SerialRange[];
  @CalendarDate handedOverOn!: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
}
export class ReceiptBookTakenOn extends TakeOnReceiptBook {
  /** Its id here: the same, unless this office had used that for another book. */
  @Id bookId!: string;
}
