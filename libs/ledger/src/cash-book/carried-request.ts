import type { CarriedRequest } from '#contracts';
import { Refusal } from '../decider.js';
import { STRAY } from './movement.js';
import type { CashBook, PaymentRequest } from './state.js';

/** Requests that go on in another book, with the money they hold back or with what they are about. */
export type Movable = Extract<PaymentRequest, { readonly kind: CarriedRequest['kind'] }>;

const MOVABLE = [
  'disbursement',
  'remittance',
  'advance',
  'topUp',
  'refund',
  'shortageWriteOff',
  'childHandover',
] as const satisfies readonly CarriedRequest['kind'][];

const isMovable = (book: CashBook, request: PaymentRequest): request is Movable => {
  // What an advance that is settled needed beyond it, nobody can pay any more.
  if (request.kind === 'topUp') return (book.advances.get(request.advanceId)?.outstanding ?? 0) > 0;
  return MOVABLE.some((kind) => kind === request.kind);
};

/**
 * What is still asked for and may go on. Requests to put a voucher right or to change a purpose
 * belong to the book that they were made in; those about goods go with the goods.
 * @throws Refusal REQUESTS_OPEN
 */
export const movableRequests = (book: CashBook, today: string): [string, Movable][] =>
  [...book.requests].flatMap(([requestId, request]) => {
    const { status, validUntil } = request;
    if ((status !== 'waiting' && status !== 'approved') || today > validUntil) return [];
    if ('lots' in request) return [];
    if (!isMovable(book, request)) throw new Refusal('REQUESTS_OPEN', { request: requestId });
    return [[requestId, request] as [string, Movable]];
  });

/** As it goes on, with its signatures. What a refund holds back is known by what it is about. */
export const carried = (requestId: string, request: Movable): CarriedRequest => {
  const { status, signedBy, earmark, decision, ...asked } = request;
  if (!decision) throw new Error(`corrupt book: ${requestId} rests on no decision`);
  return {
    ...asked,
    ...(earmark !== undefined && earmark !== STRAY && { earmark }),
    requestId,
    decision,
    approved: status === 'approved',
    signedBy: [...signedBy],
  };
};

/** The same for a successor, whose account holder signs anew. */
export const unsigned = (requestId: string, request: Movable): CarriedRequest => ({
  ...carried(requestId, request),
  approved: false,
  signedBy: [],
  holderSigned: false,
});

/** Requests about claims, which go where those go; all others go with their money. */
export const isAboutClaim = ({ kind }: Pick<CarriedRequest, 'kind'>): boolean =>
  kind === 'topUp' || kind === 'refund' || kind === 'shortageWriteOff';
