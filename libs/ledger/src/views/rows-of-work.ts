import type {
  BucketLine,
  Capacity,
  Correction,
  HolderKind,
  LotQuantity,
  WriteOffCause,
} from '#contracts';
import type { BookColumns } from './rows-of-money.js';

/** A book of a unit for a fund in a year, and how far it has come. */
export interface BookRow extends BookColumns {
  readonly unitCode?: string;
  readonly fundCode?: string;
  readonly chart?: string;
  readonly openedOn?: string;
  readonly openedBy?: string;
  readonly basisNumber?: string;
  readonly basisDate?: string;
  readonly basisIssuer?: string;
  readonly cashierSignedBy?: string;
  readonly storekeeperSignedBy?: string;
  readonly accountHolderSignedBy?: string;
  /** The last month that is closed. */
  readonly closedThrough?: string;
  readonly carriedTo?: number;
  readonly broughtFrom?: number;
}

export type RequestStatus = 'requested' | 'approved' | 'done' | 'rejected' | 'expired' | 'carried';
export type RequestKind =
  | 'disbursement'
  | 'remittance'
  | 'advance'
  | 'topUp'
  | 'goods'
  | 'writeOff'
  | 'bundles'
  | 'referral'
  | 'refund'
  | 'shortageWriteOff'
  | 'purposeChange'
  | 'childHandover'
  | Correction;

/** A request, and what became of it. */
export interface RequestRow extends BookColumns {
  readonly requestId: string;
  readonly kind?: RequestKind;
  readonly status?: RequestStatus;
  /** Under this event the vault keeps the request's texts. */
  readonly eventId?: string;
  readonly position?: number;
  readonly placeId?: string;
  readonly amount?: number;
  readonly earmark?: string;
  readonly decisionNumber?: string;
  readonly decisionDate?: string;
  readonly decisionIssuer?: string;
  readonly purpose?: string;
  readonly beneficiaries?: number;
  readonly beneficiaryUnitId?: string;
  readonly toUnitId?: string;
  /** Of an advance: who is to receive it and until when it is settled; of a top-up, which one. */
  readonly holderKind?: HolderKind;
  readonly holder?: string;
  readonly dueOn?: string;
  readonly advanceId?: string;
  /** Of a correction: the voucher to put right, and what its amount should have been. */
  readonly voucher?: string;
  readonly correctedAmount?: number;
  /** Of a correction of a purchase: the lot that cost something else. */
  readonly lotId?: string;
  /** Of a refund or a write-off: the stray receipt or the difference. */
  readonly itemId?: string;
  /** Of a change of purpose, whose `earmark` is the old one; without one: general money. */
  readonly toEarmark?: string;
  readonly consentedOn?: string;
  readonly validUntil?: string;
  readonly requestedBy?: string;
  readonly requestedOn?: string;
  /** Of a request for goods: from where, what, and what of it has a value. */
  readonly storeId?: string;
  readonly lots?: readonly LotQuantity[];
  readonly goodsValue?: number;
  readonly cause?: WriteOffCause;
  readonly bundleId?: string;
  readonly bundles?: number;
  /** Of a handover to children: the list, row by row. */
  readonly handoverLines?: readonly BucketLine[];
  /** The note under which the goods left. */
  readonly goodsVoucher?: string;
  readonly paidAmount?: number;
  /** The voucher that carried it out. */
  readonly resultVoucher?: string;
  readonly settledBy?: string;
  readonly settledEventId?: string;
  readonly settledAt?: string;
  /** The year in whose book it was made, where it was carried into this one. */
  readonly carriedFrom?: number;
  /** The unit that handed it over, where it was taken over. */
  readonly carriedFromUnitId?: string;
}

/** One signature on a request. */
export interface ApprovalRow extends BookColumns {
  readonly position: number;
  readonly eventId: string;
  readonly recordedAt: string;
  readonly requestId: string;
  readonly approvedBy: string;
  readonly capacity: Capacity;
  readonly delegated: boolean;
  readonly complete: boolean;
}

/** A remittance under the sender's book, with both ends of its way. */
export interface RemittanceRow {
  readonly fundId: string;
  readonly fromUnitId: string;
  readonly fromYear: number;
  readonly remittanceId: string;
  readonly amount?: number;
  readonly earmark?: string;
  readonly toUnitId?: string;
  readonly placeId?: string;
  readonly sentOn?: string;
  readonly sentVoucher?: string;
  readonly sentBy?: string;
  readonly position?: number;
  readonly acceptedOn?: string;
  readonly acceptedBy?: string;
  readonly toYear?: number;
  readonly toPlaceId?: string;
  readonly returnedOn?: string;
  readonly returnedBy?: string;
  readonly returnedEventId?: string;
  readonly receivedOn?: string;
  readonly receivedVoucher?: string;
}
