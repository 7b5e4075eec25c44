import { OmitType } from '@nestjs/swagger';
import { BookKey } from './book.js';
import {
  Amount,
  CalendarDate,
  Commitment,
  Group,
  Id,
  Integer,
  ListOf,
  Optional,
  Quantity,
  Uuid,
} from './fields.js';
import { BasisDocument } from './fund.js';
import { GoodsGiver, GoodsGiverIntroduced, Valuation } from './goods.js';
import { Sealed, type PersonalText } from './sealed.js';

export class DirectItem {
  @Id itemId!: string;
  @Quantity quantity!: number;
  @Group(() => Valuation) valuation!: Valuation;
}

/**
 * What givers handed to people themselves (trao trực tiếp), as the unit witnessed it. It was never
 * in the unit's hands: no stock, no voucher, no total.
 */
export class RecordDirectGift extends BookKey {
  @Id directGiftId!: string;
  @CalendarDate occurredOn!: string;
  @Group(() => GoodsGiver) giver!: GoodsGiver;
  @Id contributingUnitId!: string;
  @ListOf(() => DirectItem, 0, 50) goods!: DirectItem[];
  /** What was given in money. */
  @Optional(Amount) money?: number;
  @Optional(Id) purpose?: string;
  @Integer(1, 1_000_000) beneficiaries!: number;
  /** Where it helped; left out: the unit of the book. */
  @Optional(Id) beneficiaryUnitId?: string;
  /** The minutes or the list that the unit has of it. */
  @Optional(Group(() => BasisDocument)) minutes?: BasisDocument;
  @Sealed(500) content?: PersonalText;
}
export class DirectGiftRecorded {
  @Id directGiftId!: string;
  @CalendarDate occurredOn!: string;
  @Group(() => GoodsGiver) giver!: GoodsGiver;
  @Id contributingUnitId!: string;
  @ListOf(() => DirectItem, 0, 50) goods!: DirectItem[];
  @Optional(Amount) money?: number;
  @Optional(Id) purpose?: string;
  @Integer(1, 1_000_000) beneficiaries!: number;
  @Id beneficiaryUnitId!: string;
  @Optional(Group(() => BasisDocument)) minutes?: BasisDocument;
  @Uuid recordedBy!: string;
  @Optional(Commitment) content?: string;
}
/** What a request to record a direct gift holds before the vault has taken the person out of it. */
export class DirectGiftEntered extends OmitType(RecordDirectGift, ['giver']) {
  @Group(() => GoodsGiverIntroduced) giver!: GoodsGiverIntroduced;
}

/** It was not so after all; it stays on record, and counts no more. */
export class WithdrawDirectGift extends BookKey {
  @Id directGiftId!: string;
  @Sealed(500) reason?: PersonalText;
}
export class DirectGiftWithdrawn {
  @Id directGiftId!: string;
  @Uuid withdrawnBy!: string;
  @Optional(Commitment) reason?: string;
}
