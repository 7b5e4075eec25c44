import type { CashBookEvent } from '../messages.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';

/** What goes from one year's book to another's, and what a reported year still licenses. */
export const evolveYears = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'BalancesCarriedForward':
    case 'BalancesCarriedBack':
      book.carries.set(event.data.voucher, event.data.toYear);
      return;
    case 'BalancesBroughtForward':
    case 'BalancesBroughtBack':
      book.received.add(event.data.carriedBy);
      return;
    case 'AnnualReportSubmitted':
      book.status = 'reported';
      return;
    case 'AdjustmentReferred': {
      const { referralId, referredBy: _by, explanation: _why, ...referral } = event.data;
      mustHave(book.vouchers, referral.voucher).adjustedBy = referralId;
      book.referrals.set(referralId, referral);
      return;
    }
    case 'ReferredAdjustmentPosted':
      book.received.add(referralName(event.data));
      return;
    default:
  }
};

/** A licence's id is unique in the book that gave it; with that book's year, in the unit's books. */
export const referralName = (referral: {
  readonly fromYear: number;
  readonly referralId: string;
}): string => `referral.${String(referral.fromYear)}.${referral.referralId}`;
