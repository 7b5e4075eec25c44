import { BookKey, Posting, PostingDates } from './book.js';
import {
  Amount,
  Balance,
  CalendarDate,
  Choice,
  Flag,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  PersonList,
  Quantity,
  Uuid,
  VoucherNumber,
  Year,
} from './fields.js';
import { BasisDocument } from './fund.js';
import {
  GoodsGiver,
  LotQuantity,
  LOT_BASES,
  WRITE_OFF_CAUSES,
  type LotBasis,
  type WriteOffCause,
} from './goods.js';

/** The largest number of lots on one note that goes between books. */
export const LOTS_IN_A_NOTE = 2000;

/** A lot, or a part of one, on its way to another book, with all that is known of it. */
export class LotPassedOn {
  @Id lotId!: string;
  @Id itemId!: string;
  @Quantity quantity!: number;
  @Optional(CalendarDate) expiresOn?: string;
  @Choice(LOT_BASES) basis!: LotBasis;
  /** Of the quantity that passes; left out where it is undetermined. */
  @Optional(Balance) value?: number;
  @Optional(Group(() => BasisDocument)) document?: BasisDocument;
  @Optional(Id) earmark?: string;
  /** The day on which it first came, and the note by which it did. */
  @CalendarDate receivedOn!: string;
  @Optional(VoucherNumber) cameBy?: string;
  @Optional(Group(() => GoodsGiver)) giver?: GoodsGiver;
  @Optional(Id) contributingUnitId?: string;
}

export const CARRIED_GOODS_KINDS = ['goods', 'writeOff', 'bundles'] as const;
export type CarriedGoodsKind = (typeof CARRIED_GOODS_KINDS)[number];

/** A request that goes on in the next year's book with the goods that it holds back. */
export class CarriedGoodsRequest {
  @Id requestId!: string;
  /** Its id in the old book, where the new one had used that already. */
  @Optional(Id) formerId?: string;
  @Choice(CARRIED_GOODS_KINDS) kind!: CarriedGoodsKind;
  @Flag approved!: boolean;
  @ListOf(() => LotQuantity, 1, 200) lots!: LotQuantity[];
  /** The decision that it rests on. */
  @Group(() => BasisDocument) decision!: BasisDocument;
  /** What of the goods has a value. */
  @Balance goodsValue!: number;
  @Optional(Id) earmark?: string;
  @Optional(Id) purpose?: string;
  @Optional(Integer(1, 1_000_000)) beneficiaries?: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @Optional(Choice(WRITE_OFF_CAUSES)) cause?: WriteOffCause;
  /** Of bundles: how many of which, and the money that belongs to them. */
  @Optional(Id) bundleId?: string;
  @Optional(Integer(1, 100_000)) bundles?: number;
  @Optional(Id) placeId?: string;
  @Optional(Amount) amount?: number;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
  @PersonList(0, 10) signedBy!: string[];
  @Flag holderSigned!: boolean;
}

/** The reorganisation that goods are handed over for, and its minutes. */
export class LotsHandover {
  @Id handoverId!: string;
  @CalendarDate reorganisedOn!: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
}

/**
 * Goods leave a store for another book, under a phiếu xuất kho: next year's of the same unit, or a
 * successor's. They keep their lots; no money moves.
 */
export class LotsPassedOn extends Posting {
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @Id toUnitId!: string;
  @Year toYear!: number;
  @Id toStoreId!: string;
  @Uuid toStorekeeperId!: string;
  @ListOf(() => LotPassedOn, 1, LOTS_IN_A_NOTE) lots!: LotPassedOn[];
  @ListOf(() => CarriedGoodsRequest, 0, LOTS_IN_A_NOTE) requests!: CarriedGoodsRequest[];
  /** Left out when they go into the next year's book. */
  @Optional(Group(() => LotsHandover)) handover?: LotsHandover;
  @Uuid passedOnBy!: string;
}

/** Posted by the follow-up worker in the book that the goods went to; never twice. */
export class TakeOnLots extends BookKey {
  @Id fromUnitId!: string;
  @Year fromYear!: number;
  /** The note in the book that they came from, and its day. */
  @VoucherNumber passedOnAs!: string;
  @CalendarDate passedOn!: string;
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  /** Left out when they come from the book of the year before. */
  @Optional(Id) handoverId?: string;
  @ListOf(() => LotPassedOn, 1, LOTS_IN_A_NOTE) lots!: LotPassedOn[];
  @ListOf(() => CarriedGoodsRequest, 0, LOTS_IN_A_NOTE) requests!: CarriedGoodsRequest[];
}

/** A lot as it stands in its new book. */
export class LotTakenOn extends LotPassedOn {
  /** Its id in the old book, where the new one had used that already. */
  @Optional(Id) formerLotId?: string;
}

/** The other side, under a phiếu nhập kho. It is no gift: the goods were received once, before. */
export class LotsTakenOn extends Posting {
  @Id fromUnitId!: string;
  @Year fromYear!: number;
  @VoucherNumber passedOnAs!: string;
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @Optional(Id) handoverId?: string;
  @ListOf(() => LotTakenOn, 1, LOTS_IN_A_NOTE) lots!: LotTakenOn[];
  @ListOf(() => CarriedGoodsRequest, 0, LOTS_IN_A_NOTE) requests!: CarriedGoodsRequest[];
}

/** A lot, or so many of it, and the id under which it lies in the other store. */
export class LotToMove extends LotQuantity {
  @Id newLotId!: string;
}

/** Goods go from one store of the unit to another: a phiếu xuất kho there, a phiếu nhập kho here. */
export class MoveGoods extends PostingDates {
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @Id toStoreId!: string;
  @Uuid toStorekeeperId!: string;
  @ListOf(() => LotToMove, 1, 50) lots!: LotToMove[];
}
export class LotMoved extends LotPassedOn {
  @Id newLotId!: string;
}
export class GoodsMoved extends Posting {
  /** The phiếu nhập kho of the store that takes them. */
  @VoucherNumber takenInAs!: string;
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @Id toStoreId!: string;
  @Uuid toStorekeeperId!: string;
  @ListOf(() => LotMoved, 1, 50) lots!: LotMoved[];
  @Uuid movedBy!: string;
}
