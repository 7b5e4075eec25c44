import type { SubmitAnnualReport, YearClosed } from '#contracts';
import { lastDayOfYear } from '../../calendar.js';
import { Refusal, type Context, type References } from '../../decider.js';
import { openAdvances } from '../advances/state.js';
import { outstandingIn, owedOf } from '../collections/state.js';
import { balanceOn } from '../daily-balance.js';
import type { CashBookEvent } from '../messages.js';
import { GENERAL, STRAY } from '../movement.js';
import { mustHaveNothingInTransit } from '../close-period.js';
import { closingStock } from '../goods/closing-stock.js';
import { mustBeOpen } from '../preconditions.js';
import { bookOfYear } from '../references.js';
import type { CashBook, Slice } from '../state.js';
import { isOwed } from '../stray-money/state.js';

/**
 * The year's report ends the period of adjustments: everything has gone to the next year's book,
 * claims and money of others included, and
 * has arrived there, and what the year ended with is recorded once and for all.
 */
export const submitAnnualReport = (
  command: SubmitAnnualReport,
  book: CashBook,
  references: References,
  { actor, today }: Context,
): CashBookEvent[] => {
  const { year, report } = command;
  mustBeOpen(book, command);
  if (book.closedThrough !== `${String(year)}-12`) throw new Refusal('YEAR_NOT_CLOSED', { year });
  if (report.date > today) throw new Refusal('DATE_IN_FUTURE', { date: report.date });
  mustHaveNothingInTransit(book);
  mustHaveNoRequests(book, today);
  mustHaveNoAdvances(book);
  mustBeHandedIn(book);
  mustHaveNothingStray(book);
  mustBeEmpty(book);
  const next = bookOfYear(references, command, year + 1);
  mustHaveArrived(book, next, year + 1);
  mustHaveArrived(next, book, year);
  return [
    { type: 'YearClosed', data: closingBalances(book, lastDayOfYear(year)) },
    { type: 'AnnualReportSubmitted', data: { report, submittedBy: actor } },
  ];
};

const mustHaveNoRequests = (book: CashBook, today: string): void => {
  for (const [request, { status, validUntil }] of book.requests)
    if ((status === 'waiting' || status === 'approved') && today <= validUntil)
      throw new Refusal('REQUESTS_OPEN', { request });
};

const mustHaveNoAdvances = ({ advances }: CashBook): void => {
  const [open] = openAdvances(advances);
  if (open) throw new Refusal('ADVANCES_OPEN', { advance: open[0] });
};

const mustBeHandedIn = ({ collections }: CashBook): void => {
  for (const [collection, taken] of outstandingIn(collections))
    throw new Refusal('COLLECTIONS_OUTSTANDING', { collection, owed: owedOf(taken) });
};

/** What is not the book's own, and what it is owed, is settled before the year ends. */
const mustHaveNothingStray = ({ strayMoney }: CashBook): void => {
  for (const [item, found] of strayMoney)
    if (found.left > 0)
      throw new Refusal(isOwed(found) ? 'SHORTAGE_OPEN' : 'STRAY_MONEY_OPEN', { item });
};

const mustBeEmpty = ({ places, goods }: CashBook): void => {
  for (const [lot, { balance }] of goods.lots)
    if (balance.total > 0) throw new Refusal('GOODS_ON_HAND', { lot });
  for (const [place, { balance }] of places)
    if (balance.total > 0)
      throw new Refusal('BALANCES_NOT_CARRIED', { place, amount: balance.total });
};

/** What one of two books has carried to the other. */
const mustHaveArrived = (from: CashBook, to: CashBook, toYear: number): void => {
  for (const [voucher, year] of from.carries)
    if (year === toYear && !to.received.has(voucher))
      throw new Refusal('CARRY_NOT_BROUGHT', { voucher });
};

const closingBalances = (book: CashBook, day: string): YearClosed => {
  const strayOnDay = book.earmarks.get(STRAY);
  return {
    places: heldOn(book.places, day).map(([placeId, amount]) => ({ placeId, amount })),
    earmarks: heldOn(book.earmarks, day)
      .filter(([earmark]) => earmark !== GENERAL && earmark !== STRAY)
      .map(([earmark, amount]) => ({ earmark, amount })),
    stray: strayOnDay ? balanceOn(strayOnDay.balance, day) : 0,
    owed: [...book.owed]
      .map(([by, balance]) => ({ by, amount: balanceOn(balance, day) }))
      .filter(({ amount }) => amount > 0),
    stock: closingStock(book),
  };
};

const heldOn = (slices: ReadonlyMap<string, Slice>, day: string): [string, number][] =>
  [...slices].flatMap(([key, { balance }]) => {
    const amount = balanceOn(balance, day);
    return amount > 0 ? [[key, amount] as [string, number]] : [];
  });
