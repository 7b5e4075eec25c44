import type { BasisDocument, BookKey, CarriedRequest } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import type { RequestRow } from './rows-of-work.js';
import type { ViewEvent } from './view-event.js';

type Patch = Omit<RequestRow, keyof BookKey>;

/** Requests with their signatures, and what became of them. */
export const foldRequests = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  foldCarried(changes, recorded, book);
  const patch = askedFor(recorded) ?? becameOf(recorded);
  if (patch) changes.patch('request', { ...book, ...patch });
  if (recorded.event.type !== 'RequestApproved') return;
  const { number, eventId, recordedAt, event } = recorded;
  changes.insert('approval', { position: number, eventId, recordedAt, ...book, ...event.data });
};

const decisionOf = ({ number, date, issuer }: BasisDocument) => ({
  decisionNumber: number,
  decisionDate: date,
  decisionIssuer: issuer,
});

const askedFor = ({ event, eventId, number }: ViewEvent<CashBookEvent>): Patch | undefined => {
  const asked = { status: 'requested', eventId, position: number } as const;
  switch (event.type) {
    case 'DisbursementRequested': {
      const { decision, payee: _payee, content: _content, ...fields } = event.data;
      return { ...asked, ...fields, kind: 'disbursement', ...decisionOf(decision) };
    }
    case 'RemittanceRequested': {
      const { decision, ...fields } = event.data;
      return { ...asked, ...fields, kind: 'remittance', ...decisionOf(decision) };
    }
    case 'ReferredAdjustmentRequested': {
      const { requestId, placeId, earmark, beneficiaryUnitId, validUntil } = event.data;
      const { adjusts: voucher, after: correctedAmount, requestedBy, requestedOn } = event.data;
      const what = { requestId, placeId, earmark, beneficiaryUnitId, voucher, correctedAmount };
      return { ...asked, kind: 'referral', ...what, validUntil, requestedBy, requestedOn };
    }
    case 'AdvanceRequested': {
      const { decision, holder, content: _content, ...fields } = event.data;
      const who = { holderKind: holder.kind, holder: holder.person };
      return { ...asked, ...fields, kind: 'advance', ...who, ...decisionOf(decision) };
    }
    case 'TopUpRequested': {
      const { decision, content: _content, ...fields } = event.data;
      return { ...asked, ...fields, kind: 'topUp', ...decisionOf(decision) };
    }
    case 'CorrectionRequested': {
      const { correction, reason: _, bucket: earmark, ...fields } = event.data;
      return { ...asked, ...fields, kind: correction, earmark };
    }
    case 'GoodsIssueRequested': {
      const {
        decision,
        value: goodsValue,
        payee: _payee,
        content: _content,
        ...fields
      } = event.data;
      return { ...asked, ...fields, kind: 'goods', goodsValue, ...decisionOf(decision) };
    }
    case 'WriteOffRequested': {
      const { decision, value: goodsValue, reason: _, ...fields } = event.data;
      return { ...asked, ...fields, kind: 'writeOff', goodsValue, ...decisionOf(decision) };
    }
    case 'BundlesRequested': {
      const { decision, value: goodsValue, count: bundles, ...rest } = event.data;
      const { payee: _payee, content: _content, ...fields } = rest;
      return { ...asked, ...fields, kind: 'bundles', goodsValue, bundles, ...decisionOf(decision) };
    }
    default:
      return askedForStray(event, asked);
  }
};

type Asked = Pick<RequestRow, 'status' | 'eventId' | 'position'>;

const askedForStray = (event: CashBookEvent, asked: Asked): Patch | undefined => {
  switch (event.type) {
    case 'RefundRequested': {
      const { decision, payee: _, content: __, nature: ___, ...fields } = event.data;
      return { ...asked, ...fields, kind: 'refund', ...decisionOf(decision) };
    }
    case 'ShortageWriteOffRequested': {
      const { decision, reason: _, ...fields } = event.data;
      return { ...asked, ...fields, kind: 'shortageWriteOff', ...decisionOf(decision) };
    }
    case 'PurposeChangeRequested': {
      const { decision, consent: _, fronts: __, fromEarmark: earmark, ...fields } = event.data;
      const basis = decision && decisionOf(decision);
      return { ...asked, ...fields, kind: 'purposeChange', earmark, ...basis };
    }
    case 'ChildHandoverRequested': {
      const { decision, content: _, lines: handoverLines, ...fields } = event.data;
      return { ...asked, ...fields, kind: 'childHandover', handoverLines, ...decisionOf(decision) };
    }
    default:
      return undefined;
  }
};

const becameOf = (recorded: ViewEvent<CashBookEvent>): Patch | undefined => {
  const { event, eventId, recordedAt, actor } = recorded;
  const settled = { settledEventId: eventId, settledAt: recordedAt, settledBy: actor };
  switch (event.type) {
    case 'RequestApproved': {
      const { requestId, complete } = event.data;
      return complete ? { requestId, status: 'approved' } : undefined;
    }
    case 'RequestRejected':
      return { requestId: event.data.requestId, status: 'rejected', ...settled };
    case 'RequestExpired':
      return { requestId: event.data.requestId, status: 'expired', ...settled };
    case 'DisbursementPaid':
    case 'ChildHandoverPaid':
    case 'StrayMoneyRefunded':
    case 'ShortageWrittenOff':
    case 'PurposeChanged': {
      const { requestId, amount: paidAmount, voucher: resultVoucher } = event.data;
      return { requestId, status: 'done', ...settled, paidAmount, resultVoucher };
    }
    case 'AdvancePaid': {
      const { advanceId: requestId, absenteesOf } = event.data;
      const { amount: paidAmount, voucher: resultVoucher } = event.data;
      if (absenteesOf !== undefined) return undefined;
      return { requestId, status: 'done', ...settled, paidAmount, resultVoucher };
    }
    case 'AdvanceToppedUp': {
      const { requestId, amount: paidAmount, voucher: resultVoucher } = event.data;
      return { requestId, status: 'done', ...settled, paidAmount, resultVoucher };
    }
    case 'GoodsBought': {
      const { requestId, amount: paidAmount, voucher: resultVoucher } = event.data;
      const { takenInAs: goodsVoucher } = event.data;
      return { requestId, status: 'done', ...settled, paidAmount, resultVoucher, goodsVoucher };
    }
    case 'GoodsIssued':
    case 'GoodsWrittenOff': {
      const { requestId, voucher: goodsVoucher } = event.data;
      return { requestId, status: 'done', ...settled, goodsVoucher };
    }
    case 'RemittanceSent': {
      const { remittanceId: requestId, amount: paidAmount, voucher: resultVoucher } = event.data;
      return { requestId, status: 'done', ...settled, paidAmount, resultVoucher };
    }
    case 'VoucherAdjusted':
    case 'ReferredAdjustmentPosted':
    case 'CollectionAdjusted': {
      const { requestId, voucher: resultVoucher } = event.data;
      return { requestId, status: 'done', ...settled, resultVoucher };
    }
    case 'VoucherVoided':
      return { requestId: event.data.requestId, status: 'done', ...settled };
    default:
      return undefined;
  }
};

/** A request that goes on in the next year's book, or a successor's, stands in both: here it ended, there it waits. */
const foldCarried = (changes: Changes, recorded: ViewEvent<CashBookEvent>, book: BookKey): void => {
  const { event, eventId, number: position, recordedAt, actor } = recorded;
  switch (event.type) {
    case 'BalancesCarriedForward':
    case 'BookHandedOver':
    case 'AdvancesPassedOn':
    case 'StrayMoneyPassedOn':
    case 'LotsPassedOn':
      for (const { requestId } of event.data.requests) {
        const settled = { settledEventId: eventId, settledAt: recordedAt, settledBy: actor };
        changes.patch('request', { ...book, requestId, status: 'carried', ...settled });
      }
      return;
    case 'BalancesBroughtForward':
    case 'BookTakenOver':
    case 'AdvancesTakenOn':
    case 'StrayMoneyTakenOn':
      for (const carried of event.data.requests) {
        const row = { ...book, ...goingOn(carried), ...cameFrom(event.data, book) };
        changes.patch('request', { ...row, eventId, position });
      }
      return;
    case 'LotsTakenOn':
      for (const carried of event.data.requests) {
        const { approved, signedBy: _s, holderSigned: _h, formerId: _f, ...whole } = carried;
        const { decision, ...asked } = whole;
        const status = approved ? 'approved' : 'requested';
        const where = { ...cameFrom(event.data, book), storeId: event.data.storeId };
        const basis = decisionOf(decision);
        const row = { ...book, ...asked, ...basis, ...where, status, eventId, position };
        changes.patch('request', row as RequestRow);
      }
      return;
    default:
  }
};

const goingOn = (carried: CarriedRequest): Patch => {
  const { approved, signedBy: _s, holderSigned: _h, formerId: _f, ...asked } = carried;
  const { holder, decision, lines: handoverLines, ...request } = asked;
  const who = holder && { holderKind: holder.kind, holder: holder.person };
  const basis = decisionOf(decision);
  const list = handoverLines && { handoverLines };
  return { ...request, ...who, ...basis, ...list, status: approved ? 'approved' : 'requested' };
};

interface Origin {
  readonly fromUnitId?: string;
  readonly fromYear?: number;
}

const cameFrom = ({ fromUnitId, fromYear }: Origin, { unitId }: BookKey) =>
  fromUnitId === undefined || fromUnitId === unitId
    ? { carriedFrom: fromYear }
    : { carriedFromUnitId: fromUnitId };
