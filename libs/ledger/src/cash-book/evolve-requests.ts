import type { AdvanceRequested, CarriedRequest } from '#contracts';
import { sliceOf } from './evolve-holdings.js';
import type { CashBookEvent } from './messages.js';
import { GENERAL } from './movement.js';
import { mustHave } from './must-have.js';
import type { PostedWhenSigned } from './post-signed.js';
import type { CashBook, PaymentRequest } from './state.js';

/** Requests, their signatures, and what they hold back until they are done. */
export const evolveRequests = (book: CashBook, event: CashBookEvent): void => {
  evolveAsked(book, event);
  evolveAnswered(book, event);
};

const evolveAsked = (book: CashBook, event: CashBookEvent): void => {
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
    case 'AdvanceRequested':
      ask(book, event.data.requestId, advanceAsked(event.data));
      return;
    case 'TopUpRequested': {
      const { requestId, advanceId } = event.data;
      ask(book, requestId, { ...asked(event.data), kind: 'topUp', advanceId });
      return;
    }
    case 'CorrectionRequested': {
      const { requestId, correction, voucher, correctedAmount } = event.data;
      const { amount, placeId } = mustHave(book.vouchers, voucher);
      const what = { kind: 'correction', correction, voucher, correctedAmount } as const;
      ask(book, requestId, { ...asked({ ...event.data, amount, placeId }), ...what });
      return;
    }
    case 'ReferredAdjustmentRequested': {
      const { requestId, kind: correctedKind, before, after, ...rest } = event.data;
      const amount = Math.abs(after - before);
      const { fromYear, referralId, adjusts, original, contributingUnitId, beneficiaryUnitId } =
        rest;
      const referral = { fromYear, referralId, adjusts, original, correctedKind, before, after };
      const what = {
        kind: 'referral',
        ...referral,
        contributingUnitId,
        beneficiaryUnitId,
      } as const;
      ask(book, requestId, { ...asked({ ...rest, amount }), ...what });
      return;
    }
    default:
  }
};

const evolveAnswered = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
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
    case 'AdvanceToppedUp':
    case 'VoucherAdjusted':
    case 'VoucherVoided':
    case 'ReferredAdjustmentPosted':
      finish(book, event.data.requestId, 'done');
      return;
    case 'AdvancePaid':
      // What absentees did not take was held back by the request of the payment to the others.
      if (event.data.absenteesOf === undefined) finish(book, event.data.advanceId, 'done');
      return;
    case 'RemittanceSent':
      finish(book, event.data.remittanceId, 'done');
      return;
    case 'BalancesCarriedForward':
      for (const { requestId } of event.data.requests) finish(book, requestId, 'carried');
      return;
    case 'BalancesBroughtForward':
      for (const request of event.data.requests) takeOver(book, request);
      return;
    default:
  }
};

interface Signed {
  readonly requestedBy: string;
  readonly requestedOn: string;
  readonly validUntil: string;
  readonly amount: number;
}

interface Asked extends Signed {
  readonly placeId: string;
  readonly earmark?: string;
}

/** A request that waits for its signatures, whatever it asks for. */
export const signed = (data: Signed) => ({
  status: 'waiting' as const,
  requestedBy: data.requestedBy,
  requestedOn: data.requestedOn,
  validUntil: data.validUntil,
  amount: data.amount,
  signedBy: [],
  holderSigned: false,
});

const advanceAsked = (data: AdvanceRequested): PaymentRequest => {
  const { kind, person } = data.holder;
  return { ...asked(data), kind: 'advance', holder: { kind, person }, dueOn: data.dueOn };
};

/** One that asks for money of a place. */
export const asked = (data: Asked) => ({
  ...signed(data),
  placeId: data.placeId,
  earmark: data.earmark,
});

export const ask = (book: CashBook, requestId: string, request: PaymentRequest): void => {
  book.requests.set(requestId, request);
  reserve(book, request, 1);
};

/** A request goes on in the next year's book as it stood, with its signatures. */
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

export const finish = (
  book: CashBook,
  requestId: string,
  status: 'rejected' | 'expired' | 'done' | 'carried',
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
  if ('lots' in request)
    for (const { lotId, quantity } of request.lots)
      mustHave(book.goods.lots, lotId).reserved += sign * quantity;
  if (!holdsMoney(request)) return;
  sliceOf(book.places, request.placeId).reserved += sign * request.amount;
  sliceOf(book.earmarks, request.earmark ?? GENERAL).reserved += sign * request.amount;
  if (request.kind === 'refund')
    mustHave(book.strayMoney, request.itemId).reserved += sign * request.amount;
};

type Payment = Exclude<PaymentRequest, { readonly kind: PostedWhenSigned | 'goods' | 'writeOff' }>;

const holdsMoney = (request: PaymentRequest): request is Payment => {
  switch (request.kind) {
    case 'disbursement':
    case 'remittance':
    case 'advance':
    case 'topUp':
    case 'bundles':
    case 'refund':
      return true;
    case 'correction':
    case 'referral':
    case 'shortageWriteOff':
    case 'purposeChange':
    case 'goods':
    case 'writeOff':
      return false;
  }
};
