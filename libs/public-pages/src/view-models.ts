import type { ChildrenPage } from './view-models/children.js';
import type { DataPage, TextMessagesPage } from './view-models/open-data.js';
import type { ProgrammePage } from './view-models/programme.js';
import type { AccountName, AccountPage } from './view-models/accounts.js';
import type { Target, TargetsPage } from './view-models/targets.js';
import type { Pending } from './view-models/pending.js';
import type { GoodsGiven, PurposeSum, ResultCount } from './view-models/what-became.js';

export type * from './view-models/children.js';
export type * from './view-models/open-data.js';
export type * from './view-models/pending.js';
export type * from './view-models/programme.js';
export type * from './view-models/accounts.js';
export type * from './view-models/targets.js';
export type * from './view-models/what-became.js';
import type {
  EntryPage,
  ExplainedPage,
  GiversPage,
  JournalPage,
  LookUpPage,
  RestatementsPage,
} from './view-models/entries.js';
import type { SealsPage, VerificationPage } from './view-models/proofs.js';

/**
 * What the pages show, before it is laid out. Money is a whole number of đồng; a day is
 * `YYYY-MM-DD`, a month `YYYY-MM`, a minute `YYYY-MM-DDTHH:MM`, all by the clock of Việt Nam (UTC+7).
 */
export type CalendarDate = string;
export type Month = string;
export type LocalMinute = string;

/** What every page says about the book it shows. */
export interface Book {
  readonly organisation: string;
  /** Its figures are invented: every page must say so and no search engine may keep it. */
  readonly demonstration: boolean;
  /** The number of the last entry that these figures hold. */
  readonly headPosition: number;
  readonly headRecordedAt: LocalMinute;
  readonly asOf: CalendarDate;
  /** Whole days since that entry was recorded: 0 within the first. */
  readonly quietDays: number;
  /** Entries that the ledger has and these figures lack, though nothing new is added: 0 as a rule. */
  readonly waiting: number;
  /** Null: nothing was sealed yet. */
  readonly seal: Seal | null;
}

/** The last seal of the public log: one root over all entries up to `size`. */
export interface Seal {
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly root: string;
  /** Null: not told. */
  readonly sealedAt: LocalMinute | null;
}

export type Disclosure = 'entries' | 'sums';

export interface FundName {
  readonly code: string;
  readonly name: string;
  /** How it may be called in public: `Quỹ`, or `Nguồn vận động chương trình` without a licence. */
  readonly label: string;
}

/** One month of one fund, only what may be public. */
export interface FundMonth {
  readonly month: Month;
  /** Opening balances that were entered in this month. */
  readonly opened: number;
  /** Receipts that are public one by one. */
  readonly received: number;
  /** Receipts meant for a particular child, known as a sum only; 0 in a fund of `entries`. */
  readonly earmarked: number;
  readonly given: number;
  /** Interest and surpluses taken in; what nobody has given. */
  readonly otherIn: number;
  /** Bank fees and shortages written off; what nobody was given. */
  readonly otherOut: number;
  readonly receipts: number;
  readonly payments: number;
  /** Sums of this month wait until, with later months, they cover ten children. */
  readonly withheld: boolean;
}

export interface Fund extends FundName {
  readonly disclosure: Disclosure;
  readonly openedOn: CalendarDate;
  readonly closedOn: CalendarDate | null;
  /** In order; months in which nothing happened may be left out. */
  readonly months: readonly FundMonth[];
}

/** The decision or plan that a fund rests on. */
export interface Basis {
  readonly number: string;
  readonly date: CalendarDate | null;
  readonly issuer: string | null;
}

export interface UnitName {
  readonly code: string;
  readonly name: string;
}

export type UnitKind =
  'territorial' | 'institutional' | 'tradeUnion' | 'externalPartner' | 'cluster';

/** A unit, what it raised and what it was given, units below it included. */
export interface UnitRaised extends UnitName {
  readonly kind: UnitKind;
  readonly raised: number;
  /** Of funds that publish each entry. */
  readonly supported: number;
}

/** A root of the tree as organised today, with the units right below it in administrative order. */
export interface UnitGroup extends UnitRaised {
  /** What it raised itself, not through a unit below. */
  readonly own: number;
  readonly units: readonly UnitRaised[];
}

export type EntryKind =
  | 'opening'
  | 'donation'
  | 'disbursement'
  | 'adjustment'
  | 'void'
  | 'interest'
  | 'bankFee'
  | 'otherIncome'
  | 'otherExpense';

export interface Entry {
  readonly position: number;
  readonly recordedAt: LocalMinute;
  readonly occurredOn: CalendarDate;
  readonly voucher: string;
  readonly kind: EntryKind;
  readonly fund: FundName;
  readonly unit: UnitName | null;
  /** Above zero: came in. Below zero: went out. */
  readonly amount: number;
}

export interface HomePage {
  readonly page: 'home';
  readonly funds: readonly Fund[];
  readonly groups: readonly UnitGroup[];
  readonly entries: readonly Entry[];
}

/** A programme by its name, and as it stands in an address. */
export interface ProgrammeName {
  readonly name: string;
  readonly programme: string;
}

export interface FundPage {
  readonly page: 'fund';
  readonly fund: Fund;
  /** The year that the page shows, one of `years`, which run from the latest back. */
  readonly year: string;
  readonly years: readonly string[];
  /** On its way today; empty for another year than the current one. */
  readonly pending: readonly Pending[];
  /** Of that year; empty for a fund that publishes sums. */
  readonly purposes: readonly PurposeSum[];
  readonly programme: ProgrammeName;
  readonly basis: Basis | null;
  readonly owner: UnitName | null;
  /** Accounts of its owner whose statements show its money. */
  readonly accounts: readonly AccountName[];
  readonly groups: readonly UnitGroup[];
  readonly entries: readonly Entry[];
}

/** What one unit raised for one fund, units below it included. */
export interface UnitFund {
  readonly fund: FundName;
  readonly disclosure: Disclosure;
  /** In the year of the page, in the tree of today. */
  readonly year: number;
  /** Since the book began, in the tree of today: predecessors' shares included. */
  readonly today: number;
  /** Since the book began, under the names and parents of the day of each gift. */
  readonly then: number;
}

/** Who took over a part of whom; `unit` null: nobody took that part. */
export interface Succession {
  readonly unit: UnitName | null;
  /** Ten-thousandths. */
  readonly share: number;
  readonly effectiveOn: CalendarDate;
}

export interface UnitChild extends UnitName {
  /** Its last day. */
  readonly endedOn: CalendarDate | null;
  readonly raised: number;
}

export interface UnitPage {
  readonly page: 'unit';
  readonly unit: UnitName & { readonly kind: UnitKind };
  readonly establishedOn: CalendarDate;
  /** Its last day. */
  readonly endedOn: CalendarDate | null;
  readonly parents: readonly UnitName[];
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
  /** Of the page's year in the tree of today; of an ended unit, since the book began and as then. */
  readonly own: number;
  readonly raised: number;
  readonly funds: readonly UnitFund[];
  readonly months: readonly UnitMonth[];
  readonly children: readonly UnitChild[];
  /** What it was given, units below it included, fund by fund, as organised then; funds that
   * publish each entry. In the page's year, of an ended unit since the book began. */
  readonly support: readonly FundSupport[];
  /** Since the book began, there and below. */
  readonly results: readonly ResultCount[];
  readonly goods: readonly GoodsGiven[];
  readonly targets: readonly Target[];
  /** Its bank accounts of which statements were imported. */
  readonly accounts: readonly AccountName[];
}

export interface UnitMonth {
  readonly month: Month;
  readonly received: number;
  readonly supported: number;
}

export interface FundSupport {
  readonly fund: FundName;
  readonly amount: number;
}

export interface EndedUnit extends UnitName {
  /** Its last day. */
  readonly endedOn: CalendarDate;
  /** Since the book began, as organised then. */
  readonly raised: number;
}

export interface UnitsPage {
  readonly page: 'units';
  readonly groups: readonly UnitGroup[];
  readonly ended: readonly EndedUnit[];
}

/** Pages that say the same whatever the figures are. */
export interface ReadingPage {
  readonly page: 'reading';
}
export interface AccessibilityPage {
  readonly page: 'accessibility';
}
export interface NotFoundPage {
  readonly page: 'not-found';
}

export type PublicPage =
  | AccountPage
  | HomePage
  | FundPage
  | ProgrammePage
  | UnitPage
  | UnitsPage
  | TargetsPage
  | ChildrenPage
  | ReadingPage
  | AccessibilityPage
  | DataPage
  | TextMessagesPage
  | JournalPage
  | EntryPage
  | LookUpPage
  | SealsPage
  | VerificationPage
  | GiversPage
  | RestatementsPage
  | ExplainedPage
  | NotFoundPage;
