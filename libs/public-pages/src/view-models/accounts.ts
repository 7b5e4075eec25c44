import type { CalendarDate, UnitName } from '../view-models.js';

/** A bank account as the public may know it: never by its whole number. */
export interface AccountName {
  readonly unit: UnitName;
  /** Names it among the accounts of its unit. */
  readonly account: string;
  /** The bank's BIN; null where none was declared. */
  readonly bank: string | null;
  readonly lastDigits: string;
}

/** One line of the account's statements, without what it says in words. */
export interface AccountLine {
  readonly bookedOn: CalendarDate;
  /** Negative when it went out. */
  readonly amount: number;
  /** What the account held after it; null where that is not public. */
  readonly balance: number | null;
  readonly state: 'open' | 'matched' | 'outside';
  /** Vouchers of the entries that it is, as far as these have a page. */
  readonly vouchers: readonly string[];
}

export interface AccountPage {
  readonly page: 'account';
  readonly account: AccountName;
  /** Every line is shown; of other accounts only what is matched to public entries. */
  readonly whole: boolean;
  /** The days that the statements run over. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Lines of the whole account that are shown, by what they are. */
  readonly counts: Readonly<Record<AccountLine['state'], number>>;
  /** The latest first. */
  readonly lines: readonly AccountLine[];
  /** Which part of the lines this is, the oldest being 1. */
  readonly part: number;
  readonly parts: number;
}
