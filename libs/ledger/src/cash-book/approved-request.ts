import { Refusal, type Context } from '../decider.js';
import type { PostedWhenSigned } from './post-signed.js';
import { requestIn } from './preconditions.js';
import type { CashBook, PaymentRequest } from './state.js';

interface Payment {
  readonly requestId: string;
  readonly occurredOn: string;
}

/** A request whose signatures are all there, of the kind to be paid, and not before it was made. */
export const approvedRequest = <K extends Exclude<PaymentRequest['kind'], PostedWhenSigned>>(
  book: CashBook,
  payment: Payment,
  kind: K,
  context: Context,
): Extract<PaymentRequest, { kind: K }> => {
  const request = requestIn(book, payment.requestId, context);
  mustBeApproved(request, payment);
  if (!isOf(request, kind))
    throw new Refusal('REQUEST_OF_ANOTHER_KIND', { request: payment.requestId });
  return request;
};

const mustBeApproved = (
  { status, requestedOn }: PaymentRequest,
  { requestId, occurredOn }: Payment,
): void => {
  if (status !== 'approved')
    throw new Refusal('REQUEST_NOT_APPROVED', { request: requestId, status });
  if (occurredOn < requestedOn)
    throw new Refusal('DATE_BEFORE_REQUEST', { date: occurredOn, requested: requestedOn });
};

const isOf = <K extends PaymentRequest['kind']>(
  request: PaymentRequest,
  kind: K,
): request is Extract<PaymentRequest, { kind: K }> => request.kind === kind;
