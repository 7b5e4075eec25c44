import type { CorrectProgress } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import type { Fund } from '../fund/state.js';
import { mustBeCounted } from './preconditions.js';
import type { Progress, ProgressEvent } from './state.js';

/** What was recorded last was not so; the reason is named, and the old value stays in the log. */
export const correctProgress = (
  command: CorrectProgress,
  state: Progress,
  fund: Fund,
  { actor, today }: Context,
): ProgressEvent[] => {
  const { targetId, value } = command;
  const { unitId } = mustBeCounted(command, fund, state, today);
  if (!state.reached) throw new Refusal('NO_PROGRESS_TO_CORRECT', { target: targetId });
  const before = state.reached.value;
  if (value === before) throw new Refusal('FIGURE_UNCHANGED', { value });
  return [{ type: 'ProgressCorrected', data: { ...command, before, unitId, correctedBy: actor } }];
};
