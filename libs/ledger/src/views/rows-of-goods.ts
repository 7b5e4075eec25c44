import type {
  BundlePart,
  DirectItem,
  GiverKind,
  GoodsEntryKind,
  Measure,
  ResultKind,
  LotBasis,
  WriteOffCause,
} from '#contracts';
import type { BookColumns } from './rows-of-money.js';

export interface StoreRow {
  readonly unitId: string;
  readonly storeId: string;
  readonly name?: string;
  readonly openedOn?: string;
}

export interface ItemRow {
  readonly fundId: string;
  readonly itemId: string;
  readonly name?: string;
  readonly measure?: Measure;
}

export interface BundleRow {
  readonly fundId: string;
  readonly bundleId: string;
  readonly name?: string;
  readonly money?: number;
  readonly parts?: readonly BundlePart[];
  readonly basisNumber?: string;
  readonly basisDate?: string;
  readonly basisIssuer?: string;
}

/** A lot as it came. */
export interface LotRow extends BookColumns {
  readonly lotId: string;
  readonly itemId?: string;
  readonly storeId?: string;
  readonly earmark?: string;
  readonly receivedOn?: string;
  readonly voucher?: string;
  readonly expiresOn?: string;
  readonly quantity?: number;
  readonly valuationBasis?: LotBasis;
  readonly contributingUnitId?: string;
  readonly giverKind?: GiverKind;
  /** The note by which it first came, and the book that it came from since. */
  readonly cameBy?: string;
  readonly fromUnitId?: string;
  readonly fromYear?: number;
}

/** What of a lot is there, and what that is worth. */
export interface LotStockRow extends BookColumns {
  readonly lotId: string;
  readonly onHand: number;
  readonly value: number;
}

/** One lot on one note of a store. */
export interface GoodsEntryRow extends BookColumns {
  readonly position: number;
  readonly line: number;
  readonly eventId: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly kind: GoodsEntryKind;
  readonly voucher: string;
  readonly occurredOn: string;
  readonly voucherDate: string;
  readonly period: string;
  readonly storeId: string;
  readonly storekeeperId: string;
  readonly lotId: string;
  readonly itemId: string;
  /** Below zero: it left. */
  readonly quantity: number;
  readonly value?: number;
  readonly cause?: WriteOffCause;
  readonly requestId?: string;
  readonly bundleId?: string;
  readonly bundles?: number;
  readonly earmark?: string;
  readonly purpose?: string;
  readonly beneficiaries?: number;
  readonly beneficiaryUnitId?: string;
  readonly contributingUnitId?: string;
  readonly giverKind?: GiverKind;
  readonly giver?: string;
  /** Of goods that went to another book or came from one: that book, and the handover behind it. */
  readonly otherUnitId?: string;
  readonly otherYear?: number;
  readonly handoverId?: string;
}

export interface DirectGiftRow extends BookColumns {
  readonly directGiftId: string;
  readonly position?: number;
  readonly eventId?: string;
  readonly occurredOn?: string;
  readonly giverKind?: GiverKind;
  readonly giver?: string;
  readonly contributingUnitId?: string;
  readonly goods?: readonly DirectItem[];
  readonly money?: number;
  readonly purpose?: string;
  readonly beneficiaries?: number;
  readonly beneficiaryUnitId?: string;
  readonly minutesNumber?: string;
  readonly minutesDate?: string;
  readonly minutesIssuer?: string;
  readonly recordedBy?: string;
  readonly withdrawnBy?: string;
}

export interface ResultRow extends BookColumns {
  readonly resultId: string;
  readonly position?: number;
  readonly voucher?: string;
  readonly kind?: ResultKind;
  readonly count?: number;
  readonly completedOn?: string;
  readonly beneficiaryUnitId?: string;
  readonly recordedBy?: string;
  readonly withdrawnBy?: string;
}
