import { BookKey } from './book.js';
import {
  CalendarDate,
  Choice,
  Commitment,
  Id,
  Integer,
  Optional,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { Sealed, type PersonalText } from './sealed.js';

export const RESULT_KINDS = ['house', 'livelihood', 'well', 'toilet'] as const;
/** What became of a payment and can be counted: mái ấm, sinh kế, giếng nước, nhà vệ sinh. */
export type ResultKind = (typeof RESULT_KINDS)[number];

/** Says what a payment has become; often months after it, when a house is finished. */
export class RecordResult extends BookKey {
  @Id resultId!: string;
  /** The voucher of the payment; of several payments for one house, one of them. */
  @VoucherNumber voucher!: string;
  @Choice(RESULT_KINDS) kind!: ResultKind;
  @Integer(1, 100_000) count!: number;
  @CalendarDate completedOn!: string;
  /** Where it stands; left out: the unit that the payment helped. */
  @Optional(Id) beneficiaryUnitId?: string;
}
export class ResultRecorded {
  @Id resultId!: string;
  @VoucherNumber voucher!: string;
  @Choice(RESULT_KINDS) kind!: ResultKind;
  @Integer(1, 100_000) count!: number;
  @CalendarDate completedOn!: string;
  @Id beneficiaryUnitId!: string;
  @Uuid recordedBy!: string;
}

/** It was not so after all; it stays on record, and counts no more. */
export class WithdrawResult extends BookKey {
  @Id resultId!: string;
  @Sealed(500) reason?: PersonalText;
}
export class ResultWithdrawn {
  @Id resultId!: string;
  @Uuid withdrawnBy!: string;
  @Optional(Commitment) reason?: string;
}
