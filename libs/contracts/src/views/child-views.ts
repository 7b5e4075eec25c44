import {
  CUSTODY_ENDS,
  CUSTODY_HOLDERS,
  CUSTODY_KINDS,
  REVIEW_CAUSES,
  REVIEW_OUTCOMES,
  type CustodyEnd,
  type CustodyHolder,
  type CustodyKind,
  type ReviewCause,
  type ReviewOutcome,
} from '../child.js';
import { CalendarDate, Choice, Flag, Group, Id, Month, Optional, Uuid } from '../fields.js';
import { BasisDocument } from '../fund.js';
import {
  CADENCES,
  CARE_KINDS,
  COMMITMENT_CAUSES,
  COMMITMENT_ENDS,
  MID_MONTH_POLICIES,
  SPONSOR_KINDS,
  TOLD_OF,
  type Cadence,
  type CareKind,
  type CommitmentCause,
  type CommitmentEnd,
  type MidMonthPolicy,
  type SponsorKind,
  type ToldOf,
} from '../sponsorship.js';
import { Count, EventNumber, Many, NextPage, OptionalSum, Sum, WordList } from './view-fields.js';

/** An instalment that is not whole: its month, and what of it is not received yet. */
export class NextInstalment {
  @Month month!: string;
  @Count amount!: number;
}

/** How far a sponsor's money reaches. What is missing is not received yet (chưa nhận), never a debt. */
export class CoverageView {
  /** Instalments due by the month asked for, and those of them that are whole. */
  @Count due!: number;
  @Count covered!: number;
  /** Months of which not everything was received. */
  @WordList notReceived!: readonly string[];
  /** What is missing of those. */
  @Count missing!: number;
  /** Later months that were paid ahead. */
  @WordList ahead!: readonly string[];
  @Optional(Group(() => NextInstalment)) next?: NextInstalment;
}

/** From a month on, another rate. */
export class RateView {
  @Month fromMonth!: string;
  @Count amount!: number;
}

/** One sponsor's schedule for a child, and what came of it. */
export class CommitmentView {
  @Id childId!: string;
  @Id commitmentId!: string;
  @EventNumber position!: number;
  /** Under this event the vault keeps the sponsor's name. */
  @Uuid eventId!: string;
  @Id fundId!: string;
  /** The sponsor's pseudonym; the same for all children of one sponsor. */
  @Uuid sponsor!: string;
  @Choice(SPONSOR_KINDS) sponsorKind!: SponsorKind;
  /** The earmark in the books under which this sponsor's money for the child lies. */
  @Id bucket!: string;
  /** The rates, the first one first. */
  @Many(() => RateView) rates!: readonly RateView[];
  @Choice(CADENCES) cadence!: Cadence;
  @CalendarDate fromDay!: string;
  @Choice(COMMITMENT_ENDS) endKind!: CommitmentEnd;
  @Optional(CalendarDate) untilDay?: string;
  @Choice(CARE_KINDS) care!: CareKind;
  @Choice(MID_MONTH_POLICIES) midMonth!: MidMonthPolicy;
  /** Of a sibling pool: the other children. */
  @WordList sharedWith!: readonly string[];
  @Optional(Id) supervisedBy?: string;
  @Optional(Choice(COMMITMENT_CAUSES)) endCause?: CommitmentCause;
  @Sum received!: number;
  /** What the sponsor gave to the carer, beside the books. */
  @Sum receivedDirectly!: number;
  @Sum handedOver!: number;
  @Group(() => CoverageView) coverage!: CoverageView;
}

/** What lies in the books under one bucket of a child. */
export class BucketView {
  @Id bucket!: string;
  /** Left out: what the shared money has allotted. */
  @Optional(Uuid) sponsor?: string;
  @Sum balance!: number;
}

/** Something in the child's name; never money that can be spent. */
export class CustodyView {
  @Id childId!: string;
  @Id custodyId!: string;
  @Choice(CUSTODY_KINDS) kind!: CustodyKind;
  @CalendarDate occurredOn!: string;
  @OptionalSum value?: number;
  @Optional(Id) commitmentId?: string;
  @Choice(CUSTODY_HOLDERS) heldBy!: CustodyHolder;
  @Optional(CalendarDate) untilDay?: string;
  @Optional(CalendarDate) endedOn?: string;
  @Optional(Choice(CUSTODY_ENDS)) how?: CustodyEnd;
}

export class DirectSupportView {
  @Id supportId!: string;
  @Id commitmentId!: string;
  @CalendarDate occurredOn!: string;
  @Count amount!: number;
  @Optional(Month) monthsFrom?: string;
  @Optional(Month) monthsTo?: string;
  @Flag confirmedByCarer!: boolean;
  @Optional(Uuid) withdrawnBy?: string;
}

export class ChildReviewView {
  @Id childId!: string;
  @Id reviewId!: string;
  @EventNumber position!: number;
  @Choice(REVIEW_CAUSES) cause!: ReviewCause;
  @Optional(Id) commitmentId?: string;
  @CalendarDate dueOn!: string;
  @Optional(Choice(REVIEW_OUTCOMES)) outcome?: ReviewOutcome;
  @Optional(CalendarDate) onDay?: string;
  @Optional(Uuid) closedBy?: string;
  @Optional(Group(() => BasisDocument)) basis?: BasisDocument;
}
export class ChildReviewPage {
  @Many(() => ChildReviewView) items!: readonly ChildReviewView[];
  @NextPage next?: string;
}

export class ToldView {
  @EventNumber position!: number;
  @Id commitmentId!: string;
  @CalendarDate toldOn!: string;
  @Choice(TOLD_OF) about!: ToldOf;
  @Uuid toldBy!: string;
}

/** A child in a list. */
export class ChildItem {
  @Id childId!: string;
  @Id unitId!: string;
  /** Children of one family have the same. */
  @Id family!: string;
  @EventNumber position!: number;
  @CalendarDate registeredOn!: string;
  @Optional(CalendarDate) endedOn?: string;
  @Optional(Choice(REVIEW_CAUSES)) endCause?: ReviewCause;
  /** The child and its carer agree that it is named to those who support it; never in public. */
  @Flag mayBeNamed!: boolean;
  /** How many sponsors it has on the day asked for. */
  @Count sponsors!: number;
  /** What lies in the books for it. */
  @Sum balance!: number;
}
export class ChildPage {
  @Many(() => ChildItem) items!: readonly ChildItem[];
  @NextPage next?: string;
}

/** Everything that is kept of a child's care, without a word about who it is. */
export class ChildView extends ChildItem {
  /** Under this event the vault keeps who it is. */
  @Uuid eventId!: string;
  @WordList siblings!: readonly string[];
  @Many(() => CommitmentView) commitments!: readonly CommitmentView[];
  @Many(() => BucketView) buckets!: readonly BucketView[];
  @Many(() => CustodyView) custody!: readonly CustodyView[];
  @Many(() => DirectSupportView) directSupport!: readonly DirectSupportView[];
  @Many(() => ChildReviewView) reviews!: readonly ChildReviewView[];
  @Many(() => ToldView) told!: readonly ToldView[];
}

export class CommitmentPage {
  @Many(() => CommitmentView) items!: readonly CommitmentView[];
  @NextPage next?: string;
}

/** Children whose care ended, by what ended it. */
export class CareEndFigure {
  @Choice(REVIEW_CAUSES) cause!: ReviewCause;
  @Count children!: number;
}

/** Things that stood in children's names by a day, what was entered by mistake left out. */
export class CustodyFigure {
  @Choice(CUSTODY_KINDS) kind!: CustodyKind;
  @Count things!: number;
  /** Of those whose value is known. */
  @Sum value!: number;
}

/** How many children a unit and all below it look after on a day, for a report to the union above. */
export class ChildrenFiguresView {
  @CalendarDate asOf!: string;
  /** Registered by that day, whatever became of them. */
  @Count children!: number;
  @Count inCare!: number;
  /** In care, with a commitment by the month, the quarter or the year. */
  @Count regular!: number;
  /** In care, with commitments that give once or whenever the sponsor can, and no other. */
  @Count irregular!: number;
  @Count withoutSponsor!: number;
  /** In care, with a commitment to the 18th birthday. */
  @Count toAdult!: number;
  /** Whose commitments run; one sponsor of several children counts once. */
  @Count sponsors!: number;
  @Many(() => CareEndFigure) ended!: readonly CareEndFigure[];
  @Many(() => CustodyFigure) custody!: readonly CustodyFigure[];
}
