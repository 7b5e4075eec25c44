import type { BookKey } from '#contracts';
import type { Context } from '../decider.js';
import { postCorrection } from './correction.js';
import type { CashBookEvent } from './messages.js';
import { postPurposeChange } from './purpose/post-purpose-change.js';
import type { CashBook, PaymentRequest } from './state.js';
import { postWriteOff } from './stray-money/post-write-off.js';

/** What the last signature posts by itself: all that waits for no payer. */
export const postSigned = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  request: PaymentRequest,
  context: Context,
): CashBookEvent[] => {
  switch (request.kind) {
    case 'correction':
      return [postCorrection(book, key, request, context)];
    case 'writeOff':
      return [postWriteOff(book, key, request, context)];
    case 'purposeChange':
      return [postPurposeChange(book, key, request, context)];
    case 'disbursement':
    case 'remittance':
    case 'refund':
      return [];
  }
};
