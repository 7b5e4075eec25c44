import type { CarryForward } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { voucherNumber } from './voucher-number.js';
import type { CashBookEvent } from './messages.js';
import { GENERAL } from './movement.js';
import { mustBeOpen } from './preconditions.js';
import type { CashBook, Slice } from './state.js';
import { isOwed } from './stray-money/state.js';

/**
 * The closed year's balances leave for the next year's book. Both sides stand on 1 January, so that
 * the old book's last day and last month keep the figures they were closed with.
 */
export const carryForward = (
  command: CarryForward,
  book: CashBook,
  _references: References,
  { today }: Context,
): CashBookEvent[] => {
  const { year } = command;
  mustBeOpen(book, command);
  if (book.closedThrough !== `${String(year)}-12`) throw new Refusal('YEAR_NOT_CLOSED', { year });
  for (const [request, { status, validUntil }] of book.requests)
    if ((status === 'waiting' || status === 'approved') && today <= validUntil)
      throw new Refusal('REQUESTS_OPEN', { request });
  mustHaveSettledAll(book);
  const toYear = year + 1;
  const places = held(book.places).map(([placeId, amount]) => ({ placeId, amount }));
  const earmarks = held(book.earmarks)
    .filter(([earmark]) => earmark !== GENERAL)
    .map(([earmark, amount]) => ({ earmark, amount }));
  const firstDay = `${String(toYear)}-01-01`;
  const lastDate = book.series.get('KT')?.lastDate ?? '';
  const voucherDate = lastDate > firstDay ? lastDate : firstDay;
  const dates = { occurredOn: firstDay, voucherDate, period: `${String(toYear)}-01` };
  const posting = { voucher: voucherNumber(book, command, 'KT'), ...dates };
  return [{ type: 'BalancesCarriedForward', data: { ...posting, toYear, places, earmarks } }];
};

/** What is not the book's own, and what it is owed, has to be settled before the year is left. */
const mustHaveSettledAll = (book: CashBook): void => {
  for (const [item, found] of book.strayMoney)
    if (found.left > 0)
      throw new Refusal(isOwed(found) ? 'SHORTAGE_OPEN' : 'STRAY_MONEY_OPEN', { item });
};

const held = (slices: ReadonlyMap<string, Slice>): [string, number][] =>
  [...slices].flatMap(([key, { balance }]) =>
    balance.total > 0 ? [[key, balance.total] as [string, number]] : [],
  );
