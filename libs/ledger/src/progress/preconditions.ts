import type { RecordProgress, TargetSet } from '#contracts';
import { Refusal } from '../decider.js';
import { targetOf } from '../fund/preconditions.js';
import type { Fund } from '../fund/state.js';
import { mustHaveCome } from '../must-have-come.js';
import type { Progress } from './state.js';

/**
 * The target is counted by hand, and the day comes in its turn.
 * @throws Refusal FUND_UNKNOWN, TARGET_UNKNOWN, TARGET_IS_MONEY, DATE_IN_FUTURE,
 *   PROGRESS_DATE_BACKWARDS
 */
export const mustBeCounted = (
  { fundId, targetId, reachedOn }: RecordProgress,
  fund: Fund,
  { reached }: Progress,
  today: string,
): TargetSet => {
  const target = targetOf(fund, fundId, targetId);
  if (target.money) throw new Refusal('TARGET_IS_MONEY', { target: targetId });
  mustHaveCome(reachedOn, today);
  if (reached && reachedOn < reached.on)
    throw new Refusal('PROGRESS_DATE_BACKWARDS', { date: reached.on });
  return target;
};
