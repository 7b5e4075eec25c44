import type { RecordProgress } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import type { Fund } from '../fund/state.js';
import { mustBeCounted } from './preconditions.js';
import type { Progress, ProgressEvent } from './state.js';

/** What was reached is cumulative and never less than before: for that there is a correction. */
export const recordProgress = (
  command: RecordProgress,
  state: Progress,
  fund: Fund,
  { actor, today }: Context,
): ProgressEvent[] => {
  const { unitId } = mustBeCounted(command, fund, state, today);
  const reached = state.reached?.value ?? 0;
  if (command.value < reached) throw new Refusal('PROGRESS_DECREASES', { reached });
  return [{ type: 'ProgressRecorded', data: { ...command, unitId, recordedBy: actor } }];
};
