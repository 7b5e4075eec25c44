import { HOLDER_KINDS, type HolderKind } from '../advance.js';
import {
  CalendarDate,
  Choice,
  Flag,
  Group,
  Id,
  Optional,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { BasisDocument } from '../fund.js';
import { Count, EventNumber, Instant, Many, NextPage, OptionalWords, Sum } from './view-fields.js';

export const ADVANCE_STATES = ['open', 'overdue', 'settled', 'passedOn'] as const;
/** `passedOn`: the rest of it is owed to another book. */
export type AdvanceState = (typeof ADVANCE_STATES)[number];
export const ADVANCE_PARTS = ['used', 'bought', 'toppedUp', 'returned'] as const;
export type AdvancePart = (typeof ADVANCE_PARTS)[number];

/** An advance: who answers for it, until when, and what has become of it. */
export class AdvanceView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  /** Also the id of the request that it was paid on, where this ledger paid it. */
  @Id advanceId!: string;
  @EventNumber position!: number;
  @Choice(ADVANCE_STATES) state!: AdvanceState;
  @Choice(HOLDER_KINDS) holderKind!: HolderKind;
  @Uuid holder!: string;
  @Count amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @VoucherNumber voucher!: string;
  @CalendarDate paidOn!: string;
  /** Left out of what came from another book, whose voucher leads there, or from before the ledger. */
  @Optional(Uuid) paidBy?: string;
  /** Of what was out when its book began: the decision that it rests on. */
  @Optional(Group(() => BasisDocument)) decision?: BasisDocument;
  @CalendarDate dueOn!: string;
  /** Whole days since it was due; 0 when it is not overdue. */
  @Count daysOverdue!: number;
  /** Of what absentees did not take: the voucher of the payment to the others. */
  @Optional(VoucherNumber) absenteesOf?: string;
  @Count used!: number;
  /** Spent on goods that came into a store; not given before they are handed out. */
  @Count bought!: number;
  @Count returned!: number;
  @Count toppedUp!: number;
  /** What the holder still answers for, and how much of it is the absentees'. */
  @Count outstanding!: number;
  @Count absentees!: number;
  @Optional(CalendarDate) settledOn?: string;
  /** The book that it came from, and its id there where that was another. */
  @Optional(Id) fromUnitId?: string;
  @Optional(Year) fromYear?: number;
  @Optional(Id) formerId?: string;
  /** The book in which it goes on. */
  @Optional(Id) toUnitId?: string;
  @Optional(Year) toYear?: number;
}

export class AdvancePage {
  @Many(() => AdvanceView) items!: readonly AdvanceView[];
  @NextPage next?: string;
}

/** The same with who answers for it; left out: there is no name, or it was forgotten. */
export class NamedAdvanceView extends AdvanceView {
  @OptionalWords name?: string;
}

export class NamedAdvancePage {
  @Many(() => NamedAdvanceView) items!: readonly NamedAdvanceView[];
  @NextPage next?: string;
}

/** One voucher of a settlement; those of one settlement have one number. */
export class AdvancePartView {
  @EventNumber position!: number;
  @Instant recordedAt!: string;
  /** Under this event the vault keeps the signing list. */
  @Uuid eventId!: string;
  @Count settlement!: number;
  @Choice(ADVANCE_PARTS) part!: AdvancePart;
  @VoucherNumber voucher!: string;
  @CalendarDate occurredOn!: string;
  /** Below zero where a correction takes some of it back. */
  @Sum amount!: number;
  /** Of a correction: the voucher that it puts right. */
  @Optional(VoucherNumber) corrects?: string;
  @Count outstanding!: number;
  @Count absentees!: number;
  @Uuid settledBy!: string;
  @Optional(Id) placeId?: string;
  /** Of a top-up: the request that was approved. */
  @Optional(Id) requestId?: string;
  @Optional(Id) purpose?: string;
  @Optional(Count) beneficiaries?: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @Optional(Group(() => BasisDocument)) evidence?: BasisDocument;
  /** Of a signing list: how many stand on it and signed, what was meant and what was signed for. */
  @Optional(Count) listed?: number;
  @Optional(Count) signed?: number;
  @Optional(Count) listedAmount?: number;
  @Optional(Count) signedAmount?: number;
  @Optional(Flag) forAbsentees?: boolean;
}

export class AdvanceDetailView extends AdvanceView {
  @Many(() => AdvancePartView) settlements!: readonly AdvancePartView[];
}

/** What one person has to settle with one book. */
export class AdvanceHolderView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Choice(HOLDER_KINDS) holderKind!: HolderKind;
  @Uuid holder!: string;
  @Count advances!: number;
  @Count outstanding!: number;
  /** Of these, how many are overdue, how much, and the longest for how many days. */
  @Count overdue!: number;
  @Count overdueAmount!: number;
  @Count daysOverdue!: number;
}

export class AdvanceHolderPage {
  @Many(() => AdvanceHolderView) items!: readonly AdvanceHolderView[];
  @NextPage next?: string;
}
