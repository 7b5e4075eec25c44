import type { BookKey } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { lowestFrom } from './daily-balance.js';
import { GENERAL, STRAY } from './movement.js';
import type { CashBook, PaymentRequest, Slice } from './state.js';

/** Entries need a book that is open, signed, and whose year has not been reported. */
export const mustBeOpen = (book: CashBook, { year }: BookKey): void => {
  if (book.status === 'unopened') throw new Refusal('BOOK_NOT_OPEN');
  if (book.status === 'opening') throw new Refusal('OPENING_NOT_SIGNED');
  if (book.status === 'reported') throw new Refusal('YEAR_REPORTED', { year });
};

interface Outflow {
  readonly placeId: string;
  readonly earmark: string | undefined;
  readonly amount: number;
  /** The day on which the money leaves. */
  readonly on: string;
  /** What the request behind this outflow had held back for it. */
  readonly ownReserve?: number;
  /** It is gone already, and nobody was asked: what others hold back cannot keep it. */
  readonly happened?: true;
}

/**
 * No slice falls below zero at any day's end from the outflow's day on, and what others have
 * reserved stays whole.
 */
export const mustCover = (book: CashBook, outflow: Outflow): void => {
  mustCoverPlace(book, outflow);
  mustCoverEarmark(book, outflow);
};

/** Of money whose place is asked about elsewhere. */
export const mustCoverEarmark = (book: CashBook, outflow: Omit<Outflow, 'placeId'>): void => {
  const { earmark = GENERAL, amount, on: date } = outflow;
  const available = availableIn(book.earmarks.get(earmark), outflow);
  const stray = earmark === GENERAL ? (book.earmarks.get(STRAY)?.balance.total ?? 0) : 0;
  if (amount > available && stray > 0 && amount <= available + stray)
    throw new Refusal('STRAY_NOT_SPENDABLE', { stray, available });
  if (amount > available) throw new Refusal('EARMARK_OVERDRAWN', { earmark, date, available });
};

/** Of money that moves within the book: the purpose it is meant for does not change. */
export const mustCoverPlace = (book: CashBook, outflow: Omit<Outflow, 'earmark'>): void => {
  const { placeId: place, amount, on: date } = outflow;
  const available = availableIn(book.places.get(place), outflow);
  if (amount > available) throw new Refusal('PLACE_OVERDRAWN', { place, date, available });
};

/** What of it may leave on a day: no day's end from then on below zero, what is held back whole. */
export const availableIn = (
  slice: Slice | undefined,
  { on, ownReserve = 0, happened }: Pick<Outflow, 'on' | 'ownReserve' | 'happened'>,
): number => {
  if (!slice) return 0;
  if (happened) return Math.max(0, lowestFrom(slice.balance, on));
  const unreserved = slice.balance.total - (slice.reserved - ownReserve);
  return Math.max(0, Math.min(lowestFrom(slice.balance, on), unreserved));
};

/** A request that still waits for signatures or payment, within its days. */
export const requestIn = (
  book: CashBook,
  requestId: string,
  { today }: Context,
): PaymentRequest => {
  const request = book.requests.get(requestId);
  if (!request) throw new Refusal('REQUEST_UNKNOWN', { request: requestId });
  const waits = request.status === 'waiting' || request.status === 'approved';
  if (waits && today > request.validUntil)
    throw new Refusal('REQUEST_EXPIRED', { request: requestId, date: request.validUntil });
  return request;
};

/** An advance has its request's id, and one that came from another book keeps it here. */
export const isTakenRequestId = ({ requests, advances }: CashBook, id: string): boolean =>
  requests.has(id) || advances.has(id);

export const mustBeNewRequest = (
  book: CashBook,
  { requestId, validUntil }: { readonly requestId: string; readonly validUntil: string },
  { today }: Context,
): void => {
  if (isTakenRequestId(book, requestId))
    throw new Refusal('REQUEST_EXISTS', { request: requestId });
  if (validUntil < today) throw new Refusal('VALIDITY_IN_PAST', { date: validUntil });
};
