import type { BookKey } from '#contracts';
import type { Context } from '../decider.js';
import { postCorrection } from './correction.js';
import type { CashBookEvent } from './messages.js';
import { postPurposeChange } from './purpose/post-purpose-change.js';
import type { CashBook, PaymentRequest } from './state.js';
import { postWriteOff } from './stray-money/post-write-off.js';
import { postReferredAdjustment } from './years/post-referred-adjustment.js';

/** Requests whose last signature posts them; the others wait for a payer or a storekeeper. */
export type PostedWhenSigned = 'correction' | 'referral' | 'shortageWriteOff' | 'purposeChange';

/** What the last signature posts by itself. */
export const postSigned = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  request: PaymentRequest,
  context: Context,
): CashBookEvent[] => {
  switch (request.kind) {
    case 'correction':
      return postCorrection(book, key, request, context);
    case 'referral':
      return [postReferredAdjustment(book, key, request, context)];
    case 'shortageWriteOff':
      return [postWriteOff(book, key, request, context)];
    case 'purposeChange':
      return [postPurposeChange(book, key, request, context)];
    case 'disbursement':
    case 'remittance':
    case 'advance':
    case 'topUp':
    case 'refund':
    case 'goods':
    case 'writeOff':
    case 'bundles':
    case 'childHandover':
      return [];
  }
};
