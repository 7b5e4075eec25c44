import { BookKey, PostingDates } from './book.js';
import {
  Amount,
  Balance,
  CalendarDate,
  Commitment,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  Uuid,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { LotQuantity } from './goods.js';
import { Sealed, type PersonalText } from './sealed.js';

/**
 * Asks to give bundles, so many times: the money comes from one place, the goods from one store,
 * and of each part the lots that expire first.
 */
export class RequestBundles extends BookKey {
  @Id requestId!: string;
  @Id bundleId!: string;
  @Integer(1, 100_000) count!: number;
  @Id placeId!: string;
  @Id storeId!: string;
  /** The purpose that both the money and the lots were given for. */
  @Optional(Id) earmark?: string;
  @Group(() => BasisDocument) decision!: BasisDocument;
  @Optional(Id) purpose?: string;
  @Integer(1, 1_000_000) beneficiaries!: number;
  @Optional(Id) beneficiaryUnitId?: string;
  @CalendarDate validUntil!: string;
  @Sealed(200) payee?: PersonalText;
  @Sealed(500) content?: PersonalText;
}
export class BundlesRequested {
  @Id requestId!: string;
  @Id bundleId!: string;
  @Integer(1, 100_000) count!: number;
  @Id placeId!: string;
  /** The money of all bundles together. */
  @Amount amount!: number;
  @Id storeId!: string;
  @ListOf(() => LotQuantity, 1, 200) lots!: LotQuantity[];
  /** What of the goods has a value. */
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

/** Gives approved bundles: the goods leave and the money is paid, both or neither. */
export class IssueBundles extends PostingDates {
  @Id requestId!: string;
  @Uuid storekeeperId!: string;
  /** Left out: as many as were approved. */
  @Optional(Integer(1, 100_000)) count?: number;
}
