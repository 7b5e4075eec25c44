import { GIVER_KINDS, type GiverKind } from '../donation.js';
import { CalendarDate, Choice, Flag, Id, Optional, Uuid, VoucherNumber, Year } from '../fields.js';
import { COLLECTOR_KINDS, Serial, type CollectorKind } from '../receipt-book.js';
import { Count, EventNumber, Many, NextPage } from './view-fields.js';

export const COLLECTION_STATES = ['outstanding', 'overdue', 'handedIn', 'passedOn'] as const;
/** `overdue`: outstanding, and its day has passed. `passedOn`: the rest is owed to another book. */
export type CollectionState = (typeof COLLECTION_STATES)[number];

/** What a collector took, and what is left of it to be handed in. */
export class CollectionView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id collectionId!: string;
  @EventNumber position!: number;
  /**
   * Under this event the vault keeps the names and texts. Left out, with who gave, of what came from
   * another book: its voucher leads there.
   */
  @Optional(Uuid) eventId?: string;
  @VoucherNumber voucher!: string;
  @Uuid collector!: string;
  @Choice(COLLECTOR_KINDS) collectorKind!: CollectorKind;
  @CalendarDate collectedOn!: string;
  @CalendarDate dueOn!: string;
  @Choice(COLLECTION_STATES) state!: CollectionState;
  @Count amount!: number;
  @Count outstanding!: number;
  @Optional(CalendarDate) lastHandedInOn?: string;
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) driveId?: string;
  @Optional(Id) receiptBookId?: string;
  @Optional(Serial) receiptSerial?: number;
  @Optional(Choice(GIVER_KINDS)) giverKind?: GiverKind;
  @Optional(Count) members?: number;
  /** The book that it came from, and its id there where that was another. */
  @Optional(Id) fromUnitId?: string;
  @Optional(Year) fromYear?: number;
  @Optional(Id) formerId?: string;
  /** The book in which it goes on. */
  @Optional(Id) toUnitId?: string;
  @Optional(Year) toYear?: number;
}

export class CollectionPage {
  @Many(() => CollectionView) items!: readonly CollectionView[];
  @NextPage next?: string;
}

/** What one collector answers for to one unit's fund (tiền thu chưa nộp). */
export class CollectorDebtView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Uuid collector!: string;
  @Choice(COLLECTOR_KINDS) collectorKind!: CollectorKind;
  @Count outstanding!: number;
  /** How much of it is past its day. */
  @Count overdue!: number;
  @Flag isOverdue!: boolean;
  @Count collections!: number;
  @CalendarDate firstCollectedOn!: string;
  @CalendarDate firstDueOn!: string;
}

export class CollectorDebtPage {
  @Many(() => CollectorDebtView) items!: readonly CollectorDebtView[];
  @NextPage next?: string;
}

export class HandInLineView {
  @Id collectionId!: string;
  @Count amount!: number;
  @Id contributingUnitId!: string;
  @CalendarDate collectedOn!: string;
  @VoucherNumber collectionVoucher!: string;
  @Optional(Id) receiptBookId?: string;
  @Optional(Serial) receiptSerial?: number;
}

/** The list with which a collector handed in (bảng kê nộp tiền). */
export class HandInListView {
  @VoucherNumber voucher!: string;
  @CalendarDate occurredOn!: string;
  @Uuid collector!: string;
  @Id placeId!: string;
  @Count amount!: number;
  @Many(() => HandInLineView) lines!: readonly HandInLineView[];
}
