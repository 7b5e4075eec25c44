import { lastDayOfYear, yearOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import type { PostedWhenSigned } from './post-signed.js';
import { requestIn } from './preconditions.js';
import type { CashBook, PaymentRequest } from './state.js';

interface Payment {
  readonly year: number;
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
  { year, requestId, occurredOn }: Payment,
): void => {
  if (status !== 'approved')
    throw new Refusal('REQUEST_NOT_APPROVED', { request: requestId, status });
  // A book has no later day than its year's last, though its settling goes on after that.
  const earliest = yearOf(requestedOn) > year ? lastDayOfYear(year) : requestedOn;
  if (occurredOn < earliest)
    throw new Refusal('DATE_BEFORE_REQUEST', { date: occurredOn, requested: earliest });
};

const isOf = <K extends PaymentRequest['kind']>(
  request: PaymentRequest,
  kind: K,
): request is Extract<PaymentRequest, { kind: K }> => request.kind === kind;
