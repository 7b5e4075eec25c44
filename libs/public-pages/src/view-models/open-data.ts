import type { DataSetName } from '../open-data/data-sets.js';
import type { Book, CalendarDate, FundName, UnitName } from '../view-models.js';

/** Whose book it is and where it stands, as every file, feed and card says it. */
export type BookFacts = Omit<Book, 'quietDays' | 'waiting' | 'seal'>;

export interface DataPage {
  readonly page: 'data';
  readonly sets: readonly { readonly name: DataSetName; readonly rows: number }[];
  readonly funds: readonly FundName[];
}

/** Messages and money at one stage. */
export interface SmsFigure {
  readonly messages: number;
  readonly amount: number;
}

/**
 * A campaign by text message. Its stages are figures of their own and are never added to one
 * another: a message that was pledged is the same that is confirmed, settled and received later.
 */
export interface SmsCampaign {
  readonly shortCode: string;
  readonly campaignId: string;
  readonly name: string;
  readonly keyword: string;
  readonly price: number;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly organiser: UnitName;
  readonly partners: readonly string[];
  readonly pledged: SmsFigure;
  /** Messages that count nothing: badly written, late, repeated. */
  readonly setAside: number;
  readonly confirmed: SmsFigure;
  readonly settled: {
    readonly gross: number;
    readonly fee: number;
    readonly other: number;
    readonly net: number;
  };
  readonly received: number;
  readonly declarations: readonly SmsDeclaration[];
}

/** What a unit says of its members' messages; `amount` null: it named none. */
export interface SmsDeclaration {
  readonly unit: UnitName;
  readonly messages: number;
  readonly amount: number | null;
  readonly declaredOn: CalendarDate;
}

export interface TextMessagesPage {
  readonly page: 'textMessages';
  readonly campaigns: readonly SmsCampaign[];
}
