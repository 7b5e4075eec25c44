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
  Text,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { Purchase } from './goods-bought.js';
import { Sealed, type PersonalText } from './sealed.js';
import { Recipient, SigningList } from './signing-list.js';

export const HOLDER_KINDS = ['staff', 'outside'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Who receives an advance and answers for it until it is settled. */
export class AdvanceHolder {
  @Choice(HOLDER_KINDS) kind!: HolderKind;
  /** A person of the staff, or the pseudonym of somebody else in the vault. */
  @Uuid person!: string;
  @Optional(Commitment) name?: string;
}

/** The same before the rules have seen whether it is complete. */
export class HolderNamed {
  @Choice(HOLDER_KINDS) kind!: HolderKind;
  @Optional(Uuid) person?: string;
  @Optional(Commitment) name?: string;
}

/** Asks for an advance (tạm ứng); what it names is held back from that moment on. */
export class RequestAdvance extends BookKey {
  @Id requestId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  /** The decision that the task of the advance rests on. */
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Group(() => HolderNamed) holder!: HolderNamed;
  /** Last day on which it must be settled. */
  @CalendarDate dueOn!: string;
  /** Last day on which it may be approved and paid. */
  @CalendarDate validUntil!: string;
  @Sealed(500) content?: PersonalText;
}
export class AdvanceRequested {
  @Id requestId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Group(() => AdvanceHolder) holder!: AdvanceHolder;
  @CalendarDate dueOn!: string;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) content?: string;
}

/** Asks for what an advance did not suffice for; paid out when the advance is settled. */
export class RequestTopUp extends BookKey {
  @Id requestId!: string;
  @Id advanceId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  @Sealed(500) content?: PersonalText;
}
export class TopUpRequested {
  @Id requestId!: string;
  @Id advanceId!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  /** The advance's: its money is meant for the same. */
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) content?: string;
}

/** Pays an approved advance, wholly or less. Paying is not spending. */
export class PayAdvance extends PostingDates {
  @Id requestId!: string;
  /** Left out: what was approved. */
  @Optional(Amount) amount?: number;
}
export class AdvancePaid extends Posting {
  /** The id of the request that was approved; it names the advance from now on. */
  @Id advanceId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Group(() => AdvanceHolder) holder!: AdvanceHolder;
  @CalendarDate dueOn!: string;
  @Uuid paidBy!: string;
  /** Of what absentees on a signing list did not take: the voucher of the payment to the others. */
  @Optional(VoucherNumber) absenteesOf?: string;
}

/** What an advance was used for, and what shows it. */
export class AdvanceUse {
  /** With a signing list: what was signed for. */
  @Amount amount!: number;
  @Optional(Id) purpose?: string;
  /** How many people it reached; with a signing list, those who signed. */
  @Optional(Integer(1, 1_000_000)) beneficiaries?: number;
  /** Where it helped; left out: the unit of the book. */
  @Optional(Id) beneficiaryUnitId?: string;
  /** The papers that the settlement rests on. */
  @Group(() => BasisDocument) evidence!: BasisDocument;
  @Optional(Group(() => SigningList)) signingList?: SigningList;
  /** Handed over to who was absent on an earlier list, against their own signature. */
  @Optional(Flag) forAbsentees?: boolean;
}

/** What was not needed, back into a safe or an account. */
export class AdvanceRest {
  @Amount amount!: number;
  @Id placeId!: string;
}

/**
 * Settles an advance, wholly or in part: what was used, what comes back, and an approved top-up
 * where the advance did not suffice.
 */
export class SettleAdvance extends PostingDates {
  @Id advanceId!: string;
  @Optional(Group(() => AdvanceUse)) used?: AdvanceUse;
  /** Goods that it was spent on, instead of what was used. */
  @Optional(Group(() => Purchase)) bought?: Purchase;
  @Optional(Group(() => AdvanceRest)) returned?: AdvanceRest;
  @Optional(Id) topUpRequestId?: string;
}

/** One part of a settlement; the parts of one settlement have one number. */
class Settlement extends Posting {
  @Id advanceId!: string;
  @Integer(1, 100_000) settlement!: number;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  /** What the holder still answers for after this, and how much of it is the absentees'. */
  @Balance outstanding!: number;
  @Balance absentees!: number;
  @Uuid settledBy!: string;
}

export class AdvanceUsed extends Settlement {
  @Optional(Id) purpose?: string;
  @Optional(Integer(1, 1_000_000)) beneficiaries?: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @Group(() => BasisDocument) evidence!: BasisDocument;
  @Optional(Group(() => SigningList)) signingList?: SigningList;
  @Optional(Flag) forAbsentees?: boolean;
}

/** Goods came into a store for it; `amount` is what of their price the advance has paid. */
export class AdvanceSpentOnGoods extends Settlement {
  /** The phiếu nhập kho. */
  @VoucherNumber takenInAs!: string;
  @Group(() => Purchase) bought!: Purchase;
}

/** Spent beyond the advance, and paid to its holder. */
export class AdvanceToppedUp extends Settlement {
  @Id requestId!: string;
  @Id placeId!: string;
  @Optional(Id) purpose?: string;
  @Optional(Id) beneficiaryUnitId?: string;
  /** Of goods that were bought with it, and are not given yet: their phiếu nhập kho. */
  @Optional(VoucherNumber) takenInAs?: string;
}

export class AdvanceReturned extends Settlement {
  @Id placeId!: string;
}

/** Who is to receive an advance, as the accountant types it; a name goes to the vault. */
export class HolderIntroduced {
  @Choice(HOLDER_KINDS) kind!: HolderKind;
  /** Of the staff: who. Of others: known from before; left out: a new one. */
  @Optional(Uuid) person?: string;
  /** Only of somebody who is not on the staff. */
  @Optional(Text(200)) name?: string;
}

/** What a request for an advance holds before the vault has taken the person out of it. */
export class AdvanceEntered extends OmitType(RequestAdvance, ['holder']) {
  @Group(() => HolderIntroduced) holder!: HolderIntroduced;
}

export class AdvanceUseEntered extends OmitType(AdvanceUse, ['signingList']) {
  /** The signing list, line by line. */
  @Optional(ListOf(() => Recipient, 1, 5000)) recipients?: Recipient[];
}

/** A settlement before the vault has taken the recipients out of it. */
export class SettlementEntered extends OmitType(SettleAdvance, ['used']) {
  @Optional(Group(() => AdvanceUseEntered)) used?: AdvanceUseEntered;
}
