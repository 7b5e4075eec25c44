import { EarmarkAmount, PlaceAmount } from '../book.js';
import { Choice, Group, Id, Optional, Uuid, VoucherNumber, Year } from '../fields.js';
import { BasisDocument } from '../fund.js';
import { REFERABLE_KINDS, type ReferableKind } from '../request.js';
import { ClosingStock, OwedAmount } from '../year.js';
import { Instant, Many, Sum } from './view-fields.js';

/** An adjustment that a reported year has licensed in a later year's book. */
export class ReferralView {
  @Id referralId!: string;
  /** Under this event the vault keeps the explanation. */
  @Uuid eventId!: string;
  @VoucherNumber voucher!: string;
  @VoucherNumber original!: string;
  @Choice(REFERABLE_KINDS) kind!: ReferableKind;
  @Sum before!: number;
  @Sum after!: number;
  @Year toYear!: number;
  @Uuid referredBy!: string;
  /** Left out: the later book has not used it yet. */
  @Optional(VoucherNumber) resultVoucher?: string;
}

/** How a book's year ended; what it held on its last day is final. */
export class YearEndView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Many(() => PlaceAmount) places!: readonly PlaceAmount[];
  @Many(() => EarmarkAmount) earmarks!: readonly EarmarkAmount[];
  /** How much of what lay in the places belonged to others. */
  @Sum stray!: number;
  /** What was owed to the book. */
  @Many(() => OwedAmount) owed!: readonly OwedAmount[];
  /** Goods in its stores. */
  @Many(() => ClosingStock) stock!: readonly ClosingStock[];
  @Group(() => BasisDocument) report!: BasisDocument;
  @Uuid submittedBy!: string;
  @Instant submittedAt!: string;
  @Many(() => ReferralView) referrals!: readonly ReferralView[];
}
