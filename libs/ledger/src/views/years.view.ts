import type { BookKey } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** How years end, and what is put right of them afterwards. */
export const foldYears = (
  changes: Changes,
  { event, eventId, number, recordedAt }: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  switch (event.type) {
    case 'YearClosed':
      changes.patch('yearEnd', { ...book, ...event.data });
      return;
    case 'AnnualReportSubmitted': {
      const { report, submittedBy } = event.data;
      changes.patch('yearEnd', {
        ...book,
        reportNumber: report.number,
        reportDate: report.date,
        reportIssuer: report.issuer,
        submittedBy,
        submittedAt: recordedAt,
      });
      return;
    }
    case 'AdjustmentReferred': {
      const { referralId, voucher, original, kind, before, after, toYear, referredBy } = event.data;
      const what = { referralId, voucher, original, kind, before, after, toYear, referredBy };
      changes.patch('referral', { ...book, ...what, eventId, position: number });
      return;
    }
    case 'ReferredAdjustmentPosted': {
      const { fromYear: year, referralId, voucher: resultVoucher } = event.data;
      changes.patch('referral', { ...book, year, referralId, resultVoucher });
      return;
    }
    default:
  }
};
