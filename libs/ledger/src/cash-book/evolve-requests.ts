import type { CarriedRequest, ReferredAdjustmentRequested } from '#contracts';
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
    case 'ReferredAdjustmentRequested':
      ask(book, event.data.requestId, referralAsked(event.data));
      return;
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
    case 'ReferredAdjustmentPosted':
      finish(book, event.data.requestId, 'done');
      return;
    case 'RemittanceSent':
      finish(book, event.data.remittanceId, 'done');
      return;
    case 'BalancesCarriedForward':
    case 'BookHandedOver':
      for (const { requestId } of event.data.requests) finish(book, requestId, 'carried');
      return;
    case 'BalancesBroughtForward':
    case 'BookTakenOver':
      for (const request of event.data.requests) takeOver(book, request);
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

const asked = (data: Asked) => ({
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

const ask = (book: CashBook, requestId: string, request: PaymentRequest): void => {
  book.requests.set(requestId, request);
  reserve(book, request, 1);
};

const referralAsked = (data: ReferredAdjustmentRequested): PaymentRequest => {
  const { kind: correctedKind, before, after, fromYear, referralId, adjusts, original } = data;
  const { contributingUnitId, beneficiaryUnitId } = data;
  return {
    ...asked({ ...data, amount: Math.abs(after - before) }),
    ...{ kind: 'referral', fromYear, referralId, adjusts, original },
    ...{ correctedKind, before, after, contributingUnitId, beneficiaryUnitId },
  };
};

/** A request goes on in the next year's book, or a successor's, with the signatures it keeps. */
const takeOver = (book: CashBook, carried: CarriedRequest): void => {
  const { requestId, approved, signedBy, holderSigned, kind, toUnitId = '' } = carried;
  const { purpose, beneficiaries, beneficiaryUnitId } = carried;
  const signed = { status: approved ? ('approved' as const) : ('waiting' as const), holderSigned };
  const base = { ...asked(carried), ...signed, signedBy: [...signedBy] };
  const what =
    kind === 'remittance'
      ? { ...base, kind, toUnitId }
      : { ...base, kind, purpose, beneficiaries, beneficiaryUnitId };
  ask(book, requestId, what);
};

const finish = (
  book: CashBook,
  requestId: string,
  status: 'rejected' | 'expired' | 'done' | 'carried',
): void => {
  const request = mustHave(book.requests, requestId);
  reserve(book, request, -1);
  request.status = status;
};

/** A correction holds nothing back: whether the money covers it is asked when it is posted. */
const reserve = (book: CashBook, request: PaymentRequest, sign: 1 | -1): void => {
  if (request.kind === 'correction' || request.kind === 'referral') return;
  sliceOf(book.places, request.placeId).reserved += sign * request.amount;
  sliceOf(book.earmarks, request.earmark ?? GENERAL).reserved += sign * request.amount;
};
