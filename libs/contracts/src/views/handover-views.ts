import { EarmarkAmount, PlaceAmount } from '../book.js';
import { CalendarDate, Choice, Group, Id, Optional, Uuid, VoucherNumber, Year } from '../fields.js';
import { BasisDocument } from '../fund.js';
import { GoodsLine } from '../goods.js';
import { HANDED_CAPACITIES, HandedItem, type HandedCapacity } from '../handover.js';
import {
  Count,
  EventNumber,
  Instant,
  Many,
  NextPage,
  OptionalInstant,
  Sum,
  WordList,
} from './view-fields.js';

/** Minutes between two persons; a side that has not signed yet has no moment of signing. */
export class HandoverView {
  @Id unitId!: string;
  @Id handoverId!: string;
  @EventNumber position!: number;
  @Instant recordedAt!: string;
  @Uuid recordedBy!: string;
  @Choice(HANDED_CAPACITIES) capacity!: HandedCapacity;
  @CalendarDate handedOverOn!: string;
  @Uuid fromPersonId!: string;
  @Uuid toPersonId!: string;
  @Many(() => PlaceAmount) safes!: readonly PlaceAmount[];
  @Many(() => PlaceAmount) accounts!: readonly PlaceAmount[];
  @Many(() => HandedItem) items!: readonly HandedItem[];
  @Group(() => BasisDocument) minutes!: BasisDocument;
  @OptionalInstant giverSignedAt?: string;
  @OptionalInstant receiverSignedAt?: string;
}

export class HandoverPage {
  @Many(() => HandoverView) items!: readonly HandoverView[];
  @NextPage next?: string;
}

/** A cashier whose appointment ended, and no minutes signed by both say to whom the money went. */
export class CashierChangeView {
  @EventNumber position!: number;
  @Id unitId!: string;
  @Uuid personId!: string;
  /** The last day of the appointment. */
  @CalendarDate endedOn!: string;
}

export class CashierChangePage {
  @Many(() => CashierChangeView) items!: readonly CashierChangeView[];
  @NextPage next?: string;
}

export const CLAIMS_KINDS = [
  'advances',
  'collections',
  'receipts',
  'surpluses',
  'shortages',
] as const;
export type ClaimsKind = (typeof CLAIMS_KINDS)[number];

/** What went with it under one voucher: what is owed to the book, or money of others. */
export class HandedClaimsView {
  @Choice(CLAIMS_KINDS) kind!: ClaimsKind;
  @VoucherNumber voucher!: string;
  @Count count!: number;
  @Count amount!: number;
  /** The voucher in the receiver's book; left out until it is posted there. */
  @Optional(VoucherNumber) takenOnAs?: string;
}

/**
 * One receiver's part of a book that was handed over: the money under a phiếu kế toán, and goods under
 * a phiếu xuất kho of each store. One without a share may still get claims.
 */
export class BookHandoverView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @VoucherNumber voucher!: string;
  @EventNumber position!: number;
  @Id handoverId!: string;
  @Id toUnitId!: string;
  @CalendarDate reorganisedOn!: string;
  @CalendarDate handedOverOn!: string;
  /** The book's own money; the claims are beside it. */
  @Count amount!: number;
  @Many(() => PlaceAmount) places!: readonly PlaceAmount[];
  @Many(() => PlaceAmount) toPlaces!: readonly PlaceAmount[];
  @Many(() => EarmarkAmount) earmarks!: readonly EarmarkAmount[];
  @Many(() => GoodsLine) goods!: readonly GoodsLine[];
  /** How many open requests went with it. */
  @Count requests!: number;
  /** Codes of the children whose files went with it. */
  @WordList children!: readonly string[];
  @Many(() => HandedItem) items!: readonly HandedItem[];
  @Many(() => HandedClaimsView) claims!: readonly HandedClaimsView[];
  @Group(() => BasisDocument) minutes!: BasisDocument;
  @Uuid handedOverBy!: string;
  /** The voucher in the receiver's book; left out until it is posted there. */
  @Optional(VoucherNumber) takenOverAs?: string;
}

export class BookHandoverPage {
  @Many(() => BookHandoverView) items!: readonly BookHandoverView[];
  @NextPage next?: string;
}

/** A book of a unit that has ended, and that still holds something. */
export class EndedBookView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @CalendarDate endedOn!: string;
  /** The last day on which it takes entries. */
  @CalendarDate windDownUntil!: string;
  @Sum held!: number;
  @Sum inTransit!: number;
  @Sum owed!: number;
}

export class EndedBookPage {
  @Many(() => EndedBookView) items!: readonly EndedBookView[];
  @NextPage next?: string;
}
