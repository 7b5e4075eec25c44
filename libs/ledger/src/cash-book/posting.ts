import type { BookKey, PlaceKind, Posting, PostingDates } from '#contracts';
import { firstDayOf, monthOf, periodAfter, yearOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import { type CashBook } from './state.js';
import { voucherNumber, type VoucherSeries } from './voucher-number.js';

export const seriesIn = (kind: PlaceKind): VoucherSeries => (kind === 'safe' ? 'PT' : 'BC');
/** A bank pays on our order (ủy nhiệm chi). */
export const seriesOut = (kind: PlaceKind): VoucherSeries => (kind === 'safe' ? 'PC' : 'UN');
/** No order of ours: what the bank takes, and cash over its counter, is on its giấy báo Nợ. */
export const BANK_DEBIT = 'BN' satisfies VoucherSeries;

/** The number and the dates of an entry that a person dates; refuses dates that cannot be. */
export const postingOf = (
  book: CashBook,
  command: PostingDates,
  series: VoucherSeries,
  { today }: Context,
): Posting => {
  const { year, occurredOn, voucherDate = occurredOn } = command;
  const month = monthOf(voucherDate);
  const { period = yearOf(voucherDate) > year ? lateInYear(book, year) : month } = command;
  mustBeDayOfBook(book, command, occurredOn, today);
  if (voucherDate > today) throw new Refusal('DATE_IN_FUTURE', { date: voucherDate });
  if (voucherDate < occurredOn)
    throw new Refusal('VOUCHER_DATE_BEFORE_MONEY', { date: occurredOn });
  const lastDate = book.series.get(series)?.lastDate ?? '';
  if (voucherDate < lastDate)
    throw new Refusal('VOUCHER_DATE_BACKWARDS', { series, date: lastDate });
  mustBeOpenPeriod(book, year, period);
  if (period < monthOf(occurredOn)) throw new Refusal('PERIOD_BEFORE_DATE', { period });
  if (period > monthOf(today)) throw new Refusal('PERIOD_IN_FUTURE', { period });
  return { voucher: voucherNumber(book, command, series), occurredOn, voucherDate, period };
};

/**
 * The number and the dates of an entry that follows from another: in the first open month, with
 * the earliest date that its series still takes.
 */
export const followingPosting = (
  book: CashBook,
  key: BookKey,
  series: VoucherSeries,
  occurredOn: string,
): Posting => {
  const period = firstOpenPeriod(book, monthOf(occurredOn));
  mustBeOpenPeriod(book, key.year, period);
  const lastDate = book.series.get(series)?.lastDate ?? '';
  const voucherDate = [occurredOn, lastDate, firstDayOf(period)].reduce((a, b) => (a > b ? a : b));
  return { voucher: voucherNumber(book, key, series), occurredOn, voucherDate, period };
};

/** Of what a last signature posts: today, or the year's last day while the year is still open. */
export const decidedPosting = (book: CashBook, key: BookKey, { today }: Context): Posting => {
  const occurredOn = yearOf(today) > key.year ? `${String(key.year)}-12-31` : today;
  const posting = followingPosting(book, key, 'KT', occurredOn);
  if (posting.period > monthOf(today))
    throw new Refusal('PERIOD_IN_FUTURE', { period: posting.period });
  return posting;
};

export const mustBeDayOfBook = (
  book: CashBook,
  { year }: BookKey,
  date: string,
  today: string,
): void => {
  if (date > today) throw new Refusal('DATE_IN_FUTURE', { date });
  if (yearOf(date) !== year) throw new Refusal('DATE_OUTSIDE_YEAR', { date, year });
  if (date < book.openedOn) throw new Refusal('DATE_BEFORE_BOOK', { date, opened: book.openedOn });
};

export const firstOpenPeriod = (book: CashBook, month: string): string => {
  const open = book.closedThrough === '' ? month : periodAfter(book.closedThrough);
  return month > open ? month : open;
};

/** What is entered after the year's end goes to December, and once that is closed to period 13. */
const lateInYear = ({ closedThrough }: CashBook, year: number): string => {
  const december = `${String(year)}-12`;
  return closedThrough === december ? periodAfter(december) : december;
};

const mustBeOpenPeriod = (book: CashBook, year: number, period: string): void => {
  if (period <= book.closedThrough) throw new Refusal('PERIOD_CLOSED', { period });
  if (!period.startsWith(`${String(year)}-`))
    throw new Refusal('PERIOD_OUTSIDE_YEAR', { period, year });
};
