import type {
  CalendarDate,
  Disclosure,
  Entry,
  EntryKind,
  FundName,
  LocalMinute,
  Month,
  UnitName,
} from '../view-models.js';

/** Months one after the other, both ends included; without a first one, since the book began. */
export interface Span {
  readonly from?: Month | undefined;
  readonly until: Month;
}

/** The figure of a fund's month that an entry is part of. */
export type Figure = 'opened' | 'received' | 'otherIn' | 'given' | 'otherOut';

/** What an adjustment puts right: the voucher, and what its amount was and is after this line. */
export interface Correction {
  readonly voucher: string;
  readonly before: number;
  readonly after: number;
}

/** A line of the journal. */
export interface JournalEntry extends Entry {
  /** Null: an opening balance, which has no voucher. */
  readonly corrects: Correction | null;
  /** Whether its voucher was voided, by this line or by a later one. */
  readonly voided: boolean;
}

/**
 * Which lines a journal shows: money in, money out, what corrects others, one figure's, or what was
 * given to units.
 */
export const JOURNAL_KINDS = [
  'in',
  'out',
  'corrections',
  'received',
  'given',
  'otherIn',
  'otherOut',
  'opened',
  'supported',
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** What the address of a journal asks for; all that is left out is not asked. */
export interface JournalFilter {
  readonly fund?: FundName;
  /** Several funds together; then `fund` is left out. */
  readonly several?: readonly FundName[];
  readonly unit?: UnitName;
  /** Of the unit itself, without those below it. */
  readonly own?: boolean;
  /** What money was given for; empty: nothing in particular. */
  readonly purpose?: string;
  readonly kind?: JournalKind;
  readonly entry?: EntryKind;
  readonly year?: string;
  /** 1 to 12. */
  readonly month?: number;
  readonly span?: Span;
  /** Lines before this position only. */
  readonly before?: number;
}

/** Sums of all lines that a filter lets through, on whichever page they stand. */
export interface JournalSums extends Readonly<Record<Figure, number>> {
  readonly lines: number;
}

export interface JournalPage {
  readonly page: 'journal';
  readonly filter: JournalFilter;
  readonly sums: JournalSums;
  readonly entries: readonly JournalEntry[];
  /** Where older lines go on; null: these are the last. */
  readonly older: number | null;
  /** What can be chosen. */
  readonly funds: readonly FundName[];
  readonly units: readonly UnitName[];
  readonly years: readonly string[];
}

/** One moment in the life of an entry. */
export type Moment =
  | { readonly what: 'recorded'; readonly at: LocalMinute; readonly position: number }
  | {
      readonly what: 'adjusted';
      readonly at: LocalMinute;
      readonly position: number;
      readonly voucher: string;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly what: 'matched';
      readonly at: LocalMinute;
      readonly unit: string;
      readonly account: string;
    }
  | { readonly what: 'voided'; readonly at: LocalMinute; readonly position: number }
  | {
      readonly what: 'sealed';
      readonly at: LocalMinute;
      readonly size: number;
      /** How many lines this seal added to those before. */
      readonly lines: number;
    };

/** What the fund gave after an entry came in. */
export interface GivenSince {
  readonly amount: number;
  readonly payments: number;
  /** The first of them; empty for a fund of sums. */
  readonly first: readonly Entry[];
}

export interface EntryPage {
  readonly page: 'entry';
  readonly entry: JournalEntry;
  readonly disclosure: Disclosure;
  readonly month: Month;
  readonly figure: Figure;
  /** What its chain of adjustments comes to now; 0 once it is voided. */
  readonly standing: number;
  /** Who gave it, as they agreed to be named in public; null: not told. */
  readonly giver: string | null;
  readonly moments: readonly Moment[];
  /** Its short code; null: not sealed yet. */
  readonly code: string | null;
  /** From when the fund's payments are counted; null for what went out. */
  readonly since: GivenSince | null;
}

/** A look-up that found nothing that may be shown, or nothing was asked yet. */
export interface LookUpPage {
  readonly page: 'lookUp';
  readonly asked: LookUp | null;
}

export interface LookUp {
  readonly q: string;
  /** As it was typed. */
  readonly amount: string;
  readonly day: CalendarDate;
}

/** One month of one figure that later corrections reach back into. */
export interface Restatement {
  readonly fund: FundName;
  readonly month: Month;
  readonly figure: Figure;
  /** As it stood when the month was closed. */
  readonly published: number;
  /** With every later correction counted where the corrected voucher counts. */
  readonly known: number;
  readonly because: readonly {
    readonly voucher: string;
    readonly position: number;
    /** The month in which the correction itself counts. */
    readonly month: Month;
    readonly amount: number;
  }[];
}

export interface RestatementsPage {
  readonly page: 'restatements';
  /** Of which year's months. */
  readonly year: string;
  /** Years that have any, the latest first. */
  readonly years: readonly string[];
  readonly restatements: readonly Restatement[];
}

/** A gift whose giver agreed to be named in public. */
export interface NamedGift {
  readonly position: number;
  readonly name: string;
  readonly voucher: string;
  readonly occurredOn: CalendarDate;
  readonly fund: FundName;
  readonly unit: UnitName | null;
  readonly amount: number;
}

export interface GiversPage {
  readonly page: 'givers';
  /** Null: of all funds. */
  readonly fund: FundName | null;
  /** Null: of all years. */
  readonly year: string | null;
  readonly gifts: readonly NamedGift[];
  /** Of all that were asked for, on whichever page they stand. */
  readonly count: number;
  readonly total: number;
  /** Where older ones go on; null: these are the first. */
  readonly older: number | null;
  readonly funds: readonly FundName[];
  readonly years: readonly string[];
}

/** Figures that have a page which explains them: those of a sum box; what a unit raised, today and then. */
export const EXPLAINED_FIGURES = [
  'opening',
  'received',
  'earmarked',
  'otherIn',
  'given',
  'otherOut',
  'left',
  'raised',
  'raisedThen',
] as const;
export type ExplainedFigure = (typeof EXPLAINED_FIGURES)[number];

/** What some figure leaves out. */
export type LeftOut =
  | 'inKind'
  | 'promises'
  | 'stray'
  | 'transfers'
  | 'interest'
  | 'messages'
  | 'forChild'
  | 'forNoChild'
  | 'waiting'
  | 'gifts'
  | 'surpluses'
  | 'advances'
  | 'approved'
  | 'bankFees'
  | 'given'
  | 'shortages'
  | 'balances';

export interface ExplainedPage {
  readonly page: 'explained';
  readonly figure: ExplainedFigure;
  /** Of which funds together; none: of all. */
  readonly funds: readonly (FundName & { readonly disclosure: Disclosure })[];
  /** Of what this unit raised, units below it included; null: of the funds. */
  readonly unit: UnitName | null;
  /** Null: since the book began, as a unit's figures may be. */
  readonly year: string | null;
  /** 1 to 12; null: the whole year. */
  readonly month: number | null;
  /** Of these months alone; null: of the year, the month, or since the book began. */
  readonly span: Span | null;
  readonly amount: number;
  /**
   * What of it no journal lists under this name: sums of a fund that publishes sums; of a unit,
   * what came with units that ended, or of units that are below others today.
   */
  readonly besides: number;
  /** Parts that the journal lists, each to the đồng. */
  readonly parts: readonly ExplainedPart[];
}

/** Lines of one figure in one year, as the journal of these shows them. */
export interface ExplainedPart {
  readonly figure: Figure;
  /** Null: of a balance, every kind of them together. */
  readonly kind: EntryKind | null;
  /** Null: since the book began. */
  readonly year: string | null;
  /** What they add to the explained figure; below zero where they take away from it. */
  readonly amount: number;
  readonly lines: number;
}
