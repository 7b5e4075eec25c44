import { OmitType } from '@nestjs/swagger';
import { BookKey, Posting, PostingDates } from './book.js';
import { GIVER_KINDS, type GiverKind } from './donation.js';
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
  Quantity,
  Text,
  Uuid,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { Sealed, type PersonalText } from './sealed.js';

export const VALUATION_BASES = ['document', 'priceList', 'invoice', 'undetermined'] as const;
/** What a lot's value rests on: minutes or an appraisal, a price list, the giver's invoice, nothing. */
export type ValuationBasis = (typeof VALUATION_BASES)[number];

export const LOT_BASES = [...VALUATION_BASES, 'purchase'] as const;
/** The same of a lot in a store; `purchase`: the fund bought it, and its value is the fund's money. */
export type LotBasis = (typeof LOT_BASES)[number];

/** What a whole lot is worth. It stands beside the money and is never added to it. */
export class Valuation {
  @Choice(VALUATION_BASES) basis!: ValuationBasis;
  /** Of the whole lot; none when undetermined. */
  @Optional(Amount) amount?: number;
  /** With `document` always; with the other two where there is one. */
  @Optional(Group(() => BasisDocument)) document?: BasisDocument;
}

/** Who gave goods: as with money, without a list of members, because such a list counts money. */
export class GoodsGiver {
  @Choice(GIVER_KINDS) kind!: GiverKind;
  @Optional(Uuid) subject?: string;
  @Optional(Commitment) name?: string;
  @Optional(Commitment) phone?: string;
  @Optional(Commitment) address?: string;
}

/** Who gave goods, as the accountant types it; everything but the kind goes to the vault. */
export class GoodsGiverIntroduced {
  @Choice(GIVER_KINDS) kind!: GiverKind;
  /** A giver known from before; left out: a new one. */
  @Optional(Uuid) subject?: string;
  @Optional(Text(200)) name?: string;
  @Optional(Text(30)) phone?: string;
  @Optional(Text(300)) address?: string;
}

/** Goods of one item with one expiry that came together and are kept together. */
export class LotReceived {
  /** Names the lot in its book from now on. */
  @Id lotId!: string;
  @Id itemId!: string;
  @Quantity quantity!: number;
  /** The last day on which it may be given to people. */
  @Optional(CalendarDate) expiresOn?: string;
  @Group(() => Valuation) valuation!: Valuation;
}

/** A gift in kind comes into a store, under a phiếu nhập kho. */
export class ReceiveGoods extends PostingDates {
  @Id storeId!: string;
  /** Who took it in, appointed storekeeper on that day. */
  @Uuid storekeeperId!: string;
  @Group(() => GoodsGiver) giver!: GoodsGiver;
  @Id contributingUnitId!: string;
  /** The purpose that the giver named, one of the fund's. */
  @Optional(Id) earmark?: string;
  @ListOf(() => LotReceived, 1, 50) lots!: LotReceived[];
  @Sealed(500) content?: PersonalText;
}
export class GoodsReceived extends Posting {
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @Group(() => GoodsGiver) giver!: GoodsGiver;
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  @ListOf(() => LotReceived, 1, 50) lots!: LotReceived[];
  @Optional(Commitment) content?: string;
}
/** What a request to receive goods holds before the vault has taken the person out of it. */
export class GoodsEntered extends OmitType(ReceiveGoods, ['giver']) {
  @Group(() => GoodsGiverIntroduced) giver!: GoodsGiverIntroduced;
}

export class LotQuantity {
  @Id lotId!: string;
  @Quantity quantity!: number;
}

/** What leaves of a lot, and the part of its valuation that leaves with it. */
export class GoodsLine {
  @Id lotId!: string;
  @Id itemId!: string;
  @Quantity quantity!: number;
  /** Left out where the lot's value is undetermined. */
  @Optional(Balance) value?: number;
  /** The fund has bought it: the value is its money, and is spent when the goods leave. */
  @Optional(Flag) bought?: boolean;
}

/** Asks to give goods to people; what it names is held back from that moment on. */
export class RequestGoodsIssue extends BookKey {
  @Id requestId!: string;
  @Id storeId!: string;
  @ListOf(() => LotQuantity, 1, 50) lots!: LotQuantity[];
  /** The purpose that the lots were given for. */
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Optional(Id) purpose?: string;
  @Integer(1, 1_000_000) beneficiaries!: number;
  /** Where it helps; left out: the unit of the book. */
  @Optional(Id) beneficiaryUnitId?: string;
  @CalendarDate validUntil!: string;
  @Sealed(200) payee?: PersonalText;
  @Sealed(500) content?: PersonalText;
}
export class GoodsIssueRequested {
  @Id requestId!: string;
  @Id storeId!: string;
  @ListOf(() => LotQuantity, 1, 50) lots!: LotQuantity[];
  /** What of it has a value; it decides how many must sign. */
  @Balance value!: number;
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Optional(Id) purpose?: string;
  @Integer(1, 1_000_000) beneficiaries!: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) payee?: string;
  @Optional(Commitment) content?: string;
}

/** Hands out what was approved, under a phiếu xuất kho; what is not handed out is free again. */
export class IssueGoods extends PostingDates {
  @Id requestId!: string;
  @Uuid storekeeperId!: string;
  /** Left out: all that was approved. */
  @Optional(ListOf(() => LotQuantity, 1, 50)) lots?: LotQuantity[];
}

/** How many of which bundle an issue of goods is a part of. */
export class BundlesIssued {
  @Id bundleId!: string;
  @Integer(1, 100_000) count!: number;
}
export class GoodsIssued extends Posting {
  @Id requestId!: string;
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @ListOf(() => GoodsLine, 1, 200) lines!: GoodsLine[];
  @Optional(Group(() => BundlesIssued)) bundles?: BundlesIssued;
  @Optional(Id) earmark?: string;
  @Optional(Id) purpose?: string;
  @Integer(1, 1_000_000) beneficiaries!: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @Uuid issuedBy!: string;
}

/** An issue of bundles was wrong, and its payment is voided: the goods lie in their lots as before. */
export class GoodsIssueVoided extends Posting {
  @Id requestId!: string;
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @ListOf(() => GoodsLine, 1, 200) lines!: GoodsLine[];
}

export const WRITE_OFF_CAUSES = ['expired', 'damaged', 'lost', 'enteredWrongly'] as const;
/** Why goods leave without reaching anybody; `enteredWrongly`: they had never come. */
export type WriteOffCause = (typeof WRITE_OFF_CAUSES)[number];

/** Asks to write goods off, by a decision. */
export class RequestWriteOff extends BookKey {
  @Id requestId!: string;
  @Id storeId!: string;
  @Choice(WRITE_OFF_CAUSES) cause!: WriteOffCause;
  @ListOf(() => LotQuantity, 1, 50) lots!: LotQuantity[];
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  @Sealed(500) reason?: PersonalText;
}
export class WriteOffRequested {
  @Id requestId!: string;
  @Id storeId!: string;
  @Choice(WRITE_OFF_CAUSES) cause!: WriteOffCause;
  @ListOf(() => LotQuantity, 1, 50) lots!: LotQuantity[];
  @Balance value!: number;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @Optional(Commitment) reason?: string;
}

export class WriteOffGoods extends PostingDates {
  @Id requestId!: string;
  @Uuid storekeeperId!: string;
}
export class GoodsWrittenOff extends Posting {
  @Id requestId!: string;
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @Choice(WRITE_OFF_CAUSES) cause!: WriteOffCause;
  @ListOf(() => GoodsLine, 1, 50) lines!: GoodsLine[];
  @Uuid writtenOffBy!: string;
}
