import {
  Amount,
  Balance,
  CalendarDate,
  Id,
  Month,
  Optional,
  Period,
  Uuid,
  VoucherNumber,
  Year,
} from './fields.js';

/** Names the book of one unit for one fund in one fiscal year. Every command on a book begins so. */
export class BookKey {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
}

/** What one holding place holds for this book. */
export class PlaceAmount {
  @Id placeId!: string;
  @Balance amount!: number;
}

/** What is set aside for one purpose; money without a purpose is not listed. */
export class EarmarkAmount {
  @Id earmark!: string;
  @Amount amount!: number;
}

/** The dates and the number that every entry has. Several dates, because each answers another question. */
export class Posting {
  @VoucherNumber voucher!: string;
  /** When the money moved. */
  @CalendarDate occurredOn!: string;
  /** The day on the voucher; within a series it never goes backwards. */
  @CalendarDate voucherDate!: string;
  /** The period whose books take the entry; never before the month of `occurredOn`. */
  @Period period!: string;
}

/** The same dates as a caller may give them; the rules fill in what is left out. */
export class PostingDates extends BookKey {
  @CalendarDate occurredOn!: string;
  /** Left out: the day the money moved. */
  @Optional(CalendarDate) voucherDate?: string;
  /** Left out: the month of the voucher's date, or what is open of the year after its end. */
  @Optional(Period) period?: string;
}

export class ClosePeriod extends BookKey {
  @Month period!: string;
}
export class PeriodClosed {
  @Month period!: string;
  @Uuid closedBy!: string;
}
