import { DIFFERENCE_NATURES, type DifferenceNature } from '../difference.js';
import {
  CalendarDate,
  Choice,
  ExternalReference,
  Group,
  Id,
  Optional,
  Text,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { BasisDocument } from '../fund.js';
import { RECEIPT_NATURES, type ReceiptNature } from '../stray-money.js';
import { Count, EventNumber, Many, NextPage, Sum } from './view-fields.js';

export const STRAY_STATES = ['open', 'identified', 'refunded'] as const;
/** `open`: something of it is left. `identified`, `refunded`: something of it was. */
export type StrayState = (typeof STRAY_STATES)[number];

export const DIFFERENCE_STATES = ['open', 'closed'] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];

export const SETTLED_HOW = [
  'identified',
  'refunded',
  'donation',
  'income',
  'repaid',
  'writtenOff',
  'passedOn',
  'corrected',
] as const;
export type SettledHow = (typeof SETTLED_HOW)[number];

/** How a part of it, or all of it, was settled. */
export class SettlementView {
  @Choice(SETTLED_HOW) how!: SettledHow;
  /** Below zero where a correction takes some of it back. */
  @Sum amount!: number;
  @CalendarDate occurredOn!: string;
  @VoucherNumber voucher!: string;
  @Optional(Id) requestId?: string;
  /** The number of the decision, where no request holds it. */
  @Optional(Text(60)) decision?: string;
  @Uuid settledBy!: string;
  /** Of what was passed on: the book in which it goes on. */
  @Optional(Id) toUnitId?: string;
  @Optional(Year) toYear?: number;
}

/** Money that came and was no gift, and what became of it. */
export class StrayReceiptView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id itemId!: string;
  @Choice(RECEIPT_NATURES) nature!: ReceiptNature;
  @EventNumber position!: number;
  /**
   * Under this event the vault keeps from whom and from which account it came. Left out of what came
   * from another book: its voucher leads there.
   */
  @Optional(Uuid) eventId?: string;
  @Count amount!: number;
  /** What is not settled yet. */
  @Count left!: number;
  @Id placeId!: string;
  @CalendarDate occurredOn!: string;
  @VoucherNumber voucher!: string;
  @Optional(ExternalReference) externalReference?: string;
  @Optional(Uuid) recordedBy?: string;
  /** The book that it came from, and its id there where that was another. */
  @Optional(Id) fromUnitId?: string;
  @Optional(Year) fromYear?: number;
  @Optional(Id) formerId?: string;
  @Many(() => SettlementView) settlements!: readonly SettlementView[];
}

export class StrayReceiptPage {
  @Many(() => StrayReceiptView) items!: readonly StrayReceiptView[];
  @NextPage next?: string;
}

/** What a count found too much or too little, or a counterfeit, and how it closed. */
export class DifferenceView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id itemId!: string;
  @Choice(DIFFERENCE_NATURES) nature!: DifferenceNature;
  @EventNumber position!: number;
  @Optional(Uuid) eventId?: string;
  @Count amount!: number;
  @Count left!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @CalendarDate occurredOn!: string;
  @VoucherNumber voucher!: string;
  /** Left out, with who recorded it, of what came from another book: its voucher leads there. */
  @Optional(Group(() => BasisDocument)) minutes?: BasisDocument;
  @Optional(Uuid) recordedBy?: string;
  /** The book that it came from, and its id there where that was another. */
  @Optional(Id) fromUnitId?: string;
  @Optional(Year) fromYear?: number;
  @Optional(Id) formerId?: string;
  @Many(() => SettlementView) settlements!: readonly SettlementView[];
}

export class DifferencePage {
  @Many(() => DifferenceView) items!: readonly DifferenceView[];
  @NextPage next?: string;
}

/** Money that is used for something else than it was given for, and on what that rests. */
export class PurposeChangeView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id requestId!: string;
  @EventNumber position!: number;
  /** Under this event the vault keeps what the giver agreed to. */
  @Uuid eventId!: string;
  @Count amount!: number;
  @Optional(Id) fromEarmark?: string;
  @Optional(Id) toEarmark?: string;
  @Optional(Group(() => BasisDocument)) decision?: BasisDocument;
  @Optional(CalendarDate) consentedOn?: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  /** Whose signature was the last. */
  @Uuid approvedBy!: string;
  @VoucherNumber voucher!: string;
}

export class PurposeChangePage {
  @Many(() => PurposeChangeView) items!: readonly PurposeChangeView[];
  @NextPage next?: string;
}
