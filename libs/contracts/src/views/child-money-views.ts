import {
  DISPUTE_FINDINGS,
  RECEIPT_MARKS,
  RECEIVERS,
  REPRESENTED_BECAUSE,
  type DisputeFinding,
  type ReceiptMark,
  type Receiver,
  type RepresentedBecause,
} from '../child-money.js';
import {
  CalendarDate,
  Choice,
  FileHash,
  Flag,
  Id,
  Month,
  Optional,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { CommitmentView, CustodyView, DirectSupportView } from './child-views.js';
import { EventNumber, Instant, Many, NextPage, OptionalWords, Sum } from './view-fields.js';

export const CHILD_MONEY_KINDS = [
  'received',
  'receivedCorrected',
  'handedOver',
  'handoverCorrected',
  'allotted',
  'fronted',
  'frontRepaid',
  'redirected',
] as const;

/** What one entry did to a bucket of a child. */
export class ChildMoneyView {
  @EventNumber position!: number;
  @Instant recordedAt!: string;
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Choice(CHILD_MONEY_KINDS) kind!: (typeof CHILD_MONEY_KINDS)[number];
  @VoucherNumber voucher!: string;
  @CalendarDate occurredOn!: string;
  @Id childId!: string;
  @Id bucket!: string;
  @Optional(Id) commitmentId?: string;
  /** Below zero: it left the bucket. */
  @Sum amount!: number;
  @Optional(Month) monthsFrom?: string;
  @Optional(Month) monthsTo?: string;
  @Optional(Choice(RECEIVERS)) receivedBy?: Receiver;
  @Optional(Choice(RECEIPT_MARKS)) mark?: ReceiptMark;
  @Optional(Choice(REPRESENTED_BECAUSE)) because?: RepresentedBecause;
  @Optional(FileHash) evidence?: string;
}
export class ChildMoneyPage {
  @Many(() => ChildMoneyView) items!: readonly ChildMoneyView[];
  @NextPage next?: string;
}

/** What a carer gets to see: everything that was paid in the child's name, and what stands in it. */
export class CarerStatementView {
  @Id childId!: string;
  @CalendarDate asOf!: string;
  @Many(() => ChildMoneyView) handedOver!: readonly ChildMoneyView[];
  @Sum total!: number;
  @Many(() => DirectSupportView) directSupport!: readonly DirectSupportView[];
  @Many(() => CustodyView) custody!: readonly CustodyView[];
}

/** The same with the names that the vault keeps, for the carer to take home. */
export class NamedCarerStatementView extends CarerStatementView {
  @OptionalWords name?: string;
  /** Who looks after the child, each with the relation. */
  @OptionalWords carers?: string;
}

/** A handover that a carer disputes, and what was found. */
export class HandoverDisputeView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @VoucherNumber voucher!: string;
  @Id childId!: string;
  @EventNumber position!: number;
  /** Under this event the vault keeps what the carer said. */
  @Uuid eventId!: string;
  @CalendarDate disputedOn!: string;
  @Uuid recordedBy!: string;
  @Flag isOpen!: boolean;
  @Optional(CalendarDate) answeredOn?: string;
  @Optional(Uuid) answeredBy?: string;
  @Optional(Choice(DISPUTE_FINDINGS)) finding?: DisputeFinding;
}
export class HandoverDisputePage {
  @Many(() => HandoverDisputeView) items!: readonly HandoverDisputeView[];
  @NextPage next?: string;
}

/** Of one sponsor's child: its code, what was given, what was handed over. */
export class SponsoredChildView {
  @Id childId!: string;
  @Optional(CalendarDate) endedOn?: string;
  @Many(() => CommitmentView) commitments!: readonly CommitmentView[];
  /** What is left of this sponsor's money for the child. */
  @Sum balance!: number;
  @Many(() => ChildMoneyView) received!: readonly ChildMoneyView[];
  @Many(() => ChildMoneyView) handedOver!: readonly ChildMoneyView[];
  /** Things in the child's name that this sponsor gave, beside the balance. */
  @Many(() => CustodyView) custody!: readonly CustodyView[];
}

/** What a sponsor gets to see. */
export class SponsorStatementView {
  @Uuid sponsor!: string;
  @CalendarDate asOf!: string;
  @Many(() => SponsoredChildView) children!: readonly SponsoredChildView[];
}
