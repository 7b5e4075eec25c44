import { Choice, Group, Id, Month, Optional, Period, Year } from '../fields.js';
import { ClosingStock } from '../year.js';
import { MEASURES, type Measure } from '../catalogue.js';
import { RESULT_KINDS, type ResultKind } from '../result.js';
import { ENTRY_KINDS, type EntryKind } from './entry-views.js';
import { GiftLineView, YearEndCountView } from './report-views.js';
import { Count, Many, NextPage, OptionalWords, Sum, Words } from './view-fields.js';
import { YearEndView } from './year-views.js';

export const REPORT_SECTIONS = [
  'opening',
  'gifts',
  'otherIncome',
  'fromUnits',
  'support',
  'otherExpense',
  'toUnits',
] as const;
/** Where a kind of entry stands in a report; what only changes hands stands in none. */
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** What entries of one kind come to, corrections included. */
export class ReportLineView {
  @Choice(REPORT_SECTIONS) section!: ReportSection;
  @Choice(ENTRY_KINDS) kind!: EntryKind;
  @Sum amount!: number;
}

export class ReportTotalView {
  @Choice(REPORT_SECTIONS) section!: ReportSection;
  @Sum amount!: number;
}

export class ResultCountView {
  @Choice(RESULT_KINDS) kind!: ResultKind;
  @Count count!: number;
}

export class StockLineView extends ClosingStock {
  @Words name!: string;
  @Choice(MEASURES) measure!: Measure;
}

/** What explains the figures (thuyết minh). */
export class ReportNotesView {
  @Count gifts!: number;
  @Count payments!: number;
  @Count beneficiaries!: number;
  /** Vouchers that put others right, and vouchers that were voided. */
  @Count adjustments!: number;
  @Count voided!: number;
  /** Advances that went on, open, into the next year, or are open now; and how much. */
  @Count openAdvances!: number;
  @Sum openAdvancesAmount!: number;
  @Count directGifts!: number;
  @Many(() => ResultCountView) results!: readonly ResultCountView[];
  /** Counts of the unit's safes and the bank's confirmations of 31 December. */
  @Many(() => YearEndCountView) counts!: readonly YearEndCountView[];
}

/**
 * Báo cáo năm: what a book began with, what came and went, and what it ended with. `closing` is what
 * the lines come to, `ended` what was recorded once the report was submitted.
 */
export class AnnualReportView {
  @Id unitId!: string;
  @Words unitName!: string;
  @Id fundId!: string;
  @Words fundName!: string;
  /** What the fund calls itself. */
  @Words label!: string;
  @Year year!: number;
  @Many(() => ReportLineView) lines!: readonly ReportLineView[];
  @Many(() => ReportTotalView) totals!: readonly ReportTotalView[];
  @Sum closing!: number;
  /** Goods in the stores at the year's end, or now where it has not been reported. */
  @Many(() => StockLineView) stock!: readonly StockLineView[];
  @Group(() => ReportNotesView) notes!: ReportNotesView;
  /** Left out: the report is not submitted yet, and this is how it would be. */
  @Optional(Group(() => YearEndView)) ended?: YearEndView;
}

/** What one unit did in the time reported on. */
export class ActivityOfUnitView {
  @Id unitId!: string;
  @Words name!: string;
  @Sum gifts!: number;
  @Sum support!: number;
  @Count beneficiaries!: number;
}

/** Báo cáo sáu tháng hoặc năm gửi Hội cấp trên và MTTQ: a unit and all below it today. */
export class ActivityReportView {
  @Id unitId!: string;
  @Words unitName!: string;
  @Id fundId!: string;
  @Words fundName!: string;
  @Words label!: string;
  @Month from!: string;
  @Period to!: string;
  @Sum gifts!: number;
  @Sum otherIncome!: number;
  @Sum support!: number;
  @Sum otherExpense!: number;
  @Count beneficiaries!: number;
  /** To units outside, and from them; what stays among these units is in neither. */
  @Sum sent!: number;
  @Sum received!: number;
  @Many(() => ResultCountView) results!: readonly ResultCountView[];
  /** Those that raised or gave something, the most first. */
  @Many(() => ActivityOfUnitView) units!: readonly ActivityOfUnitView[];
}

/** A gift with the name that the vault keeps; left out: it has none, or was forgotten. */
export class NamedGiftView extends GiftLineView {
  @OptionalWords name?: string;
  /** Kept with the gift, where the giver said something. */
  @OptionalWords content?: string;
}

export class NamedGiftListView {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Sum total!: number;
  @Count gifts!: number;
  @Many(() => NamedGiftView) items!: readonly NamedGiftView[];
  @NextPage next?: string;
}
