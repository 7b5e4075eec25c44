import type { CollectorKind, GiverKind } from '#contracts';
import type { BookColumns } from './rows-of-money.js';

/** What a collector took, and what is left of it to be handed in. */
export interface CollectionRow extends BookColumns {
  readonly collectionId: string;
  readonly position?: number;
  /** Under this event the vault keeps the names and texts. */
  readonly eventId?: string;
  readonly voucher?: string;
  readonly collector?: string;
  readonly collectorKind?: CollectorKind;
  readonly collectedOn?: string;
  readonly dueOn?: string;
  readonly amount?: number;
  readonly outstanding?: number;
  readonly lastHandedInOn?: string;
  readonly contributingUnitId?: string;
  readonly earmark?: string;
  readonly driveId?: string;
  readonly receiptBookId?: string;
  readonly receiptSerial?: number;
  readonly giverKind?: GiverKind;
  readonly members?: number;
  /** The book that it came from, and its id there where that was another. */
  readonly fromUnitId?: string;
  readonly fromYear?: number;
  readonly formerId?: string;
  /** The book in which it goes on. */
  readonly toUnitId?: string;
  readonly toYear?: number;
}

/** One line of a list of takings handed in (bảng kê nộp tiền). */
export interface HandInRow extends BookColumns {
  readonly position: number;
  readonly line: number;
  readonly voucher: string;
  readonly occurredOn: string;
  readonly collector: string;
  readonly collectionId: string;
  readonly placeId: string;
  readonly amount: number;
}

export type ReceiptBookStatus = 'kept' | 'issued' | 'returned' | 'lost' | 'passedOn';

/** A receipt book, who has it or had it last, and what was counted on its last return. */
export interface ReceiptBookRow {
  readonly unitId: string;
  readonly bookId: string;
  readonly prefix?: string;
  readonly firstSerial?: number;
  readonly lastSerial?: number;
  readonly registeredOn?: string;
  readonly status?: ReceiptBookStatus;
  readonly fundId?: string;
  readonly year?: number;
  readonly collector?: string;
  readonly collectorKind?: CollectorKind;
  readonly issuedOn?: string;
  /** Under this event the vault keeps the collector's name. */
  readonly issueEventId?: string;
  readonly returnedOn?: string;
  readonly lostOn?: string;
  readonly minutesNumber?: string;
  /** Of a handover: when it was, who has the book since, or who had it before, under which id. */
  readonly handedOverOn?: string;
  readonly toUnitId?: string;
  readonly fromUnitId?: string;
  readonly fromBookId?: string;
}

/** A leaf to which something has happened; a leaf without a row is unused. */
export interface ReceiptLeafRow {
  readonly unitId: string;
  readonly bookId: string;
  readonly serial: number;
  readonly fate?: 'used' | 'voided' | 'lost' | 'elsewhere';
  readonly day?: string;
  /** The entry that it was given for. */
  readonly voucher?: string;
  readonly amount?: number;
  /** The event of the office that voided it keeps the reason. */
  readonly eventId?: string;
}

/** A drive of a fund. */
export interface DriveRow {
  readonly fundId: string;
  readonly driveId: string;
  readonly position?: number;
  readonly name?: string;
  readonly basisNumber?: string;
  readonly basisDate?: string;
  readonly basisIssuer?: string;
  readonly startsOn?: string;
  readonly dueOn?: string;
}

/** What a unit was expected to bring to a drive, and what its entries brought. */
export interface DriveUnitRow {
  readonly fundId: string;
  readonly driveId: string;
  readonly unitId: string;
  readonly expected: number;
  readonly expectedMembers: number;
  readonly actual: number;
  readonly actualMembers: number;
  readonly gifts: number;
}
