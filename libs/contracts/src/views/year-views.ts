import { EarmarkAmount, PlaceAmount } from '../book.js';
import { Choice, Group, Id, Optional, Uuid, VoucherNumber, Year } from '../fields.js';
import { BasisDocument } from '../fund.js';
import { CORRECTABLE_KINDS, type CorrectableKind } from '../request.js';
import { OwedAmount } from '../year.js';
import { Instant, Many, Sum } from './view-fields.js';

/** An adjustment that a reported year has licensed in a later year's book. */
export class ReferralView {
  @Id referralId!: string;
  /** Under this event the vault keeps the explanation. */
  @Uuid eventId!: string;
  @VoucherNumber voucher!: string;
  @VoucherNumber original!: string;
  @Choice(CORRECTABLE_KINDS) kind!: CorrectableKind;
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
  @Group(() => BasisDocument) report!: BasisDocument;
  @Uuid submittedBy!: string;
  @Instant submittedAt!: string;
  @Many(() => ReferralView) referrals!: readonly ReferralView[];
}
