import { AdvanceHolder } from './advance.js';
import { BookKey, PlaceAmount, Posting } from './book.js';
import { DIFFERENCE_NATURES, type DifferenceNature } from './difference.js';
import {
  Amount,
  Balance,
  CalendarDate,
  Choice,
  ExternalReference,
  Flag,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  Uuid,
  VoucherNumber,
  Year,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { COLLECTOR_KINDS, ReceiptSerial, type CollectorKind } from './receipt-book.js';
import { RECEIPT_NATURES, type ReceiptNature } from './stray-money.js';
import { CarriedRequest } from './year.js';

/** How many claims one voucher lists; what is above that goes under the next number. */
export const CLAIMS_IN_A_VOUCHER = 1000;

/** The minutes under which a unit that ended, or was divided, hands on. */
export class HandedOverUnder {
  @Id handoverId!: string;
  /** The day of the succession or dissolution that is carried out. */
  @CalendarDate reorganisedOn!: string;
  @Group(() => BasisDocument) minutes!: BasisDocument;
  @Uuid handedOverBy!: string;
}

/** What one book gives to another: next year's of the same unit, or a successor's of the same year. */
class PassedOn extends Posting {
  @Id toUnitId!: string;
  @Year toYear!: number;
  /** Left out at the change of the year. */
  @Optional(Group(() => HandedOverUnder)) handover?: HandedOverUnder;
}

/** The other side, posted by the follow-up worker under an id derived from the first; never twice. */
class TakeOn extends BookKey {
  @Id fromUnitId!: string;
  @Year fromYear!: number;
  /** The voucher in the book that gave it, and its day. */
  @VoucherNumber passedOnAs!: string;
  @CalendarDate passedOn!: string;
  @Optional(Id) handoverId?: string;
}
class TakenOn extends Posting {
  @Id fromUnitId!: string;
  @Year fromYear!: number;
  @VoucherNumber passedOnAs!: string;
  @Optional(Id) handoverId?: string;
}

/** An advance as it goes on: who answers for it, until when, and for how much. */
export class PassedAdvance {
  @Id advanceId!: string;
  /** Its id in the book before, where this one had used that already. */
  @Optional(Id) formerId?: string;
  @Group(() => AdvanceHolder) holder!: AdvanceHolder;
  /** What is neither used nor returned, and how much of it is the absentees'. */
  @Amount amount!: number;
  @Balance absentees!: number;
  @Optional(Id) earmark?: string;
  /** When, from where and under which voucher it was paid, in the first of its books. */
  @CalendarDate paidOn!: string;
  @Id placeId!: string;
  @VoucherNumber voucher!: string;
  @CalendarDate dueOn!: string;
  @Integer(0, 1_000_000) settlements!: number;
}

export class AdvancesPassedOn extends PassedOn {
  @ListOf(() => PassedAdvance, 1, CLAIMS_IN_A_VOUCHER) advances!: PassedAdvance[];
  /** Open requests to top them up. */
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
}
export class TakeOnAdvances extends TakeOn {
  @ListOf(() => PassedAdvance, 1, CLAIMS_IN_A_VOUCHER) advances!: PassedAdvance[];
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
}
export class AdvancesTakenOn extends TakenOn {
  @ListOf(() => PassedAdvance, 1, CLAIMS_IN_A_VOUCHER) advances!: PassedAdvance[];
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
}

/** Takings as they go on: the gift was counted where it was given, what is owed is handed in there. */
export class PassedCollection {
  @Id collectionId!: string;
  @Optional(Id) formerId?: string;
  @Uuid collector!: string;
  @Choice(COLLECTOR_KINDS) collectorKind!: CollectorKind;
  /** What is not handed in yet. */
  @Amount amount!: number;
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) driveId?: string;
  @Optional(Group(() => ReceiptSerial)) receipt?: ReceiptSerial;
  @CalendarDate collectedOn!: string;
  /** The voucher of the gift, in the first of its books. */
  @VoucherNumber voucher!: string;
  @CalendarDate dueOn!: string;
}

export class CollectionsPassedOn extends PassedOn {
  @ListOf(() => PassedCollection, 1, CLAIMS_IN_A_VOUCHER) collections!: PassedCollection[];
}
export class TakeOnCollections extends TakeOn {
  @ListOf(() => PassedCollection, 1, CLAIMS_IN_A_VOUCHER) collections!: PassedCollection[];
}
export class CollectionsTakenOn extends TakenOn {
  @ListOf(() => PassedCollection, 1, CLAIMS_IN_A_VOUCHER) collections!: PassedCollection[];
}

export const STRAY_CLASSES = ['receipt', 'surplus', 'shortage'] as const;
/**
 * What a voucher of stray money is about: receipts and surpluses lie in places and are not the
 * book's own; a shortage is its own and lies in none.
 */
export type StrayClass = (typeof STRAY_CLASSES)[number];

const STRAY_NATURES = [...RECEIPT_NATURES, ...DIFFERENCE_NATURES] as const;

/** A stray receipt or a difference as it goes on. */
export class PassedItem {
  @Id itemId!: string;
  @Optional(Id) formerId?: string;
  @Choice(STRAY_NATURES) nature!: ReceiptNature | DifferenceNature;
  /** What is not settled yet. */
  @Amount amount!: number;
  /** Where it came in or was missing; at a handover the receiver's place for that. */
  @Id placeId!: string;
  /** Of a shortage: the purpose whose money is missing. */
  @Optional(Id) earmark?: string;
  /** When and under which voucher and reference it came or was found, in the first of its books. */
  @CalendarDate occurredOn!: string;
  @VoucherNumber voucher!: string;
  @Optional(ExternalReference) externalReference?: string;
  /** Whether it is known where a refund would have to go. */
  @Flag hasSource!: boolean;
}

export class StrayMoneyPassedOn extends PassedOn {
  @Choice(STRAY_CLASSES) of!: StrayClass;
  @ListOf(() => PassedItem, 1, CLAIMS_IN_A_VOUCHER) items!: PassedItem[];
  /** Where the money lies; nowhere, of a shortage. */
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  /** The same money, by the places of who takes it on. */
  @ListOf(() => PlaceAmount, 0, 50) toPlaces!: PlaceAmount[];
  /** Open requests to refund them or to write them off. */
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
}
export class TakeOnStrayMoney extends TakeOn {
  @Choice(STRAY_CLASSES) of!: StrayClass;
  @ListOf(() => PassedItem, 1, CLAIMS_IN_A_VOUCHER) items!: PassedItem[];
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
}
export class StrayMoneyTakenOn extends TakenOn {
  @Choice(STRAY_CLASSES) of!: StrayClass;
  @ListOf(() => PassedItem, 1, CLAIMS_IN_A_VOUCHER) items!: PassedItem[];
  @ListOf(() => PlaceAmount, 0, 50) places!: PlaceAmount[];
  @ListOf(() => CarriedRequest, 0, 2000) requests!: CarriedRequest[];
}
