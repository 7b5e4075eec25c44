import {
  CalendarDate,
  Choice,
  Code,
  Flag,
  Id,
  Optional,
  Text,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { COLLECTOR_KINDS, Serial, type CollectorKind } from '../receipt-book.js';
import { Count, Many, NextPage } from './view-fields.js';

export const RECEIPT_BOOK_STATUSES = ['kept', 'issued', 'returned', 'lost', 'passedOn'] as const;
export type ReceiptBookViewStatus = (typeof RECEIPT_BOOK_STATUSES)[number];

export const SERIAL_FATES = ['used', 'voided', 'lost', 'elsewhere', 'unused'] as const;
export type SerialFateShown = (typeof SERIAL_FATES)[number];

/** A receipt book, who has it or had it last, and how many leaves came to what. */
export class ReceiptBookView {
  @Id unitId!: string;
  @Id bookId!: string;
  @Code prefix!: string;
  @Serial firstSerial!: number;
  @Serial lastSerial!: number;
  @CalendarDate registeredOn!: string;
  @Choice(RECEIPT_BOOK_STATUSES) status!: ReceiptBookViewStatus;
  @Optional(Id) fundId?: string;
  @Optional(Year) year?: number;
  @Optional(Uuid) collector?: string;
  @Optional(Choice(COLLECTOR_KINDS)) collectorKind?: CollectorKind;
  @Optional(CalendarDate) issuedOn?: string;
  /** Under this event the vault keeps the collector's name. */
  @Optional(Uuid) issueEventId?: string;
  @Optional(CalendarDate) returnedOn?: string;
  @Optional(CalendarDate) lostOn?: string;
  @Optional(Text(60)) minutesNumber?: string;
  /** Of a handover: when it was, who has the book since, or who had it before, under which id. */
  @Optional(CalendarDate) handedOverOn?: string;
  @Optional(Id) toUnitId?: string;
  @Optional(Id) fromUnitId?: string;
  @Optional(Id) fromBookId?: string;
  @Count used!: number;
  @Count voided!: number;
  @Count lost!: number;
  /** Leaves that are another unit's since a handover. */
  @Count elsewhere!: number;
  @Count unused!: number;
  /** Unused leaves before the last one that was used or voided: what an auditor asks about. */
  @Count skipped!: number;
}

export class ReceiptBookPage {
  @Many(() => ReceiptBookView) items!: readonly ReceiptBookView[];
  @NextPage next?: string;
}

export class ReceiptLeafView {
  @Serial serial!: number;
  @Choice(SERIAL_FATES) fate!: SerialFateShown;
  @Flag skipped!: boolean;
  @Optional(CalendarDate) day?: string;
  @Optional(VoucherNumber) voucher?: string;
  @Optional(Count) amount?: number;
}

/** A receipt book with the fate of every leaf. */
export class ReceiptBookDetailView extends ReceiptBookView {
  @Many(() => ReceiptLeafView) leaves!: readonly ReceiptLeafView[];
}
