import { OmitType } from '@nestjs/swagger';
import { BookKey, Posting, PostingDates } from './book.js';
import {
  Amount,
  Balance,
  CalendarDate,
  Choice,
  Commitment,
  Flag,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  Period,
  QUANTITY_MAX,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { BucketAmount } from './sponsorship.js';
import { CAPACITIES, type Capacity } from './office.js';
import { Sealed, type PersonalText } from './sealed.js';
import { Recipient, SigningList } from './signing-list.js';

/** Asks to pay; what it names is held back from that moment on. */
export class RequestDisbursement extends BookKey {
  @Id requestId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  /** The decision (quyết định) that the payment rests on. */
  @Group(() => BasisDocument) decision!: BasisDocument;
  /** What it is for, one of the fund's purposes. */
  @Optional(Id) purpose?: string;
  /** How many people it reaches. */
  @Optional(Integer(1, 1_000_000)) beneficiaries?: number;
  /** Where it helps; left out: the unit of the book. */
  @Optional(Id) beneficiaryUnitId?: string;
  /** Last day on which it may be approved and paid. */
  @CalendarDate validUntil!: string;
  @Sealed(200) payee?: PersonalText;
  @Sealed(500) content?: PersonalText;
}
export class DisbursementRequested {
  @Id requestId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Optional(Id) purpose?: string;
  @Optional(Integer(1, 1_000_000)) beneficiaries?: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) payee?: string;
  @Optional(Commitment) content?: string;
}

/** Asks to send money to another unit's book of the same fund, up (nộp) or down (phân bổ). */
export class RequestRemittance extends BookKey {
  @Id requestId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  @Id toUnitId!: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
}
export class RemittanceRequested {
  @Id requestId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  @Id toUnitId!: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
}

export const CORRECTIONS = ['adjust', 'void'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** Asks to put a voucher right: by posting the difference, or by voiding it while its month is open. */
export class RequestCorrection extends BookKey {
  @Id requestId!: string;
  @Choice(CORRECTIONS) correction!: Correction;
  /** The last voucher of the chain that is put right. */
  @VoucherNumber voucher!: string;
  /** With `adjust`: what the amount should have been. */
  @Optional(Balance) correctedAmount?: number;
  /** With `adjust`, of a handover to several children: whose bucket it is about. */
  @Optional(Id) bucket?: string;
  /** With `adjust`, of a purchase of several lots: which of them cost something else. */
  @Optional(Id) lotId?: string;
  @CalendarDate validUntil!: string;
  @Sealed(500) reason?: PersonalText;
}
export class CorrectionRequested {
  @Id requestId!: string;
  @Choice(CORRECTIONS) correction!: Correction;
  @VoucherNumber voucher!: string;
  @Optional(Balance) correctedAmount?: number;
  @Optional(Id) bucket?: string;
  @Optional(Id) lotId?: string;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) reason?: string;
}

/** A signer of the unit, never the one who asked, agrees. The last signature posts a correction. */
export class ApproveRequest extends BookKey {
  @Id requestId!: string;
}
export class RequestApproved {
  @Id requestId!: string;
  @Uuid approvedBy!: string;
  @Choice(CAPACITIES) capacity!: Capacity;
  /** Signs in the stead of the one appointed. */
  @Flag delegated!: boolean;
  /** Whether all the signatures that the amount needs are now there. */
  @Flag complete!: boolean;
}

export class RejectRequest extends BookKey {
  @Id requestId!: string;
  @Sealed(500) reason?: PersonalText;
}
export class RequestRejected {
  @Id requestId!: string;
  @Uuid rejectedBy!: string;
  @Optional(Commitment) reason?: string;
}

/** Asked for by the follow-up worker once the last day is over; frees what was held back. */
export class ExpireRequest extends BookKey {
  @Id requestId!: string;
}
export class RequestExpired {
  @Id requestId!: string;
}

/** Pays an approved request, wholly or less; what is not paid is free again. */
export class PayDisbursement extends PostingDates {
  @Id requestId!: string;
  /** Left out: what was approved. With a signing list: what is meant for all who stand on it. */
  @Optional(Amount) amount?: number;
  @Optional(Group(() => SigningList)) signingList?: SigningList;
  /** With absentees on the list: last day on which what they did not take is handed over or back. */
  @Optional(CalendarDate) absenteesUntil?: string;
}
export class DisbursementPaid extends Posting {
  @Id requestId!: string;
  /** With a signing list: what was signed for. */
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) purpose?: string;
  @Optional(Integer(1, 1_000_000)) beneficiaries?: number;
  @Optional(Id) beneficiaryUnitId?: string;
  /** Of bundles: the phiếu xuất kho of the goods that went with the money. */
  @Optional(VoucherNumber) goodsNote?: string;
  @Uuid paidBy!: string;
  @Optional(Group(() => SigningList)) signingList?: SigningList;
}

/** A payment before the vault has taken the recipients out of it. */
export class PaymentEntered extends OmitType(PayDisbursement, ['signingList']) {
  /** The signing list, line by line. */
  @Optional(ListOf(() => Recipient, 1, 5000)) recipients?: Recipient[];
}

/** What a single voucher says that moves money in or out, and that may be put right in a later year. */
export const REFERABLE_KINDS = ['donation', 'disbursement', 'interest', 'bankFee'] as const;
export type ReferableKind = (typeof REFERABLE_KINDS)[number];

/** And what is put right in its own year only: settlements of advances, purchases, and stray money. */
export const CORRECTABLE_KINDS = [
  ...REFERABLE_KINDS,
  'advanceUsed',
  'advanceReturned',
  'advanceToppedUp',
  'advanceSpentOnGoods',
  'goodsBought',
  'strayReceived',
  'strayIdentified',
] as const;
export type CorrectableKind = (typeof CORRECTABLE_KINDS)[number];

/** What is left of an advance once a part of its settlement is put right. */
export class AdvanceLeft {
  @Id advanceId!: string;
  /** The settlement whose part it was. */
  @Integer(1, 100_000) settlement!: number;
  @Balance outstanding!: number;
  @Balance absentees!: number;
}

/** What is not settled of a stray receipt once it, or an identification of it, is put right. */
export class StrayLeft {
  @Id itemId!: string;
  @Balance left!: number;
}

/** What a lot cost, put right; a lot that cost nothing was not bought, and leaves its store. */
export class LotPutRight {
  @Id lotId!: string;
  @Id itemId!: string;
  /** How many pieces leave: all of them, or none where only the price was wrong. */
  @Integer(0, QUANTITY_MAX) leaving!: number;
  @Amount before!: number;
  @Balance after!: number;
}

/** Goods of a purchase that is put right, and the note by which they came. */
export class GoodsPutRight {
  @VoucherNumber takenInAs!: string;
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @ListOf(() => LotPutRight, 1, 50) lots!: LotPutRight[];
}

/** Posts the difference between what a voucher says and what is right; the voucher stays. */
export class VoucherAdjusted extends Posting {
  @Id requestId!: string;
  /** The voucher put right: the last of its chain. */
  @VoucherNumber adjusts!: string;
  /** The first of the chain. */
  @VoucherNumber original!: string;
  @Choice(CORRECTABLE_KINDS) kind!: CorrectableKind;
  @Balance before!: number;
  @Balance after!: number;
  /** Left out where no holding place gains or loses. */
  @Optional(Id) placeId?: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) contributingUnitId?: string;
  @Optional(Id) driveId?: string;
  @Optional(Id) beneficiaryUnitId?: string;
  @Optional(Group(() => AdvanceLeft)) advance?: AdvanceLeft;
  @Optional(Group(() => StrayLeft)) item?: StrayLeft;
  /** Of a purchase: what became of its goods. */
  @Optional(Group(() => GoodsPutRight)) goods?: GoodsPutRight;
}

/** The voucher keeps its number, marked HỦY; its money is taken back on its own day. */
export class VoucherVoided {
  @Id requestId!: string;
  @VoucherNumber voucher!: string;
  @Choice(CORRECTABLE_KINDS) kind!: CorrectableKind;
  @Amount amount!: number;
  @CalendarDate occurredOn!: string;
  @Period period!: string;
  @Optional(Id) placeId?: string;
  @Optional(Id) earmark?: string;
  /** Of a handover to several children: what goes back to each bucket. */
  @Optional(ListOf(() => BucketAmount, 1, 500)) buckets?: BucketAmount[];
  @Optional(Id) contributingUnitId?: string;
  @Optional(Id) driveId?: string;
  @Optional(Id) beneficiaryUnitId?: string;
  @Optional(Group(() => AdvanceLeft)) advance?: AdvanceLeft;
  @Optional(Group(() => StrayLeft)) item?: StrayLeft;
  /** Of a purchase: what became of its goods. */
  @Optional(Group(() => GoodsPutRight)) goods?: GoodsPutRight;
}
