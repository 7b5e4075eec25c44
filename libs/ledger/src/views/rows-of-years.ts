import type {
  ClosingStock,
  ReferableKind,
  EarmarkAmount,
  OwedAmount,
  PlaceAmount,
} from '#contracts';
import type { BookColumns } from './rows-of-money.js';

/** How a book's year ended: what it held on its last day, and the report that made it final. */
export interface YearEndRow extends BookColumns {
  readonly places?: readonly PlaceAmount[];
  readonly earmarks?: readonly EarmarkAmount[];
  readonly stray?: number;
  readonly owed?: readonly OwedAmount[];
  readonly stock?: readonly ClosingStock[];
  readonly reportNumber?: string;
  readonly reportDate?: string;
  readonly reportIssuer?: string;
  readonly submittedBy?: string;
  readonly submittedAt?: string;
}

/** An adjustment that a reported year has licensed in a later one's book; `year` gave it. */
export interface ReferralRow extends BookColumns {
  readonly referralId: string;
  /** Under this event the vault keeps the explanation. */
  readonly eventId?: string;
  readonly position?: number;
  readonly voucher?: string;
  readonly original?: string;
  readonly kind?: ReferableKind;
  readonly before?: number;
  readonly after?: number;
  readonly toYear?: number;
  readonly referredBy?: string;
  /** The voucher in the later book that used it. */
  readonly resultVoucher?: string;
}
