import type { DifferenceNature, ReceiptNature } from '#contracts';
import type { BookColumns } from './rows-of-money.js';

/** A stray receipt, or a difference that counting found, as it was found. */
export interface StrayItemRow extends BookColumns {
  readonly itemId: string;
  readonly nature: ReceiptNature | DifferenceNature;
  readonly position: number;
  /** Under this event the vault keeps where it came from; left out of what another book passed on. */
  readonly eventId?: string;
  readonly amount: number;
  readonly placeId: string;
  readonly earmark?: string;
  readonly occurredOn: string;
  readonly voucher: string;
  readonly externalReference?: string;
  /** Of a difference. */
  readonly minutesNumber?: string;
  readonly minutesDate?: string;
  readonly minutesIssuer?: string;
  readonly recordedBy?: string;
  /** The book that it came from, and its id there where that was another. */
  readonly fromUnitId?: string;
  readonly fromYear?: number;
  readonly formerId?: string;
}

/** How such an item, or a part of it, was settled. */
export interface StraySettlementRow extends BookColumns {
  readonly position: number;
  readonly itemId: string;
  readonly how:
    | 'identified'
    | 'refunded'
    | 'donation'
    | 'income'
    | 'repaid'
    | 'writtenOff'
    | 'passedOn'
    | 'corrected';
  readonly amount: number;
  readonly occurredOn: string;
  readonly voucher: string;
  readonly requestId?: string;
  readonly decisionNumber?: string;
  readonly settledBy: string;
  /** The book in which it goes on. */
  readonly toUnitId?: string;
  readonly toYear?: number;
}
