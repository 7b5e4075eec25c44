import { OmitType } from '@nestjs/swagger';
import {
  Amount,
  CalendarDate,
  Choice,
  Commitment,
  Group,
  Id,
  ListOf,
  Optional,
  Text,
  Uuid,
  Year,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { Sealed, type PersonalText } from './sealed.js';
import { ChildKey, SharedChild } from './sponsorship.js';

/** Who looks after a child. */
export class Carer {
  @Text(120) name!: string;
  @Text(60) relation!: string;
  @Optional(Text(30)) phone?: string;
}

/** What a request to register a child holds; all but the days and the links goes to the vault. */
export class ChildEntered {
  @Id unitId!: string;
  @CalendarDate registeredOn!: string;
  @Text(120) name!: string;
  @CalendarDate birthDate!: string;
  @Optional(Text(300)) address?: string;
  @Optional(Text(200)) school?: string;
  @ListOf(() => Carer, 0, 5) carers!: Carer[];
  /** The parent that siblings have in common, where the union knows the family by that parent. */
  @Optional(Text(200)) parent?: string;
  /** A child of the same family that is registered already. */
  @Optional(Id) siblingOf?: string;
  /** Children that were shown as likely the same, and are not. */
  @ListOf(() => SharedChild, 0, 20) distinctFrom!: SharedChild[];
  @Optional(Text(500)) distinctReason?: string;
}

class Registration extends ChildKey {
  @CalendarDate registeredOn!: string;
  /** The year in which the child comes of age: all that the log knows of its age. */
  @Year adultYear!: number;
  @Commitment name!: string;
  @Commitment birthDate!: string;
  @Optional(Commitment) address?: string;
  @Optional(Commitment) school?: string;
  @Optional(Commitment) carers?: string;
  @Optional(Commitment) parent?: string;
  @ListOf(() => SharedChild, 0, 20) distinctFrom!: SharedChild[];
  @Optional(Commitment) distinctReason?: string;
}

/** `childId` is the child's code: made by the edge, unique, and saying nothing of the child. */
export class RegisterChild extends Registration {
  @Optional(Id) siblingOf?: string;
}
export class ChildRegistered extends Registration {
  /** The code of the child that its family was first known by; its own for the first. */
  @Id family!: string;
  @Uuid registeredBy!: string;
}

/** Something of what the vault has of a child is another now. */
export class AmendChild extends ChildKey {
  @CalendarDate amendedOn!: string;
  @Sealed(120) name?: PersonalText;
  @Sealed(300) address?: PersonalText;
  @Sealed(200) school?: PersonalText;
  @Sealed(1000) carers?: PersonalText;
  @Sealed(200) parent?: PersonalText;
}
export class ChildAmended extends ChildKey {
  @CalendarDate amendedOn!: string;
  @Optional(Commitment) name?: string;
  @Optional(Commitment) address?: string;
  @Optional(Commitment) school?: string;
  @Optional(Commitment) carers?: string;
  @Optional(Commitment) parent?: string;
  @Uuid amendedBy!: string;
}

/** Two children that are registered already turn out to be of one family. */
export class LinkFamily extends ChildKey {
  @Id siblingOf!: string;
}
export class FamilyLinked extends ChildKey {
  @Id family!: string;
  @Uuid linkedBy!: string;
}

/** Another unit of the union looks after the child from a day on. */
export class MoveChild extends ChildKey {
  @Id toUnitId!: string;
  @CalendarDate movedOn!: string;
}
export class ChildMoved extends MoveChild {
  @Uuid movedBy!: string;
}

export const CUSTODY_KINDS = [
  'savingsBook',
  'healthInsurance',
  'scholarship',
  'meals',
  'bicycle',
  'other',
] as const;
/** Things in the child's name; never money of a book. */
export type CustodyKind = (typeof CUSTODY_KINDS)[number];

export const CUSTODY_HOLDERS = ['carer', 'unit', 'child'] as const;
export type CustodyHolder = (typeof CUSTODY_HOLDERS)[number];

/** Something stands in the child's name from now on. */
export class RecordCustody extends ChildKey {
  @Id custodyId!: string;
  @Choice(CUSTODY_KINDS) kind!: CustodyKind;
  @CalendarDate occurredOn!: string;
  /** What it is worth, where that is known: beside the child's balance, and never spent. */
  @Optional(Amount) value?: number;
  /** The commitment of the sponsor who gave it. */
  @Optional(Id) commitmentId?: string;
  @Choice(CUSTODY_HOLDERS) heldBy!: CustodyHolder;
  /** Last day, of a card, a scholarship, or meals. */
  @Optional(CalendarDate) until?: string;
  /** A number, a bank, a school. */
  @Sealed(300) description?: PersonalText;
}
export class CustodyRecorded extends OmitType(RecordCustody, ['description']) {
  @Uuid recordedBy!: string;
  @Optional(Commitment) description?: string;
}

export const CUSTODY_ENDS = ['handedToChild', 'expired', 'lost', 'mistaken'] as const;
export type CustodyEnd = (typeof CUSTODY_ENDS)[number];

export class EndCustody extends ChildKey {
  @Id custodyId!: string;
  @CalendarDate endedOn!: string;
  @Choice(CUSTODY_ENDS) how!: CustodyEnd;
  @Sealed(500) note?: PersonalText;
}
export class CustodyEnded extends OmitType(EndCustody, ['note']) {
  @Uuid endedBy!: string;
  @Optional(Commitment) note?: string;
}

export const REVIEW_CAUSES = ['adult', 'moved', 'withdrawn', 'died', 'commitmentEnds'] as const;
export type ReviewCause = (typeof REVIEW_CAUSES)[number];

export const REPORTED_CHANGES = ['moved', 'withdrawn', 'died'] as const;
export type ReportedChange = (typeof REPORTED_CHANGES)[number];

/** Something has changed in a child's life: nothing ends by that, but somebody has to decide. */
export class ReportChange extends ChildKey {
  @Id reviewId!: string;
  @Choice(REPORTED_CHANGES) change!: ReportedChange;
  @CalendarDate occurredOn!: string;
  @Sealed(1000) note?: PersonalText;
}

/** Asked for by the follow-up work when the calendar says so. */
export class OpenReview extends ChildKey {
  @Id reviewId!: string;
  @Choice(REVIEW_CAUSES) cause!: ReviewCause;
  /** With `commitmentEnds`. */
  @Optional(Id) commitmentId?: string;
}
export class ReviewOpened extends ChildKey {
  @Id reviewId!: string;
  @Choice(REVIEW_CAUSES) cause!: ReviewCause;
  @Optional(Id) commitmentId?: string;
  /** Since when there is something to decide. */
  @CalendarDate dueOn!: string;
  @Uuid openedBy!: string;
  @Optional(Commitment) note?: string;
}

export const REVIEW_OUTCOMES = ['goesOn', 'ends', 'later'] as const;
/** `later`: to be looked at again on a day of its own. */
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export class CloseReview extends ChildKey {
  @Id reviewId!: string;
  @Choice(REVIEW_OUTCOMES) outcome!: ReviewOutcome;
  /** With `ends`: the last day of the care. With `later`: the day of the next look. */
  @Optional(CalendarDate) on?: string;
  @Group(() => BasisDocument) basis!: BasisDocument;
  @Sealed(1000) note?: PersonalText;
}
export class ReviewClosed extends OmitType(CloseReview, ['note']) {
  @Uuid closedBy!: string;
  @Optional(Commitment) note?: string;
}

/** Ends the care of a child; commitments that still run end with it, each by an event of its own. */
export class CareEnded extends ChildKey {
  @Id reviewId!: string;
  @CalendarDate endedOn!: string;
  @Choice(REVIEW_CAUSES) cause!: ReviewCause;
  @Uuid endedBy!: string;
}
