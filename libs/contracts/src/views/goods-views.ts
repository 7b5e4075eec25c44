import { BundlePart, MEASURES, type Measure } from '../catalogue.js';
import { DirectItem } from '../direct-gift.js';
import { GIVER_KINDS, type GiverKind } from '../donation.js';
import {
  Amount,
  CalendarDate,
  Choice,
  Flag,
  Group,
  Id,
  Month,
  Optional,
  Text,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { BasisDocument } from '../fund.js';
import { LOT_BASES, WRITE_OFF_CAUSES, type LotBasis, type WriteOffCause } from '../goods.js';
import { RESULT_KINDS, type ResultKind } from '../result.js';
import { Count, EventNumber, Instant, Many, NextPage, OptionalSum, Sum } from './view-fields.js';

export class ItemView {
  @Id fundId!: string;
  @Id itemId!: string;
  @Text(120) name!: string;
  @Choice(MEASURES) measure!: Measure;
}

export class BundleView {
  @Id fundId!: string;
  @Id bundleId!: string;
  @Text(120) name!: string;
  @Amount money!: number;
  @Many(() => BundlePart) parts!: readonly BundlePart[];
  @Group(() => BasisDocument) basis!: BasisDocument;
}

/** What goods a fund knows, and the bundles that are made of them. */
export class CatalogueView {
  @Id fundId!: string;
  @Many(() => ItemView) items!: readonly ItemView[];
  @Many(() => BundleView) bundles!: readonly BundleView[];
}

/** A lot, how much of it is there, and what that is worth. */
export class LotView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id lotId!: string;
  @Id itemId!: string;
  @Text(120) name!: string;
  @Choice(MEASURES) measure!: Measure;
  @Id storeId!: string;
  @Optional(Id) earmark?: string;
  @CalendarDate receivedOn!: string;
  /** The note by which it came into this book; none when the book began with it. */
  @Optional(VoucherNumber) voucher?: string;
  @Optional(CalendarDate) expiresOn?: string;
  @Flag expired!: boolean;
  /** How many came, how many are there, and how many of these requests hold back. */
  @Count quantity!: number;
  @Count onHand!: number;
  @Count reserved!: number;
  @Choice(LOT_BASES) valuationBasis!: LotBasis;
  /** Of what is there; left out where it is undetermined. */
  @OptionalSum value?: number;
  @Optional(Id) contributingUnitId?: string;
  @Optional(Choice(GIVER_KINDS)) giverKind?: GiverKind;
  /** The note by which it first came, which names its giver; and the book that it came from since. */
  @Optional(VoucherNumber) cameBy?: string;
  @Optional(Id) fromUnitId?: string;
  @Optional(Year) fromYear?: number;
}

/**
 * Lots on hand, what expires first coming first. The value stands for the lots that have one; the
 * others are counted apart. No total of money has any of it.
 */
export class StockView {
  @Count lots!: number;
  @Count expiredLots!: number;
  @Sum valued!: number;
  @Count undeterminedLots!: number;
  @Many(() => LotView) items!: readonly LotView[];
  @NextPage next?: string;
}

export const GOODS_ENTRY_KINDS = [
  'receipt',
  'bought',
  'boughtPutRight',
  'issue',
  'issueVoided',
  'writeOff',
  'movedOut',
  'movedIn',
  'passedOn',
  'takenOn',
] as const;
export type GoodsEntryKind = (typeof GOODS_ENTRY_KINDS)[number];

/** One lot on one note of the store. */
export class GoodsEntryView {
  @EventNumber position!: number;
  @Count line!: number;
  @Uuid eventId!: string;
  @Instant recordedAt!: string;
  @Uuid actor!: string;
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Choice(GOODS_ENTRY_KINDS) kind!: GoodsEntryKind;
  @VoucherNumber voucher!: string;
  @CalendarDate occurredOn!: string;
  @CalendarDate voucherDate!: string;
  @Month period!: string;
  @Id storeId!: string;
  @Uuid storekeeperId!: string;
  @Id lotId!: string;
  @Id itemId!: string;
  @Text(120) name!: string;
  @Choice(MEASURES) measure!: Measure;
  /** Below zero: it left. */
  @Sum quantity!: number;
  @OptionalSum value?: number;
  @Optional(Choice(WRITE_OFF_CAUSES)) cause?: WriteOffCause;
  @Optional(Id) requestId?: string;
  @Optional(Id) bundleId?: string;
  @Optional(Count) bundles?: number;
  @Optional(Id) earmark?: string;
  @Optional(Id) purpose?: string;
  @Optional(Count) beneficiaries?: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @Optional(Id) contributingUnitId?: string;
  @Optional(Choice(GIVER_KINDS)) giverKind?: GiverKind;
  @Optional(Uuid) giver?: string;
  /** Of goods that went to another book or came from one: that book, and the handover behind it. */
  @Optional(Id) otherUnitId?: string;
  @Optional(Year) otherYear?: number;
  @Optional(Id) handoverId?: string;
}

export class GoodsJournalPage {
  @Many(() => GoodsEntryView) items!: readonly GoodsEntryView[];
  @NextPage next?: string;
}

/** What givers handed out themselves; in no stock and in no total. */
export class DirectGiftView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id directGiftId!: string;
  @EventNumber position!: number;
  /** Under this event the vault keeps who gave, and the content. */
  @Uuid eventId!: string;
  @CalendarDate occurredOn!: string;
  @Choice(GIVER_KINDS) giverKind!: GiverKind;
  @Optional(Uuid) giver?: string;
  @Id contributingUnitId!: string;
  @Many(() => DirectItem) goods!: readonly DirectItem[];
  @OptionalSum money?: number;
  @Optional(Id) purpose?: string;
  @Count beneficiaries!: number;
  @Id beneficiaryUnitId!: string;
  @Optional(Group(() => BasisDocument)) minutes?: BasisDocument;
  @Uuid recordedBy!: string;
  @Optional(Uuid) withdrawnBy?: string;
}

export class DirectGiftPage {
  @Many(() => DirectGiftView) items!: readonly DirectGiftView[];
  @NextPage next?: string;
}

export class ResultView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Id resultId!: string;
  @EventNumber position!: number;
  @VoucherNumber voucher!: string;
  @Choice(RESULT_KINDS) kind!: ResultKind;
  @Count count!: number;
  @CalendarDate completedOn!: string;
  @Id beneficiaryUnitId!: string;
  @Uuid recordedBy!: string;
  @Optional(Uuid) withdrawnBy?: string;
  /** The payment was voided: it counts no more. */
  @Flag voided!: boolean;
}

export class ResultPage {
  @Many(() => ResultView) items!: readonly ResultView[];
  @NextPage next?: string;
}

/** How many of a kind a unit's payments have become in one place; what was withdrawn or voided is out. */
export class ResultTotalView {
  @Id fundId!: string;
  @Id unitId!: string;
  @Id beneficiaryUnitId!: string;
  @Choice(RESULT_KINDS) kind!: ResultKind;
  @Count count!: number;
}
