import type { BringBack } from '#contracts';
import { firstDayAfter } from '../../calendar.js';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeOpen } from '../preconditions.js';
import type { CashBook } from '../state.js';
import { handOver } from './hand-over.js';

/** The other side of carrying back: as if that much had never been carried forward. */
export const bringBack = (
  command: BringBack,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const { year, fromYear, carriedBy, places, earmarks } = command;
  mustBeOpen(book, command);
  if (book.received.has(carriedBy)) throw new Refusal('ALREADY_BROUGHT', { voucher: carriedBy });
  const posting = handOver(book, command, firstDayAfter(year));
  const brought = { fromYear, carriedBy, places, earmarks };
  return [{ type: 'BalancesBroughtBack', data: { ...posting, ...brought } }];
};
