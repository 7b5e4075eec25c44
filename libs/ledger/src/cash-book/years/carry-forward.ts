import type { CarriedRequest, CarryForward, EarmarkAmount, PlaceAmount } from '#contracts';
import { firstDayAfter } from '../../calendar.js';
import { Refusal, type Context, type References } from '../../decider.js';
import { lowestFrom } from '../daily-balance.js';
import { passOnToNextYear } from '../goods/pass-on-to-next-year.js';
import type { CashBookEvent } from '../messages.js';
import { GENERAL, STRAY } from '../movement.js';
import { mustBeOpen } from '../preconditions.js';
import type { CashBook, DisbursementRequest, RemittanceRequest, Slice } from '../state.js';
import { strayIn } from '../stray-money/where-it-lies.js';
import { handOver } from './hand-over.js';

/**
 * What a year that is over still holds goes to the next year's book, with the requests that hold
 * some of it back. Both sides stand on 1 January, so that 31 December keeps its figures; repeatable,
 * because January is entered before December is closed.
 */
export const carryForward = (
  command: CarryForward,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { year } = command;
  const { today } = context;
  mustBeOpen(book, command);
  const from = firstDayAfter(year);
  if (today < from) throw new Refusal('YEAR_NOT_OVER', { year });
  const requests = carriedRequests(book, today);
  const places = ownMoneyIn(book, from);
  const earmarks = purposesOf(book, from, places);
  const goods = passOnToNextYear(command, book, references, { from, context });
  const posting = handOver(book, command, from);
  const data = { ...posting, toYear: year + 1, places, earmarks, requests };
  const carriesMoney = places.length > 0 || requests.length > 0;
  const money: CashBookEvent[] = carriesMoney ? [{ type: 'BalancesCarriedForward', data }] : [];
  if (!carriesMoney && goods.length === 0) throw new Refusal('NOTHING_TO_CARRY', { year });
  return [...money, ...goods];
};

/** Money of others stays where it is until it is settled, and the annual report waits for that. */
const ownMoneyIn = (book: CashBook, from: string): PlaceAmount[] => {
  const free = new Map(freeIn(book.places, from));
  const stray = strayIn(book, free);
  return [...free]
    .map(([placeId, amount]) => ({ placeId, amount: amount - (stray.get(placeId) ?? 0) }))
    .filter(({ amount }) => amount > 0);
};

/** What is on its way keeps its purpose here, so that no purpose takes more along than there is. */
const purposesOf = (
  book: CashBook,
  from: string,
  places: readonly PlaceAmount[],
): EarmarkAmount[] => {
  let left = places.reduce((sum, { amount }) => sum + amount, 0);
  return freeIn(book.earmarks, from).flatMap(([earmark, free]) => {
    if (earmark === GENERAL || earmark === STRAY) return [];
    const amount = Math.min(free, left);
    left -= amount;
    return amount > 0 ? [{ earmark, amount }] : [];
  });
};

const freeIn = (slices: ReadonlyMap<string, Slice>, from: string): [string, number][] =>
  [...slices].flatMap(([key, { balance }]) => {
    const amount = lowestFrom(balance, from);
    return amount > 0 ? [[key, amount] as [string, number]] : [];
  });

/**
 * Requests to put a voucher right belong to the year of the voucher, and are settled there. What is
 * asked for money of others and for shortages stays, because those do; what is asked for goods goes
 * with the goods.
 */
const carriedRequests = (book: CashBook, today: string): CarriedRequest[] =>
  [...book.requests].flatMap(([requestId, request]) => {
    const { status, validUntil } = request;
    if ((status !== 'waiting' && status !== 'approved') || today > validUntil) return [];
    if (request.kind === 'refund' || request.kind === 'shortageWriteOff') return [];
    if ('lots' in request) return [];
    if (request.kind !== 'disbursement' && request.kind !== 'remittance')
      throw new Refusal('REQUESTS_OPEN', { request: requestId });
    return [carried(requestId, request)];
  });

const carried = (
  requestId: string,
  request: DisbursementRequest | RemittanceRequest,
): CarriedRequest => {
  const { status, signedBy, ...asked } = request;
  return { ...asked, requestId, approved: status === 'approved', signedBy: [...signedBy] };
};
