import type { WithdrawResult } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import type { CashBook } from '../state.js';

/** A house that was told twice, or was never built, counts no more; that it was told stays. */
export const withdrawResult = (
  { resultId, reason }: WithdrawResult,
  book: CashBook,
  _references: References,
  { actor: withdrawnBy }: Context,
): CashBookEvent[] => {
  const result = book.goods.results.get(resultId);
  if (!result) throw new Refusal('RESULT_UNKNOWN', { result: resultId });
  if (result.withdrawn) throw new Refusal('RESULT_WITHDRAWN', { result: resultId });
  return [{ type: 'ResultWithdrawn', data: { resultId, withdrawnBy, reason } }];
};
