import { Refusal, type Context } from '../decider.js';
import { requestIn } from './preconditions.js';
import type { CashBook, PaymentRequest } from './state.js';

interface Payment {
  readonly requestId: string;
  readonly occurredOn: string;
}

/** A request whose signatures are all there, of the kind that is to be paid, and not before it was made. */
export const approvedRequest = <K extends 'disbursement' | 'remittance'>(
  book: CashBook,
  { requestId, occurredOn }: Payment,
  kind: K,
  context: Context,
): Extract<PaymentRequest, { kind: K }> => {
  const request = requestIn(book, requestId, context);
  if (!isOf(request, kind)) throw new Refusal('REQUEST_OF_ANOTHER_KIND', { request: requestId });
  const { status, requestedOn } = request;
  if (status !== 'approved')
    throw new Refusal('REQUEST_NOT_APPROVED', { request: requestId, status });
  if (occurredOn < requestedOn)
    throw new Refusal('DATE_BEFORE_REQUEST', { date: occurredOn, requested: requestedOn });
  return request;
};

const isOf = <K extends PaymentRequest['kind']>(
  request: PaymentRequest,
  kind: K,
): request is Extract<PaymentRequest, { kind: K }> => request.kind === kind;
