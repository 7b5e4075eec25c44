import { sliceOf } from './evolve-holdings.js';
import type { CashBookEvent } from './messages.js';
import { GENERAL } from './movement.js';
import { mustHave } from './must-have.js';
import type { CashBook, PaymentRequest } from './state.js';

/** Requests, their signatures, and what they hold back until they are done. */
export const evolveRequests = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'DisbursementRequested': {
      const { requestId, purpose, beneficiaries, beneficiaryUnitId } = event.data;
      const what = { kind: 'disbursement', purpose, beneficiaries, beneficiaryUnitId } as const;
      ask(book, requestId, { ...asked(event.data), ...what });
      return;
    }
    case 'RemittanceRequested': {
      const { requestId, toUnitId } = event.data;
      ask(book, requestId, { ...asked(event.data), kind: 'remittance', toUnitId });
      return;
    }
    case 'CorrectionRequested': {
      const { requestId, correction, voucher, correctedAmount } = event.data;
      const { amount, placeId } = mustHave(book.vouchers, voucher);
      const what = { kind: 'correction', correction, voucher, correctedAmount } as const;
      ask(book, requestId, { ...asked({ ...event.data, amount, placeId }), ...what });
      return;
    }
    case 'RequestApproved': {
      const { requestId, approvedBy, capacity, complete } = event.data;
      const request = mustHave(book.requests, requestId);
      request.signedBy.push(approvedBy);
      request.holderSigned ||= capacity === 'accountHolder';
      if (complete) request.status = 'approved';
      return;
    }
    case 'RequestRejected':
      finish(book, event.data.requestId, 'rejected');
      return;
    case 'RequestExpired':
      finish(book, event.data.requestId, 'expired');
      return;
    case 'DisbursementPaid':
    case 'VoucherAdjusted':
    case 'VoucherVoided':
      finish(book, event.data.requestId, 'done');
      return;
    case 'RemittanceSent':
      finish(book, event.data.remittanceId, 'done');
      return;
    default:
  }
};

interface Asked {
  readonly requestedBy: string;
  readonly requestedOn: string;
  readonly validUntil: string;
  readonly amount: number;
  readonly placeId: string;
  readonly earmark?: string;
}

export const asked = (data: Asked) => ({
  status: 'waiting' as const,
  requestedBy: data.requestedBy,
  requestedOn: data.requestedOn,
  validUntil: data.validUntil,
  amount: data.amount,
  placeId: data.placeId,
  earmark: data.earmark,
  signedBy: [],
  holderSigned: false,
});

export const ask = (book: CashBook, requestId: string, request: PaymentRequest): void => {
  book.requests.set(requestId, request);
  reserve(book, request, 1);
};

export const finish = (
  book: CashBook,
  requestId: string,
  status: 'rejected' | 'expired' | 'done',
): void => {
  const request = mustHave(book.requests, requestId);
  reserve(book, request, -1);
  request.status = status;
};

/**
 * What moves no money out of a place holds nothing back: whether the money covers it is asked when
 * it is posted. A refund holds back of what it refunds, too.
 */
const reserve = (book: CashBook, request: PaymentRequest, sign: 1 | -1): void => {
  if (!holdsMoney(request)) return;
  sliceOf(book.places, request.placeId).reserved += sign * request.amount;
  sliceOf(book.earmarks, request.earmark ?? GENERAL).reserved += sign * request.amount;
  if (request.kind === 'refund')
    mustHave(book.strayMoney, request.itemId).reserved += sign * request.amount;
};

type Payment = Extract<PaymentRequest, { readonly kind: 'disbursement' | 'remittance' | 'refund' }>;

const holdsMoney = (request: PaymentRequest): request is Payment =>
  request.kind === 'disbursement' || request.kind === 'remittance' || request.kind === 'refund';
