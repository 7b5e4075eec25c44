import type { BookKey } from '#contracts';
import { Refusal, type Context } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { decidedPosting } from '../posting.js';
import type { CashBook } from '../state.js';
import { shortageIn, type ShortageWriteOffRequest } from './state.js';

/** What was asked and is now signed; meanwhile some of it may have been repaid. */
export const postWriteOff = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  { itemId, amount, decision }: ShortageWriteOffRequest,
  context: Context,
): CashBookEvent => {
  const { left } = shortageIn(book, itemId);
  if (amount > left) throw new Refusal('SETTLED_ABOVE_SHORTAGE', { item: itemId, left });
  const posting = decidedPosting(book, key, context);
  const { requestId } = key;
  return { type: 'ShortageWrittenOff', data: { ...posting, requestId, itemId, amount, decision } };
};
