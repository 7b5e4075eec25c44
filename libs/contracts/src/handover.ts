import { BookKey, EarmarkAmount, PlaceAmount, Posting } from './book.js';
import {
  CalendarDate,
  Choice,
  Group,
  Id,
  IdList,
  Integer,
  ListOf,
  Optional,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { LotQuantity } from './goods.js';
import { LOTS_IN_A_NOTE } from './lots-passed-on.js';
import { BucketAmount } from './sponsorship.js';
import { CarriedRequest } from './year.js';

export const HANDED_CAPACITIES = ['cashier', 'storekeeper', 'accountant'] as const;
export type HandedCapacity = (typeof HANDED_CAPACITIES)[number];

/** How many there are of something that is no money: advances, goods, receipt books, files. */
export class HandedItem {
  @Id kind!: string;
  @Integer(0, 1_000_000) count!: number;
}

/** Minutes (biên bản bàn giao) of what one person hands to the next in the same capacity. */
export class RecordHandover {
  @Id unitId!: string;
  @Id handoverId!: string;
  @Choice(HANDED_CAPACITIES) capacity!: HandedCapacity;
  @CalendarDate handedOverOn!: string;
  @Uuid fromPersonId!: string;
  @Uuid toPersonId!: string;
  /** As counted on that day; of a cashier every safe. */
  @ListOf(() => PlaceAmount, 0, 50) safes!: PlaceAmount[];
  /** As stated by the bank for that day. */
  @ListOf(() => PlaceAmount, 0, 50) accounts!: PlaceAmount[];
  @ListOf(() => HandedItem, 0, 50) items!: HandedItem[];
  @Group(() => BasisDocument) minutes!: BasisDocument;
}
export class HandoverRecorded extends RecordHandover {
  @Uuid recordedBy!: string;
}

export const HANDOVER_PARTIES = ['giver', 'receiver'] as const;
export type HandoverParty = (typeof HANDOVER_PARTIES)[number];

/** Each of the two signs for themselves. */
export class SignHandover {
  @Id unitId!: string;
  @Id handoverId!: string;
}
export class HandoverSigned extends SignHandover {
  @Choice(HANDOVER_PARTIES) party!: HandoverParty;
  @Uuid signedBy!: string;
}

/** Where the receiver puts what lay in one place of the unit that hands over. */
export class PlaceForPlace {
  @Id placeId!: string;
  @Id toPlaceId!: string;
}

/** A lot, or so many of it, and the receiver's store that takes it. */
export class LotForStore extends LotQuantity {
  @Id toStoreId!: string;
}

/** One of those who take over, and the counts in its copy of the minutes. */
export class HandoverReceiver {
  @Id toUnitId!: string;
  @ListOf(() => PlaceForPlace, 0, 50) places!: PlaceForPlace[];
  /** Open advances, takings and stray money or shortages that go to it: each to one receiver, whole. */
  @Optional(IdList(0, 10_000)) advances?: string[];
  @Optional(IdList(0, 10_000)) collections?: string[];
  @Optional(IdList(0, 10_000)) strayMoney?: string[];
  /** Children whose place it takes over: what is meant for one of them goes to it whole. */
  @Optional(IdList(0, 10_000)) children?: string[];
  /** The goods that it receives, and its storekeeper who takes them in. */
  @Optional(ListOf(() => LotForStore, 1, LOTS_IN_A_NOTE)) lots?: LotForStore[];
  @Optional(Uuid) storekeeperId?: string;
  @ListOf(() => HandedItem, 0, 50) items!: HandedItem[];
}

/**
 * The book of a unit that handed on its past goes to its successors by their shares, with the open
 * requests. May be repeated for what comes in later, until the wind-down is over.
 */
export class HandOverBook extends BookKey {
  @Id handoverId!: string;
  @CalendarDate handedOverOn!: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
  @ListOf(() => HandoverReceiver, 1, 200) receivers!: HandoverReceiver[];
  /** Needed with goods: who hands them out, appointed storekeeper on that day. */
  @Optional(Uuid) storekeeperId?: string;
}
/** One for each receiver. */
export class BookHandedOver extends Posting {
  @Id handoverId!: string;
  /** The day of the succession or dissolution that is carried out. */
  @CalendarDate reorganisedOn!: string;
  @Id toUnitId!: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  /** The same money, by the places of the receiver. */
  @ListOf(() => PlaceAmount, 0, 50) toPlaces!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
  /** As they go on in the receiver's book: at its place, with nobody's signature. */
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
  @ListOf(() => HandedItem, 0, 50) items!: HandedItem[];
  @Uuid handedOverBy!: string;
  /** What the shared money has advanced for late sponsors, and gets back there. */
  @Optional(ListOf(() => BucketAmount, 1, 5000)) fronted?: BucketAmount[];
  /** Children whose files go over: those that were named, and those whose money goes. */
  @Optional(IdList(1, 10_000)) children?: string[];
}

/** Posted by the follow-up worker in the receiver's book; never twice. */
export class TakeOverBook extends BookKey {
  @Id fromUnitId!: string;
  @Id handoverId!: string;
  /** The voucher in the book of the unit that handed over. */
  @VoucherNumber handedOverAs!: string;
  @CalendarDate handedOverOn!: string;
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
  /** What the shared money has advanced for late sponsors, and gets back there. */
  @Optional(ListOf(() => BucketAmount, 1, 5000)) fronted?: BucketAmount[];
}
export class BookTakenOver extends Posting {
  @Id fromUnitId!: string;
  @Id handoverId!: string;
  @VoucherNumber handedOverAs!: string;
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => EarmarkAmount, 0, 5000) earmarks!: EarmarkAmount[];
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
  /** What the shared money has advanced for late sponsors, and gets back there. */
  @Optional(ListOf(() => BucketAmount, 1, 5000)) fronted?: BucketAmount[];
}
