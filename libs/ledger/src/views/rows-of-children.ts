import type {
  Cadence,
  CareKind,
  CommitmentCause,
  CommitmentEnd,
  CustodyEnd,
  CustodyHolder,
  CustodyKind,
  DisputeFinding,
  MidMonthPolicy,
  ReceiptMark,
  Receiver,
  RepresentedBecause,
  ReviewCause,
  ReviewOutcome,
  SponsorKind,
  ToldOf,
} from '#contracts';
import type { BookColumns } from './rows-of-money.js';

/** A child in care, by its code. Who it is lies in the vault, under the events named here. */
export interface ChildRow {
  readonly childId: string;
  readonly position?: number;
  readonly unitId?: string;
  readonly family?: string;
  readonly registeredOn?: string;
  readonly adultYear?: number;
  readonly endedOn?: string;
  readonly endCause?: ReviewCause;
  /** The child and its carer agree that it is named to those who support it. */
  readonly mayBeNamed?: boolean;
  /** Under which event each text lies that was amended; the rest lies under `eventId`. */
  readonly eventId?: string;
  readonly nameEventId?: string;
  readonly addressEventId?: string;
  readonly schoolEventId?: string;
  readonly carersEventId?: string;
  readonly parentEventId?: string;
}

export interface CommitmentRow {
  readonly childId: string;
  readonly commitmentId: string;
  readonly position?: number;
  /** Under this event the vault keeps the sponsor's name. */
  readonly eventId?: string;
  readonly fundId?: string;
  readonly sponsor?: string;
  readonly sponsorKind?: SponsorKind;
  readonly sponsorNumber?: number;
  readonly bucket?: string;
  readonly amount?: number;
  readonly cadence?: Cadence;
  readonly fromDay?: string;
  readonly endKind?: CommitmentEnd;
  readonly untilDay?: string;
  readonly care?: CareKind;
  readonly midMonth?: MidMonthPolicy;
  readonly sharedWith?: readonly string[];
  readonly supervisedBy?: string;
  readonly endCause?: CommitmentCause;
}

/** From a month on, another rate. */
export interface RateRow {
  readonly position: number;
  readonly childId: string;
  readonly commitmentId: string;
  readonly fromMonth: string;
  readonly amount: number;
}

export type ChildMoneyKind =
  | 'received'
  | 'receivedCorrected'
  | 'handedOver'
  | 'handoverCorrected'
  | 'allotted'
  | 'fronted'
  | 'frontRepaid'
  | 'redirected';

/** What one entry of a book did to one bucket of a child. */
export interface ChildMoneyRow extends BookColumns {
  readonly position: number;
  readonly line: number;
  readonly eventId: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly kind: ChildMoneyKind;
  readonly voucher: string;
  /** Of a correction: the first voucher of its chain. */
  readonly original?: string | undefined;
  readonly occurredOn: string;
  /** Whom it is for; of a sibling pool not always the child whose bucket it is. */
  readonly childId: string;
  readonly bucket: string;
  readonly commitmentId?: string | undefined;
  /** Below zero: it left the bucket. */
  readonly amount: number;
  readonly monthsFrom?: string | undefined;
  readonly monthsTo?: string | undefined;
  readonly receivedBy?: Receiver | undefined;
  readonly mark?: ReceiptMark | undefined;
  readonly because?: RepresentedBecause | undefined;
  /** SHA-256 of the evidence. */
  readonly evidence?: string | undefined;
}

export interface DirectSupportRow {
  readonly childId: string;
  readonly supportId: string;
  readonly commitmentId?: string;
  readonly eventId?: string;
  readonly occurredOn?: string;
  readonly amount?: number;
  readonly monthsFrom?: string;
  readonly monthsTo?: string;
  readonly confirmedByCarer?: boolean;
  readonly recordedBy?: string;
  readonly withdrawnBy?: string;
}

export interface CustodyRow {
  readonly childId: string;
  readonly custodyId: string;
  readonly eventId?: string;
  readonly kind?: CustodyKind;
  readonly occurredOn?: string;
  readonly value?: number;
  readonly commitmentId?: string;
  readonly heldBy?: CustodyHolder;
  readonly untilDay?: string;
  readonly endedOn?: string;
  readonly how?: CustodyEnd;
}

export interface ChildReviewRow {
  readonly childId: string;
  readonly reviewId: string;
  readonly position?: number;
  readonly eventId?: string;
  readonly cause?: ReviewCause;
  readonly commitmentId?: string;
  readonly dueOn?: string;
  readonly openedBy?: string;
  readonly outcome?: ReviewOutcome;
  readonly onDay?: string;
  readonly closedBy?: string;
  readonly basisNumber?: string;
  readonly basisDate?: string;
  readonly basisIssuer?: string;
}

/** What a sponsor was told. */
export interface ToldRow {
  readonly position: number;
  readonly eventId: string;
  readonly childId: string;
  readonly commitmentId: string;
  readonly toldOn: string;
  readonly about: ToldOf;
  readonly toldBy: string;
}

/** The latest dispute of a handover by the carer of one child. */
export interface HandoverDisputeRow extends BookColumns {
  readonly voucher: string;
  readonly childId: string;
  readonly position?: number;
  readonly eventId?: string;
  readonly disputedOn?: string;
  readonly recordedBy?: string;
  readonly isOpen?: boolean;
  readonly answeredOn?: string;
  readonly answeredBy?: string;
  readonly finding?: DisputeFinding;
}
