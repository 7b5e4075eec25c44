import { AdvanceHolder } from './advance.js';
import { BookKey, EarmarkAmount, PlaceAmount, Posting } from './book.js';
import { BucketLine } from './child-money.js';
import {
  Amount,
  Balance,
  CalendarDate,
  Choice,
  Commitment,
  Flag,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  PersonList,
  Quantity,
  Uuid,
  VoucherNumber,
  Year,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { REFERABLE_KINDS, type ReferableKind } from './request.js';
import { Sealed, type PersonalText } from './sealed.js';
import { BucketAmount } from './sponsorship.js';

export const CARRIED_KINDS = [
  'disbursement',
  'remittance',
  'advance',
  'topUp',
  'refund',
  'shortageWriteOff',
  'childHandover',
] as const;
export type CarriedKind = (typeof CARRIED_KINDS)[number];

/**
 * A request that moves into the next year's book, or a successor's, with the money it holds back or
 * with what it is about.
 */
export class CarriedRequest {
  @Id requestId!: string;
  /** Its id in the old book, where the new one had used that already. */
  @Optional(Id) formerId?: string;
  @Choice(CARRIED_KINDS) kind!: CarriedKind;
  @Flag approved!: boolean;
  @Id placeId!: string;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  @Optional(Id) purpose?: string;
  @Optional(Integer(1, 1_000_000)) beneficiaries?: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @Optional(Id) toUnitId?: string;
  /** Of an advance: who will answer for it, and until when. */
  @Optional(Group(() => AdvanceHolder)) holder?: AdvanceHolder;
  @Optional(CalendarDate) dueOn?: string;
  /** Of a top-up: the advance; of a refund or a write-off: what is refunded or written off. */
  @Optional(Id) advanceId?: string;
  @Optional(Id) itemId?: string;
  /** The decision that it rests on. */
  @Group(() => BasisDocument) decision!: BasisDocument;
  /** Of a handover to children: the list, with the bucket of each line. */
  @Optional(ListOf(() => BucketLine, 1, 500)) lines?: BucketLine[];
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @PersonList(0, 10) signedBy!: string[];
  @Flag holderSigned!: boolean;
}

/** What one year's book hands to another year's of the same unit and fund. */
class YearBalances extends Posting {
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
}

/**
 * All that is free in the book of a year that is over goes to next year's, and the open requests with
 * what they hold back. May be repeated for what comes in later, until the annual report.
 */
export class CarryForward extends BookKey {
  /** Needed while goods are on hand: who answers for the stores on the new year's first day. */
  @Optional(Uuid) storekeeperId?: string;
}
export class BalancesCarriedForward extends YearBalances {
  @Year toYear!: number;
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
  /** What the shared money has advanced for late sponsors, and gets back there. */
  @Optional(ListOf(() => BucketAmount, 1, 5000)) fronted?: BucketAmount[];
}

/** Posted by the follow-up worker under an id derived from the carrying event; never twice. */
export class BringForward extends BookKey {
  @Year fromYear!: number;
  /** The voucher in the old book that this answers. */
  @VoucherNumber carriedBy!: string;
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
  /** What the shared money has advanced for late sponsors, and gets back there. */
  @Optional(ListOf(() => BucketAmount, 1, 5000)) fronted?: BucketAmount[];
}
export class BalancesBroughtForward extends YearBalances {
  @Year fromYear!: number;
  @VoucherNumber carriedBy!: string;
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
  /** What the shared money has advanced for late sponsors, and gets back there. */
  @Optional(ListOf(() => BucketAmount, 1, 5000)) fronted?: BucketAmount[];
}

/** Some of what was brought forward goes back: the old year still has to pay something from it. */
export class CarryBack extends BookKey {
  @ListOf(() => PlaceAmount, 1, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
}
export class BalancesCarriedBack extends YearBalances {
  @Year toYear!: number;
}

/** Posted by the follow-up worker in the old book. */
export class BringBack extends BookKey {
  @Year fromYear!: number;
  @VoucherNumber carriedBy!: string;
  @ListOf(() => PlaceAmount, 1, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
}
export class BalancesBroughtBack extends YearBalances {
  @Year fromYear!: number;
  @VoucherNumber carriedBy!: string;
}

/** Money of a book that somebody answers for, and that lies in none of its places; `goods`: it has bought them. */
export const OWED_BY = ['advance', 'collection', 'shortage', 'goods'] as const;
export type OwedBy = (typeof OWED_BY)[number];

export class OwedAmount {
  @Choice(OWED_BY) by!: OwedBy;
  @Amount amount!: number;
}

/** Submits the year's report (báo cáo năm): from here on the book's figures are final. */
export class SubmitAnnualReport extends BookKey {
  @Group(() => BasisDocument) report!: BasisDocument;
}
/** What lay in the stores of one item on the last day of a year. */
export class ClosingStock {
  @Id itemId!: string;
  @Quantity quantity!: number;
  /** Of what has a value; it is in no sum of money but for goods that the fund has bought. */
  @Balance value!: number;
  /** How many of them have none. */
  @Integer(0, 1_000_000_000) undetermined!: number;
}

/** What the book held on the last day of its year, adjustments included. */
export class YearClosed {
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
  /** How much of what lay in the places belonged to others. */
  @Balance stray!: number;
  /** What was owed to the book by who held its money, and for what was missing. */
  @ListOf(() => OwedAmount, 0, 4) owed!: OwedAmount[];
  /** Goods in its stores, item by item. */
  @ListOf(() => ClosingStock, 0, 2000) stock!: ClosingStock[];
}
export class AnnualReportSubmitted {
  @Group(() => BasisDocument) report!: BasisDocument;
  @Uuid submittedBy!: string;
}

/**
 * A mistake that is found after the report: the year that made it stays as it is, and licenses one
 * adjustment, with its explanation, in a later book (Accounting Law, article 27).
 */
export class ReferAdjustment extends BookKey {
  @Id referralId!: string;
  /** The last voucher of the chain that is put right. */
  @VoucherNumber voucher!: string;
  @Balance correctedAmount!: number;
  /** Of a handover to several children: whose bucket it is about. */
  @Optional(Id) bucket?: string;
  /** The year whose book takes the difference. */
  @Year toYear!: number;
  @Sealed(500) explanation?: PersonalText;
}
/** Posts nothing. */
export class AdjustmentReferred {
  @Id referralId!: string;
  @VoucherNumber voucher!: string;
  @VoucherNumber original!: string;
  @Choice(REFERABLE_KINDS) kind!: ReferableKind;
  @Balance before!: number;
  @Balance after!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) contributingUnitId?: string;
  @Optional(Id) beneficiaryUnitId?: string;
  @Year toYear!: number;
  @Uuid referredBy!: string;
  @Optional(Commitment) explanation?: string;
}

/** Asks, in the current book, for the one adjustment that an earlier year has licensed. */
export class RequestReferredAdjustment extends BookKey {
  @Id requestId!: string;
  @Year fromYear!: number;
  @Id referralId!: string;
  @CalendarDate validUntil!: string;
}
export class ReferredAdjustmentRequested {
  @Id requestId!: string;
  @Year fromYear!: number;
  @Id referralId!: string;
  /** The voucher of the earlier year, and the first one of its chain. */
  @VoucherNumber adjusts!: string;
  @VoucherNumber original!: string;
  @Choice(REFERABLE_KINDS) kind!: ReferableKind;
  @Balance before!: number;
  @Balance after!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) contributingUnitId?: string;
  @Optional(Id) beneficiaryUnitId?: string;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
}
/** Posts the difference in the current book; its voucher may be adjusted in its turn. */
export class ReferredAdjustmentPosted extends Posting {
  @Id requestId!: string;
  @Year fromYear!: number;
  @Id referralId!: string;
  @VoucherNumber adjusts!: string;
  @VoucherNumber original!: string;
  @Choice(REFERABLE_KINDS) kind!: ReferableKind;
  @Balance before!: number;
  @Balance after!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) contributingUnitId?: string;
  @Optional(Id) beneficiaryUnitId?: string;
}
