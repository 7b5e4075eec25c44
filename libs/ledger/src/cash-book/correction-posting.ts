import type { BookKey, Posting } from '#contracts';
import { monthOf, yearOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import { followingPosting } from './posting.js';
import type { CashBook } from './state.js';

/** The day on which a difference is found: today, or the book's last day when its year is over. */
export const correctionDay = ({ year }: BookKey, today: string): string =>
  yearOf(today) > year ? `${String(year)}-12-31` : today;

/** A difference is posted where the book is open, by a phiếu kế toán. @throws Refusal PERIOD_IN_FUTURE */
export const correctionPosting = (book: CashBook, key: BookKey, { today }: Context): Posting => {
  const posting = followingPosting(book, key, 'KT', correctionDay(key, today));
  if (posting.period > monthOf(today))
    throw new Refusal('PERIOD_IN_FUTURE', { period: posting.period });
  return posting;
};
