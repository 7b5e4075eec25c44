import { Amount, CalendarDate, ExternalReference, Id, Optional, Period, Year } from '#contracts';
import { Paged } from './asked.js';

/** A line of a bank's statement, as whoever sent the money knows it. */
export class BankLinesAsked extends Paged {
  @Id unitId!: string;
  @ExternalReference externalReference!: string;
  @Amount amount!: number;
  @CalendarDate occurredOn!: string;
}

/** Bảng kê người ủng hộ of a book. */
export class GiftListAsked extends Paged {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Optional(Period) from?: string;
  @Optional(Period) to?: string;
}

/** Of the places of a unit and of all below it today. */
export class YearEndCountsAsked extends Paged {
  @Id unitId!: string;
  @Year year!: number;
}

/** The annual report of a book. */
export class AnnualReportAsked {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
}

/** What a unit and all below it did, for the Hội above and the MTTQ. */
export class ActivityReportAsked {
  @Id unitId!: string;
  @Id fundId!: string;
  /** First and last period, both included. */
  @Period from!: string;
  @Period to!: string;
}

/** Bảng kê người ủng hộ with their names. */
export class NamedGiftListAsked extends GiftListAsked {}
