import type { ExpireRequest } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import type { CashBookEvent } from './messages.js';
import type { CashBook } from './state.js';

/** Frees what a request held back once its last day is over. */
export const expireRequest = (
  { requestId }: ExpireRequest,
  book: CashBook,
  _references: References,
  { today }: Context,
): CashBookEvent[] => {
  const request = book.requests.get(requestId);
  if (!request) throw new Refusal('REQUEST_UNKNOWN', { request: requestId });
  const { status, validUntil } = request;
  if (status !== 'waiting' && status !== 'approved')
    throw new Refusal('REQUEST_NOT_WAITING', { request: requestId, status });
  if (today <= validUntil)
    throw new Refusal('REQUEST_STILL_VALID', { request: requestId, date: validUntil });
  return [{ type: 'RequestExpired', data: { requestId } }];
};
