import type {
  AdvanceRequested,
  BasisDocument,
  CarriedRequest,
  ReferredAdjustmentRequested,
} from '#contracts';
import { sliceOf } from './evolve-holdings.js';
import type { CashBookEvent } from './messages.js';
import { meantFor } from './meant-for.js';
import { STRAY } from './movement.js';
import { mustHave } from './must-have.js';
import type { PostedWhenSigned } from './post-signed.js';
import type { CashBook, PaymentRequest } from './state.js';

/** Requests, their signatures, and what they hold back until they are done. */
export const evolveRequests = (book: CashBook, event: CashBookEvent): void => {
  askFor(book, event);
  settle(book, event);
};

const askFor = (book: CashBook, event: CashBookEvent): void => {
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
      const { requestId, correction, voucher, correctedAmount, bucket, lotId } = event.data;
      const { amount, placeId } = mustHave(book.vouchers, voucher);
      const part = { correctedAmount, bucket, lotId };
      const what = { kind: 'correction', correction, voucher, ...part } as const;
      ask(book, requestId, { ...asked({ ...event.data, amount, placeId }), ...what });
      return;
    }
    case 'ReferredAdjustmentRequested':
      ask(book, event.data.requestId, referralAsked(event.data));
      return;
    case 'BalancesBroughtForward':
    case 'BookTakenOver':
      for (const request of event.data.requests) goOn(book, request);
      return;
    default:
  }
};

const settle = (book: CashBook, event: CashBookEvent): void => {
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
    case 'GoodsBought':
    case 'AdvanceToppedUp':
    case 'VoucherAdjusted':
    case 'CollectionAdjusted':
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
    case 'BookHandedOver':
      for (const { requestId } of event.data.requests) finish(book, requestId, 'carried');
      return;
    default:
  }
};

interface Signed {
  readonly requestedBy: string;
  readonly requestedOn: string;
  readonly validUntil: string;
  readonly amount: number;
  readonly decision?: BasisDocument;
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
  decision: data.decision,
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
export const goOn = (book: CashBook, carried: CarriedRequest): void => {
  ask(book, carried.requestId, goingOn(carried));
};

/** @throws Error('corrupt stream: …') where a request does not say what its kind asks for */
const goingOn = (carried: CarriedRequest): PaymentRequest => {
  const { kind, purpose, beneficiaries, beneficiaryUnitId, toUnitId, holder, dueOn } = carried;
  const { advanceId, itemId, lines, approved, signedBy, holderSigned } = carried;
  const status = approved ? ('approved' as const) : ('waiting' as const);
  const base = { ...asked(carried), status, signedBy: [...signedBy], holderSigned };
  switch (kind) {
    case 'disbursement':
      return { ...base, kind, purpose, beneficiaries, beneficiaryUnitId };
    case 'remittance':
      return { ...base, kind, toUnitId: given(toUnitId) };
    case 'advance':
      return { ...base, kind, holder: given(holder), dueOn: given(dueOn) };
    case 'topUp':
      return { ...base, kind, advanceId: given(advanceId) };
    case 'refund':
      return { ...base, kind, itemId: given(itemId), earmark: STRAY };
    case 'shortageWriteOff':
      return { ...base, kind, itemId: given(itemId), decision: carried.decision };
    case 'childHandover':
      return { ...base, kind, lines: given(lines) };
  }
};

const given = <T>(said: T | undefined): T => {
  if (said === undefined) throw new Error('corrupt stream: a request lacks what it asks for');
  return said;
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
  for (const { bucket, amount } of meantFor(request))
    sliceOf(book.earmarks, bucket).reserved += sign * amount;
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
    case 'childHandover':
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
