import type { BookKey } from '#contracts';
import { Refusal, type Context } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { GENERAL } from '../movement.js';
import { decidedPosting } from '../posting.js';
import { availableIn } from '../preconditions.js';
import type { CashBook } from '../state.js';
import type { PurposeChangeRequest } from './state.js';

interface Wanted {
  readonly fromEarmark?: string | undefined;
  readonly amount: number;
}

/** Until it is signed nothing is held back for it: what is there counts on the day of posting. */
export const mustHaveForPurpose = (book: CashBook, wanted: Wanted, date: string): void => {
  const { fromEarmark = GENERAL, amount } = wanted;
  const available = availableIn(book.earmarks.get(fromEarmark), { on: date });
  if (amount > available) throw new Refusal('PURPOSE_CHANGE_ABOVE_HELD', { available, date });
};

/** What was asked and is now signed. */
export const postPurposeChange = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  request: PurposeChangeRequest,
  context: Context,
): CashBookEvent => {
  const { amount, fromEarmark, toEarmark, decision, consentedOn, fronts } = request;
  const posting = decidedPosting(book, key, context);
  mustHaveForPurpose(book, request, posting.occurredOn);
  const changed = { amount, fromEarmark, toEarmark, decision, consentedOn, fronts };
  return { type: 'PurposeChanged', data: { ...posting, requestId: key.requestId, ...changed } };
};
