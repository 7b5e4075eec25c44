import { OmitType } from '@nestjs/swagger';
import {
  Amount,
  CalendarDate,
  Choice,
  Commitment,
  Flag,
  Group,
  Id,
  Integer,
  ListOf,
  Month,
  Optional,
  Text,
  Uuid,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { Sealed, type PersonalText } from './sealed.js';

export const SPONSOR_KINDS = [
  'person',
  'group',
  'unit',
  'company',
  'temple',
  'charity',
  'other',
] as const;
export type SponsorKind = (typeof SPONSOR_KINDS)[number];

/** Who stands behind a commitment, as the rules and the log see it. */
export class Sponsor {
  @Choice(SPONSOR_KINDS) kind!: SponsorKind;
  /** The sponsor's pseudonym in the vault; the same for all children of one sponsor. */
  @Uuid subject!: string;
  @Optional(Commitment) name?: string;
  @Optional(Commitment) phone?: string;
}

/** The same before the rules have seen whether it is complete. */
export class SponsorNamed {
  @Choice(SPONSOR_KINDS) kind!: SponsorKind;
  @Optional(Uuid) subject?: string;
  @Optional(Commitment) name?: string;
  @Optional(Commitment) phone?: string;
}

/** Who stands behind a commitment, as it is typed; all but the kind goes to the vault. */
export class SponsorIntroduced {
  @Choice(SPONSOR_KINDS) kind!: SponsorKind;
  /** A sponsor known from before; left out: a new one. */
  @Optional(Uuid) subject?: string;
  @Optional(Text(200)) name?: string;
  @Optional(Text(30)) phone?: string;
}

/** Several months, from the first to the last. */
export class MonthSpan {
  @Month from!: string;
  @Month to!: string;
}

/** Says of a donation that it is for a child. */
export class ForChild {
  @Id childId!: string;
  @Id commitmentId!: string;
  @Optional(Group(() => MonthSpan)) months?: MonthSpan;
}

/** What one bucket gains or loses by a voucher of several. */
export class BucketAmount {
  @Id bucket!: string;
  @Amount amount!: number;
}

/** Names a child as the unit has it that cares for it. */
export class ChildKey {
  @Id unitId!: string;
  @Id childId!: string;
}

/** Another child of the same family. */
export class SharedChild {
  @Id childId!: string;
}

export const CADENCES = ['monthly', 'quarterly', 'yearly', 'once', 'irregular'] as const;
/** `irregular`: whenever the sponsor can; nothing falls due. */
export type Cadence = (typeof CADENCES)[number];

export const CARE_KINDS = ['directCare', 'indirectSupport'] as const;
/** `directCare`: the sponsor raises the child; `indirectSupport`: money through the union. */
export type CareKind = (typeof CARE_KINDS)[number];

export const COMMITMENT_ENDS = ['date', 'adult', 'open'] as const;
/** `adult`: to the 18th birthday, which lies in the vault. */
export type CommitmentEnd = (typeof COMMITMENT_ENDS)[number];

export const MID_MONTH_POLICIES = ['wholeMonth', 'fromNext', 'byDays'] as const;
/** What a month is worth of which the commitment has only the last days. */
export type MidMonthPolicy = (typeof MID_MONTH_POLICIES)[number];

class CommitmentTerms extends ChildKey {
  @Id commitmentId!: string;
  /** The fund that the money goes through. */
  @Id fundId!: string;
  @Amount amount!: number;
  @Choice(CADENCES) cadence!: Cadence;
  @CalendarDate from!: string;
  @Choice(COMMITMENT_ENDS) end!: CommitmentEnd;
  /** With `date`: the last day. */
  @Optional(CalendarDate) until?: string;
  @Choice(CARE_KINDS) care!: CareKind;
  @Choice(MID_MONTH_POLICIES) midMonth!: MidMonthPolicy;
  /** Of a sibling pool: the other children that the same money is for. */
  @ListOf(() => SharedChild, 0, 10) sharedWith!: SharedChild[];
  /** Where a donor charity passes money on through the union: the unit that supervises it. */
  @Optional(Id) supervisedBy?: string;
  @Optional(Group(() => BasisDocument)) basis?: BasisDocument;
}

/** One sponsor's dated schedule for one child, or for siblings together; not yet any money. */
export class RecordCommitment extends CommitmentTerms {
  @Group(() => SponsorNamed) sponsor!: SponsorNamed;
}
export class CommitmentRecorded extends CommitmentTerms {
  @Group(() => Sponsor) sponsor!: Sponsor;
  /** Numbers the sponsors of a child, so that each has a bucket of money of their own. */
  @Integer(1, 999) sponsorNumber!: number;
  @Uuid recordedBy!: string;
}
/** A commitment before the vault has taken the sponsor out of it. */
export class CommitmentEntered extends CommitmentTerms {
  @Group(() => SponsorIntroduced) sponsor!: SponsorIntroduced;
}

/** From a month on, each instalment is another. */
export class ChangeRate extends ChildKey {
  @Id commitmentId!: string;
  @Month fromMonth!: string;
  @Amount amount!: number;
  @Optional(Group(() => BasisDocument)) basis?: BasisDocument;
}
export class RateChanged extends ChangeRate {
  @Uuid changedBy!: string;
}

export const COMMITMENT_CAUSES = [
  'completed',
  'sponsorWithdrew',
  'childMoved',
  'childAdult',
  'childDied',
  'other',
] as const;
export type CommitmentCause = (typeof COMMITMENT_CAUSES)[number];

export class EndCommitment extends ChildKey {
  @Id commitmentId!: string;
  /** The last day. */
  @CalendarDate endedOn!: string;
  @Choice(COMMITMENT_CAUSES) cause!: CommitmentCause;
  @Sealed(500) note?: PersonalText;
}
export class CommitmentEnded extends OmitType(EndCommitment, ['note']) {
  @Uuid endedBy!: string;
  @Optional(Commitment) note?: string;
}

/** What a sponsor gave to the carer without the union: beside every book and every total. */
export class RecordDirectSupport extends ChildKey {
  @Id supportId!: string;
  @Id commitmentId!: string;
  @CalendarDate occurredOn!: string;
  @Amount amount!: number;
  @Optional(Group(() => MonthSpan)) months?: MonthSpan;
  /** Whether the carer has confirmed it. */
  @Flag confirmedByCarer!: boolean;
  @Sealed(500) content?: PersonalText;
}
export class DirectSupportRecorded extends OmitType(RecordDirectSupport, ['content']) {
  @Uuid recordedBy!: string;
  @Optional(Commitment) content?: string;
}

/** It was not so after all; it stays on record, and counts no more. */
export class WithdrawDirectSupport extends ChildKey {
  @Id supportId!: string;
  @Sealed(500) reason?: PersonalText;
}
export class DirectSupportWithdrawn extends OmitType(WithdrawDirectSupport, ['reason']) {
  @Uuid withdrawnBy!: string;
  @Optional(Commitment) reason?: string;
}

export const TOLD_OF = ['receipt', 'handover', 'statement', 'review', 'ending', 'other'] as const;
export type ToldOf = (typeof TOLD_OF)[number];

/** What a sponsor was told, and when. */
export class TellSponsor extends ChildKey {
  @Id commitmentId!: string;
  @CalendarDate toldOn!: string;
  @Choice(TOLD_OF) about!: ToldOf;
  @Sealed(1000) words?: PersonalText;
}
export class SponsorTold extends OmitType(TellSponsor, ['words']) {
  @Uuid toldBy!: string;
  @Optional(Commitment) words?: string;
}
