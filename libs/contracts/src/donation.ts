import { Posting, PostingDates } from './book.js';
import {
  Amount,
  Choice,
  Commitment,
  ExternalReference,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  Text,
  Uuid,
} from './fields.js';
import { ReceiptSerial } from './receipt-book.js';
import { ForeignMoney } from './foreign-money.js';
import { Sealed, type PersonalText } from './sealed.js';
import { SmsSource } from './sms.js';
import { ForChild } from './sponsorship.js';

export const GIVER_KINDS = ['named', 'collective', 'anonymous'] as const;
export type GiverKind = (typeof GIVER_KINDS)[number];

/** The list of members behind a collective gift: how many, how much, and the seal of the list. */
export class MemberList {
  @Integer(1, 5000) count!: number;
  @Amount total!: number;
  @Commitment commitment!: string;
}

/** Who gave, as the rules and the log see it: a pseudonym and commitments. */
export class Giver {
  @Choice(GIVER_KINDS) kind!: GiverKind;
  /** The giver's pseudonym in the vault; an anonymous giver has none. */
  @Optional(Uuid) subject?: string;
  @Optional(Commitment) name?: string;
  @Optional(Commitment) phone?: string;
  @Optional(Commitment) address?: string;
  @Optional(Group(() => MemberList)) members?: MemberList;
}

/** What is said of a donation beside who gave it. */
class Donation extends PostingDates {
  @Amount amount!: number;
  /** Into which safe or account it came; that decides the kind of voucher. */
  @Id placeId!: string;
  /** The unit that raised it; it may differ from the unit whose book this is. */
  @Id contributingUnitId!: string;
  /** The purpose that the giver named, one of the fund's. */
  @Optional(Id) earmark?: string;
  /** The bank's reference; the same reference is entered once. */
  @Optional(ExternalReference) externalReference?: string;
  /** The drive that it belongs to, one of the fund's. */
  @Optional(Id) driveId?: string;
  /** The leaf of a receipt book that was given for it. */
  @Optional(Group(() => ReceiptSerial)) receipt?: ReceiptSerial;
  /** Given in another currency: `amount` is what the bank made of it. */
  @Optional(Group(() => ForeignMoney)) foreign?: ForeignMoney;
  @Sealed(500) content?: PersonalText;
}

export class RecordDonation extends Donation {
  @Group(() => Giver) giver!: Giver;
}

export class DonationRecorded extends Posting {
  @Amount amount!: number;
  @Id placeId!: string;
  @Group(() => Giver) giver!: Giver;
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  @Optional(ExternalReference) externalReference?: string;
  @Optional(Id) driveId?: string;
  @Optional(Group(() => ReceiptSerial)) receipt?: ReceiptSerial;
  @Optional(Group(() => ForeignMoney)) foreign?: ForeignMoney;
  /** Where it came by text messages: of which campaign's. */
  @Optional(Group(() => SmsSource)) sms?: SmsSource;
  /** With a bucket of money as its earmark: which child it is for. */
  @Optional(Group(() => ForChild)) forChild?: ForChild;
  @Optional(Commitment) content?: string;
}

/** One line of a collective gift's list. */
export class Member {
  @Text(120) name!: string;
  @Amount amount!: number;
}

/** Who gave, as the treasurer types it; everything in here but the kind goes to the vault. */
export class GiverIntroduced {
  @Choice(GIVER_KINDS) kind!: GiverKind;
  /** A giver known from before; left out: a new one. */
  @Optional(Uuid) subject?: string;
  @Optional(Text(200)) name?: string;
  @Optional(Text(30)) phone?: string;
  @Optional(Text(300)) address?: string;
  @Optional(ListOf(() => Member, 1, 5000)) members?: Member[];
}

/** What a request to record a donation holds before the vault has taken the person out of it. */
export class DonationEntered extends Donation {
  @Group(() => GiverIntroduced) giver!: GiverIntroduced;
}
