import { BookKey, Posting, PostingDates } from './book.js';
import { Giver, GiverIntroduced } from './donation.js';
import {
  Amount,
  CalendarDate,
  Choice,
  Commitment,
  ExternalReference,
  Group,
  Id,
  Optional,
  Text,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { OmitType } from '@nestjs/swagger';
import { Sealed, type PersonalText } from './sealed.js';

export const RECEIPT_NATURES = ['unidentified', 'misdirected'] as const;
/** `unidentified`: nobody knows from whom. `misdirected`: it was meant for somebody else. */
export type ReceiptNature = (typeof RECEIPT_NATURES)[number];

export const REFUNDABLE_NATURES = [...RECEIPT_NATURES, 'surplus'] as const;
/** What lies in a place and belongs to others until it is settled. */
export type RefundableNature = (typeof REFUNDABLE_NATURES)[number];

/** Money came that cannot be counted as given; it lies with ours and is not ours (338). */
export class RecordStrayReceipt extends PostingDates {
  /** Names it from now on, among stray receipts and differences of the same book. */
  @Id itemId!: string;
  @Choice(RECEIPT_NATURES) nature!: ReceiptNature;
  @Amount amount!: number;
  @Id placeId!: string;
  /** The bank's reference; the same reference is entered once, gifts included. */
  @Optional(ExternalReference) externalReference?: string;
  /** From whom and from which account it came, as far as the bank says: a refund goes nowhere else. */
  @Sealed(200) sourceName?: PersonalText;
  @Sealed(60) sourceAccount?: PersonalText;
  @Sealed(500) content?: PersonalText;
}
export class StrayMoneyReceived extends Posting {
  @Id itemId!: string;
  @Choice(RECEIPT_NATURES) nature!: ReceiptNature;
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(ExternalReference) externalReference?: string;
  @Optional(Commitment) sourceName?: string;
  @Optional(Commitment) sourceAccount?: string;
  @Optional(Commitment) content?: string;
  @Uuid recordedBy!: string;
}

/** Somebody has come forward: it, or a part of it, was a gift. Counted on the day it is known. */
export class IdentifyStrayReceipt extends PostingDates {
  @Id itemId!: string;
  /** Left out: all that is left of it. */
  @Optional(Amount) amount?: number;
  @Group(() => Giver) giver!: Giver;
  /** The unit that raised it. */
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  @Sealed(500) content?: PersonalText;
}
export class StrayMoneyIdentified extends Posting {
  @Id itemId!: string;
  @Choice(RECEIPT_NATURES) nature!: ReceiptNature;
  @Amount amount!: number;
  @Group(() => Giver) giver!: Giver;
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  /** When and under which voucher and reference the money had come. */
  @CalendarDate receivedOn!: string;
  @VoucherNumber receiptVoucher!: string;
  @Optional(ExternalReference) externalReference?: string;
  @Optional(Commitment) content?: string;
  @Uuid identifiedBy!: string;
}

/** What a request to identify holds before the vault has taken the person out of it. */
export class IdentificationEntered extends OmitType(IdentifyStrayReceipt, ['giver']) {
  @Group(() => GiverIntroduced) giver!: GiverIntroduced;
}

/**
 * Asks to give stray money or a surplus back. It names no account: what came from an account goes
 * back to that one. What is asked for is held back from that moment on.
 */
export class RequestRefund extends BookKey {
  @Id requestId!: string;
  @Id itemId!: string;
  @Amount amount!: number;
  /** The safe or account that pays. */
  @Id placeId!: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  /** Of a surplus, or of cash that came from nobody known: who has proved it to be theirs. */
  @Sealed(200) payee?: PersonalText;
  @Sealed(500) content?: PersonalText;
}
export class RefundRequested {
  @Id requestId!: string;
  @Id itemId!: string;
  @Choice(REFUNDABLE_NATURES) nature!: RefundableNature;
  @Amount amount!: number;
  @Id placeId!: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) payee?: string;
  @Optional(Commitment) content?: string;
}

/** A request as the accountant may enter it: with the account, to be sure that it is the right one. */
export class RefundEntered extends RequestRefund {
  /** Compared with the account that the money came from, and then forgotten. */
  @Optional(Text(60)) toAccount?: string;
}

/** Pays an approved refund. */
export class PayRefund extends PostingDates {
  @Id requestId!: string;
}
export class StrayMoneyRefunded extends Posting {
  @Id requestId!: string;
  @Id itemId!: string;
  @Choice(REFUNDABLE_NATURES) nature!: RefundableNature;
  @Amount amount!: number;
  @Id placeId!: string;
  @Uuid paidBy!: string;
}

/** Interest on an account, where the fund's policy gives it to the fund. */
export class RecordInterest extends PostingDates {
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(ExternalReference) externalReference?: string;
}
export class InterestReceived extends Posting {
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(ExternalReference) externalReference?: string;
  @Uuid recordedBy!: string;
}

/** What a bank took for its services, where the fund's policy lets the fund bear it. */
export class RecordBankFee extends PostingDates {
  @Amount amount!: number;
  @Id placeId!: string;
  /** Left out: borne by the money that is meant for nothing in particular. */
  @Optional(Id) earmark?: string;
  @Optional(ExternalReference) externalReference?: string;
}
export class BankFeeCharged extends Posting {
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Optional(ExternalReference) externalReference?: string;
  @Uuid recordedBy!: string;
}
