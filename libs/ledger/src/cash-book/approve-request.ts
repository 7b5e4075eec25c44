import type { ApproveRequest } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { signaturesNeeded } from '../fund/signatures-needed.js';
import { signerOn } from '../office/capacity.js';
import type { CashBookEvent } from './messages.js';
import { postSigned } from './post-signed.js';
import { mustBeOpen, requestIn } from './preconditions.js';
import { fundIn, officeIn } from './references.js';
import type { CashBook, PaymentRequest } from './state.js';

/**
 * Nobody signs what they asked for, and persons are compared, not tokens. The account holder (or
 * their delegate) always signs; the fund's policy may want more signatures from an amount on.
 */
export const approveRequest = (
  command: ApproveRequest,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, requestId } = command;
  const { actor, today } = context;
  mustBeOpen(book, command);
  const request = requestIn(book, requestId, context);
  if (request.status !== 'waiting')
    throw new Refusal('REQUEST_NOT_WAITING', { request: requestId, status: request.status });
  if (actor === request.requestedBy) throw new Refusal('OWN_REQUEST');
  if (actor === holderOf(book, request)) throw new Refusal('OWN_ADVANCE');
  if (request.signedBy.includes(actor)) throw new Refusal('ALREADY_SIGNED');
  const signer = signerOn(officeIn(references, unitId), actor, today);
  if (!signer) throw new Refusal('NOT_A_SIGNER', { date: today });
  const needed = signaturesNeeded(fundIn(references, fundId), weightOf(request), today);
  const holderSigned = request.holderSigned || signer.capacity === 'accountHolder';
  const complete = holderSigned && request.signedBy.length + 1 >= needed;
  const approved: CashBookEvent = {
    type: 'RequestApproved',
    data: { requestId, approvedBy: actor, ...signer, complete },
  };
  return complete ? [approved, ...postSigned(book, command, request, context)] : [approved];
};

/** Who would get the money: approves it neither for an advance nor for what tops it up. */
const holderOf = ({ advances }: CashBook, request: PaymentRequest): string | undefined => {
  if (request.kind === 'advance') return request.holder.person;
  return request.kind === 'topUp' ? advances.get(request.advanceId)?.holder.person : undefined;
};

/** What the signing policy goes by: of a bundle its money and what of its goods has a value. */
const weightOf = (request: PaymentRequest): number =>
  request.kind === 'bundles' ? request.amount + request.goodsValue : request.amount;
