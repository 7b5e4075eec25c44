import type { BookKey } from '#contracts';
import { Refusal, type Context } from '../../decider.js';
import { outflowOf } from '../correctable-kind.js';
import type { CashBookEvent } from '../messages.js';
import { followingPosting } from '../posting.js';
import { mustCover } from '../preconditions.js';
import type { CashBook, ReferralRequest } from '../state.js';
import { referralName } from './evolve-years.js';

/** Posts the difference that an earlier year licensed, now that it is signed. */
export const postReferredAdjustment = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  request: ReferralRequest,
  { today }: Context,
): CashBookEvent => {
  const { fromYear, referralId, adjusts, original, before, after, placeId, earmark } = request;
  if (book.received.has(referralName(request)))
    throw new Refusal('REFERRAL_USED', { referral: referralId });
  const { correctedKind: kind, contributingUnitId, beneficiaryUnitId } = request;
  const amount = outflowOf(kind, before, after);
  if (amount > 0) mustCover(book, { placeId, earmark, amount, on: today });
  const posting = followingPosting(book, key, 'KT', today);
  const what = { requestId: key.requestId, fromYear, referralId, adjusts, original, kind };
  const where = { before, after, placeId, earmark, contributingUnitId, beneficiaryUnitId };
  return { type: 'ReferredAdjustmentPosted', data: { ...posting, ...what, ...where } };
};
