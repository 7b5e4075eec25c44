import type { RejectRequest } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { signerOn } from '../office/capacity.js';
import type { CashBookEvent } from './messages.js';
import { mustBeOpen } from './preconditions.js';
import { officeIn } from './references.js';
import type { CashBook } from './state.js';

/** A signer says no, or the one who asked takes it back; what was held back is free again. */
export const rejectRequest = (
  command: RejectRequest,
  book: CashBook,
  references: References,
  { actor, today }: Context,
): CashBookEvent[] => {
  const { unitId, requestId, reason } = command;
  mustBeOpen(book, command);
  const request = book.requests.get(requestId);
  if (!request) throw new Refusal('REQUEST_UNKNOWN', { request: requestId });
  const { status, requestedBy } = request;
  if (status !== 'waiting' && status !== 'approved')
    throw new Refusal('REQUEST_NOT_WAITING', { request: requestId, status });
  if (actor !== requestedBy && !signerOn(officeIn(references, unitId), actor, today))
    throw new Refusal('NOT_A_SIGNER', { date: today });
  return [{ type: 'RequestRejected', data: { requestId, rejectedBy: actor, reason } }];
};
