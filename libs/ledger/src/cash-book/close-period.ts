import type { ClosePeriod } from '#contracts';
import { lastDayOf, monthOf } from '../calendar.js';
import { Refusal, type Context, type References } from '../decider.js';
import type { CashBookEvent } from './messages.js';
import { firstOpenPeriod } from './posting.js';
import { mustBeOpen } from './preconditions.js';
import type { CashBook } from './state.js';

/** Months close in order, after their last day; requests have no period and never block a month. */
export const closePeriod = (
  command: ClosePeriod,
  book: CashBook,
  _references: References,
  { actor, today }: Context,
): CashBookEvent[] => {
  const { period, year } = command;
  mustBeOpen(book, command);
  if (!period.startsWith(`${String(year)}-`))
    throw new Refusal('PERIOD_OUTSIDE_YEAR', { period, year });
  if (period <= book.closedThrough) throw new Refusal('PERIOD_CLOSED', { period });
  const expected = firstOpenPeriod(book, monthOf(book.openedOn));
  if (period !== expected) throw new Refusal('PERIOD_OUT_OF_ORDER', { expected });
  if (today <= lastDayOf(period)) throw new Refusal('PERIOD_NOT_OVER', { period });
  if (period.endsWith('-12')) mustHaveNothingInTransit(book);
  return [{ type: 'PeriodClosed', data: { period, closedBy: actor } }];
};

/** A year does not end with money on its way. */
export const mustHaveNothingInTransit = (book: CashBook): void => {
  for (const [item, { arrived }] of book.transfers)
    if (!arrived) throw new Refusal('MONEY_IN_TRANSIT', { item });
  for (const [item, { settled }] of book.remittances)
    if (!settled) throw new Refusal('MONEY_IN_TRANSIT', { item });
};
