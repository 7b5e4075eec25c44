import { OmitType } from '@nestjs/swagger';
import { BookKey, Posting, PostingDates } from './book.js';
import { GiverIntroduced, Giver } from './donation.js';
import {
  Amount,
  Base64,
  CalendarDate,
  Choice,
  Commitment,
  ExternalReference,
  FileHash,
  Flag,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  Text,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { Sealed, type PersonalText } from './sealed.js';
import { MonthSpan } from './sponsorship.js';

/** What of a receipt is for which child, by which commitment, and for which months. */
export class ChildReceipt {
  @Id childId!: string;
  @Id commitmentId!: string;
  @Amount amount!: number;
  /** Named in advance; left out: the oldest months that are still open. */
  @Optional(Group(() => MonthSpan)) months?: MonthSpan;
}

class ChildrenReceipt extends PostingDates {
  @Id placeId!: string;
  @Id contributingUnitId!: string;
  @Optional(ExternalReference) externalReference?: string;
  /** Every child by itself, each under a voucher of its own. */
  @ListOf(() => ChildReceipt, 1, 500) children!: ChildReceipt[];
  @Sealed(500) content?: PersonalText;
}

/** Money of a sponsor comes in, for one child or for many. */
export class ReceiveSponsorship extends ChildrenReceipt {
  @Group(() => Giver) giver!: Giver;
}
/** The same before the vault has taken the giver out of it. */
export class SponsorshipEntered extends ChildrenReceipt {
  @Group(() => GiverIntroduced) giver!: GiverIntroduced;
}

/** What the shared money had advanced for a late sponsor goes back, as soon as theirs is there. */
export class FrontRepaid extends Posting {
  @Id childId!: string;
  @Id earmark!: string;
  @Amount amount!: number;
  /** The receipt that repays it. */
  @VoucherNumber receipt!: string;
}

/** One line of a handover list: a bucket of money, and for which child it is handed over. */
export class HandoverLine {
  @Id childId!: string;
  /** Left out: out of what the shared money has allotted to the child. */
  @Optional(Id) commitmentId?: string;
  /** Of a sibling pool: the child under which the commitment stands; left out: the child itself. */
  @Optional(Id) poolChildId?: string;
  @Amount amount!: number;
  @Optional(Group(() => MonthSpan)) months?: MonthSpan;
}
/** The same with the bucket that the rules have found. */
export class BucketLine extends HandoverLine {
  @Id bucket!: string;
}

/** Asks to hand money over to children, from now on held back in each one's bucket. */
export class RequestChildHandover extends BookKey {
  @Id requestId!: string;
  @Id placeId!: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @ListOf(() => HandoverLine, 1, 500) lines!: HandoverLine[];
  @CalendarDate validUntil!: string;
  @Sealed(500) content?: PersonalText;
}
export class ChildHandoverRequested {
  @Id requestId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @ListOf(() => BucketLine, 1, 500) lines!: BucketLine[];
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) content?: string;
}

export const RECEIVERS = ['carer', 'child', 'representative'] as const;
export type Receiver = (typeof RECEIVERS)[number];

export const RECEIPT_MARKS = ['signature', 'fingerprint', 'transfer'] as const;
/** How a receiver has confirmed; `transfer`: the bank has. */
export type ReceiptMark = (typeof RECEIPT_MARKS)[number];

export const REPRESENTED_BECAUSE = ['ill', 'away', 'disabled', 'working', 'other'] as const;
export type RepresentedBecause = (typeof REPRESENTED_BECAUSE)[number];

/** Who took what a line of the list says. */
export class LineReceived {
  /** Counted from 1, as on the list. */
  @Integer(1, 500) row!: number;
  /** The child of that row, so that no wrong row is ticked. */
  @Id childId!: string;
  @Choice(RECEIVERS) by!: Receiver;
  @Choice(RECEIPT_MARKS) mark!: ReceiptMark;
  /** Why a representative came. */
  @Optional(Choice(REPRESENTED_BECAUSE)) because?: RepresentedBecause;
}
export class LineReceivedEntered extends LineReceived {
  @Text(120) name!: string;
}

/** A paper that proves something: its hash; the file itself lies in the vault. */
export class Evidence {
  @FileHash sha256!: string;
  @Commitment file!: string;
}
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
export class EvidenceFile {
  @Choice(MEDIA_TYPES) mediaType!: MediaType;
  @Base64 content!: string;
}

class ChildHandoverPayment extends PostingDates {
  @Id requestId!: string;
}
/** Hands over what was approved; lines that nobody came for stay in their buckets. */
export class PayChildHandover extends ChildHandoverPayment {
  @ListOf(() => LineReceived, 1, 500) received!: LineReceived[];
  /** Seal of the names, line by line. */
  @Optional(Commitment) receivers?: string;
  @Optional(Group(() => Evidence)) evidence?: Evidence;
}
export class ChildHandoverEntered extends ChildHandoverPayment {
  @ListOf(() => LineReceivedEntered, 1, 500) received!: LineReceivedEntered[];
  @Optional(Group(() => EvidenceFile)) evidence?: EvidenceFile;
}

/** One line that was handed over. */
export class HandedOver extends BucketLine {
  @Integer(1, 500) row!: number;
  @Choice(RECEIVERS) by!: Receiver;
  @Choice(RECEIPT_MARKS) mark!: ReceiptMark;
  @Optional(Choice(REPRESENTED_BECAUSE)) because?: RepresentedBecause;
}
export class ChildHandoverPaid extends Posting {
  @Id requestId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @ListOf(() => HandedOver, 1, 500) lines!: HandedOver[];
  /** How many different children got something. */
  @Integer(1, 500) beneficiaries!: number;
  @Uuid paidBy!: string;
  @Optional(Commitment) receivers?: string;
  @Optional(Group(() => Evidence)) evidence?: Evidence;
}

/** A carer says that a handover was not as the book has it. */
export class DisputeHandover extends BookKey {
  @VoucherNumber voucher!: string;
  @Id childId!: string;
  @CalendarDate disputedOn!: string;
  @Sealed(1000) reason?: PersonalText;
}
export class HandoverDisputed extends OmitType(DisputeHandover, [
  'unitId',
  'fundId',
  'year',
  'reason',
]) {
  @Uuid recordedBy!: string;
  @Optional(Commitment) reason?: string;
}

export const DISPUTE_FINDINGS = ['handedOver', 'notHandedOver', 'inPart'] as const;
export type DisputeFinding = (typeof DISPUTE_FINDINGS)[number];

/** An inspector answers, who is neither the payer nor anybody else behind the handover. */
export class AnswerDispute extends BookKey {
  @VoucherNumber voucher!: string;
  @Id childId!: string;
  @CalendarDate answeredOn!: string;
  @Choice(DISPUTE_FINDINGS) finding!: DisputeFinding;
  @Sealed(1000) answer?: PersonalText;
}
export class DisputeAnswered extends OmitType(AnswerDispute, [
  'unitId',
  'fundId',
  'year',
  'answer',
]) {
  @Uuid answeredBy!: string;
  /** What was found may have to be put right by a correction of the voucher. */
  @Flag needsCorrection!: boolean;
  @Optional(Commitment) answer?: string;
}
