import {
  Amount,
  Balance,
  CalendarDate,
  Choice,
  Code,
  Commitment,
  ExternalReference,
  Group,
  Id,
  UtcInstant,
  Integer,
  Keyword,
  ListOf,
  Month,
  Optional,
  ShortCode,
  Text,
  Uuid,
  Year,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { Sealed, type PersonalText } from './sealed.js';

/** Who may help an organiser with a campaign without being a unit of the union. */
export class SmsPartner {
  @Text(200) name!: string;
}

/**
 * A national campaign by text message. Short codes serve many organisers, so that what tells a
 * message's campaign is the short code, the keyword and the day.
 */
export class OpenSmsCampaign {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Text(200) name!: string;
  @Keyword keyword!: string;
  /** How many a sender may ask for behind the keyword (`CV 5`); 1: no number is read. */
  @Integer(1, 100) countLimit!: number;
  /** What one counted message gives, in đồng. */
  @Amount price!: number;
  @CalendarDate from!: string;
  /** The last day on which a message counts. */
  @CalendarDate until!: string;
  /** To whom the carriers pay: a unit, or a partner outside the union. */
  @Id organiserUnitId!: string;
  @ListOf(() => SmsPartner, 0, 20) partners!: SmsPartner[];
  @Group(() => BasisDocument) basis!: BasisDocument;
}
export class SmsCampaignOpened extends OpenSmsCampaign {
  @Uuid openedBy!: string;
}

/** One message as a carrier delivers it, after its sender and its words went to the vault. */
export class RecordSmsMessage {
  @ShortCode shortCode!: string;
  /** The day at UTC+7 on which the carrier took it. */
  @CalendarDate sentOn!: string;
  @UtcInstant sentAt!: string;
  @Code carrier!: string;
  /** The carrier's own number of the message. */
  @ExternalReference messageId!: string;
  /** The word that the text begins with, in capitals without marks; none could be read: left out. */
  @Optional(Keyword) keyword?: string;
  /** The number behind it, as it stands; may be more than anybody may ask for. */
  @Optional(Integer(0, 999_999)) count?: number;
  /** The sender's pseudonym in the vault. */
  @Uuid subject!: string;
  @Commitment phone!: string;
  @Optional(Commitment) text?: string;
}

class SmsMessage {
  @UtcInstant sentAt!: string;
  @CalendarDate sentOn!: string;
  @Code carrier!: string;
  @ExternalReference messageId!: string;
  @Uuid subject!: string;
  @Commitment phone!: string;
}

/** A promise of its sender, not money. */
export class SmsPledged extends SmsMessage {
  @Id campaignId!: string;
  @Integer(1, 100) count!: number;
  /** What it promises, in đồng. */
  @Amount amount!: number;
}

export const SET_ASIDE = ['syntax', 'keyword', 'early', 'late', 'count'] as const;
/** Why a message counts nothing. */
export type SetAside = (typeof SET_ASIDE)[number];

export class SmsSetAside extends SmsMessage {
  @Choice(SET_ASIDE) reason!: SetAside;
  /** Whose keyword it carries, where one could be read. */
  @Optional(Id) campaignId?: string;
  @Optional(Commitment) text?: string;
}

/** What a unit says that its members sent: for emulation, never money. */
export class DeclareSmsMessages {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Id unitId!: string;
  /** In all so far: a later statement replaces an earlier one. */
  @Integer(0, 10_000_000) messages!: number;
  @Optional(Amount) amount?: number;
  @CalendarDate declaredOn!: string;
}
export class SmsMessagesDeclared extends DeclareSmsMessages {
  @Uuid declaredBy!: string;
}

export const BILLING_DIFFERENCES = [
  'unpaidSubscribers',
  'countedByCarrierOnly',
  'countedByUsOnly',
  'lateBilling',
  'unexplained',
] as const;
/** Why a carrier's bill and our count of its messages differ. */
export type BillingDifference = (typeof BILLING_DIFFERENCES)[number];

/** The carrier's bill for a month: it wins over our own count (TT 09/2015, article 12). */
export class ConfirmSmsBilling {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Id billingId!: string;
  @Code carrier!: string;
  @Month month!: string;
  @Integer(0, 100_000_000) messages!: number;
  /** Gross, in đồng. */
  @Balance amount!: number;
  @Group(() => BasisDocument) document!: BasisDocument;
  @Optional(Choice(BILLING_DIFFERENCES)) difference?: BillingDifference;
  @Sealed(500) explanation?: PersonalText;
}
export class SmsBillingConfirmed {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Id billingId!: string;
  @Code carrier!: string;
  @Month month!: string;
  @Integer(0, 100_000_000) messages!: number;
  @Balance amount!: number;
  @Group(() => BasisDocument) document!: BasisDocument;
  /** What we had counted of the carrier's messages in that month when the bill came. */
  @Integer(0, 100_000_000) countedMessages!: number;
  @Balance countedAmount!: number;
  @Optional(Choice(BILLING_DIFFERENCES)) difference?: BillingDifference;
  @Optional(Commitment) explanation?: string;
  @Uuid confirmedBy!: string;
}

export const SMS_DEDUCTIONS = ['fee', 'tax', 'other'] as const;
export type SmsDeductionKind = (typeof SMS_DEDUCTIONS)[number];

export class SmsDeduction {
  @Choice(SMS_DEDUCTIONS) kind!: SmsDeductionKind;
  @Amount amount!: number;
}

/** What a settlement pays of one bill. */
export class SettlementLine {
  @Id billingId!: string;
  @Amount gross!: number;
  @ListOf(() => SmsDeduction, 0, 10) deductions!: SmsDeduction[];
  /** What is left of `gross` after the deductions. */
  @Balance net!: number;
}

/** What the operator of the short code pays the organiser, line by line; nothing is assumed. */
export class RecordSmsSettlement {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Id settlementId!: string;
  @CalendarDate settledOn!: string;
  @Group(() => BasisDocument) document!: BasisDocument;
  @ListOf(() => SettlementLine, 1, 200) lines!: SettlementLine[];
}
export class SmsSettlementRecorded extends RecordSmsSettlement {
  @Uuid recordedBy!: string;
}

/** Settled money that has come into a bank account, for one fund. */
export class AllotSmsMoney {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Id settlementId!: string;
  @Id allotmentId!: string;
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id placeId!: string;
  @Amount amount!: number;
  /** The day on which the bank booked it. */
  @CalendarDate receivedOn!: string;
  @Optional(Id) earmark?: string;
  @Optional(ExternalReference) externalReference?: string;
}
export class SmsMoneyAllotted extends AllotSmsMoney {
  @Id organiserUnitId!: string;
  @Uuid allottedBy!: string;
}

/** Of which text messages the money of a donation is. */
export class SmsSource {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Id allotmentId!: string;
}

/** What follows from an allotment: the donation in the book. */
export class PostSmsMoney {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Group(() => SmsSource) sms!: SmsSource;
  @Id organiserUnitId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @CalendarDate receivedOn!: string;
  @Optional(Id) earmark?: string;
  @Optional(ExternalReference) externalReference?: string;
}
