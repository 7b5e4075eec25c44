import type { BringBack } from '#contracts';
import { firstDayAfter } from '../../calendar.js';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeOpen } from '../preconditions.js';
import { numberAfter } from '../voucher-number.js';
import type { CashBook } from '../state.js';
import { handOver } from './hand-over.js';

/**
 * The other side of carrying back: as if that much had never been carried forward. Where the report
 * was quicker, it goes forward again at once, so that no money is left between two books; both stand
 * on 1 January, and what the year ended with stays as it was reported.
 */
export const bringBack = (
  command: BringBack,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const { year, fromYear, carriedBy, places, earmarks } = command;
  if (book.status !== 'reported') mustBeOpen(book, command);
  if (book.received.has(carriedBy)) throw new Refusal('ALREADY_BROUGHT', { voucher: carriedBy });
  const posting = handOver(book, command, firstDayAfter(year));
  const balances = { places, earmarks };
  const brought: CashBookEvent = {
    type: 'BalancesBroughtBack',
    data: { ...posting, fromYear, carriedBy, ...balances },
  };
  if (book.status !== 'reported') return [brought];
  const again = { ...posting, voucher: numberAfter(posting.voucher) };
  return [
    brought,
    {
      type: 'BalancesCarriedForward',
      data: { ...again, toYear: fromYear, ...balances, requests: [] },
    },
  ];
};
