import type { BasisDocument, BookKey } from '#contracts';
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
    case 'CorrectionRequested': {
      const { correction, reason: _, ...fields } = event.data;
      return { ...asked, ...fields, kind: correction };
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
    case 'WriteOffRequested': {
      const { decision, reason: _, ...fields } = event.data;
      return { ...asked, ...fields, kind: 'writeOff', ...decisionOf(decision) };
    }
    case 'PurposeChangeRequested': {
      const { decision, consent: _, fromEarmark: earmark, ...fields } = event.data;
      const basis = decision && decisionOf(decision);
      return { ...asked, ...fields, kind: 'purposeChange', earmark, ...basis };
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
    case 'StrayMoneyRefunded':
    case 'ShortageWrittenOff':
    case 'PurposeChanged': {
      const { requestId, amount: paidAmount, voucher: resultVoucher } = event.data;
      return { requestId, status: 'done', ...settled, paidAmount, resultVoucher };
    }
    case 'RemittanceSent': {
      const { remittanceId: requestId, amount: paidAmount, voucher: resultVoucher } = event.data;
      return { requestId, status: 'done', ...settled, paidAmount, resultVoucher };
    }
    case 'VoucherAdjusted': {
      const { requestId, voucher: resultVoucher } = event.data;
      return { requestId, status: 'done', ...settled, resultVoucher };
    }
    case 'VoucherVoided':
      return { requestId: event.data.requestId, status: 'done', ...settled };
    default:
      return undefined;
  }
};
