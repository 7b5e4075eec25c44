import type { RoundResult } from './kill-round.js';

/** Everything that was wrong in a round, a sentence each. */
export const faultsOf = (result: RoundResult): string[] => {
  const { lost, doubled, unasked, gaps, otherAnswers, refused, views } = result;
  const twice = result.unansweredDoubled;
  return [
    ...[lost, doubled, unasked, gaps, otherAnswers, refused, views].flat(),
    ...(twice > 0 ? [`${twice} unanswered requests were in the ledger more than once`] : []),
  ];
};

export const lineOf = (round: number, waitMs: number, result: RoundResult): string => {
  const { acknowledged, unansweredAbsent, unansweredPresent, readyMs } = result;
  return [
    `round ${round}: blow after ${waitMs} ms`,
    `${acknowledged} acknowledged`,
    `unanswered ${unansweredAbsent} absent + ${unansweredPresent} present`,
    `ready after ${Math.round(readyMs)} ms`,
    faultsOf(result).length === 0 ? 'nothing wrong' : 'WRONG',
  ].join(', ');
};

export interface DrillSummary {
  readonly seed: number;
  /** A replay of the whole log agrees with the journal. */
  readonly isWhole: boolean;
  /** Tables of the views that a rebuild made otherwise, a sentence each. */
  readonly differing: readonly string[];
  /** In the log at the end. */
  readonly events: number;
}

export const summaryOf = (
  results: readonly RoundResult[],
  { seed, isWhole, differing, events }: DrillSummary,
): string => {
  const sum = (of: (result: RoundResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const count = (of: (result: RoundResult) => readonly string[]) => sum((r) => of(r).length);
  const ready = results.map(({ readyMs }) => readyMs).sort((a, b) => a - b);
  return [
    `seed ${seed}: ${results.length} rounds, ${sum((r) => r.acknowledged)} acknowledged entries`,
    `acknowledged and lost: ${count((r) => r.lost)}`,
    `doubled: ${count((r) => r.doubled) + sum((r) => r.unansweredDoubled)}`,
    `recorded without being asked: ${count((r) => r.unasked)}`,
    `gaps in voucher numbers: ${count((r) => r.gaps)}`,
    `retries answered otherwise than the first time: ${count((r) => r.otherAnswers)}`,
    `refused by mistake: ${count((r) => r.refused)}`,
    `figures of views that differ: ${count((r) => r.views)}`,
    `left unanswered: ${sum((r) => r.unansweredAbsent)} absent, ${sum((r) => r.unansweredPresent)} present once`,
    `ready again: median ${at(ready, 0.5)} ms, p99 ${at(ready, 0.99)} ms, longest ${at(ready, 1)} ms`,
    `replay of all ${events} events agrees with the journal: ${isWhole ? 'yes' : 'NO'}`,
    `tables of views that a rebuild makes otherwise: ${differing.length}`,
    ...differing,
  ].join('\n');
};

/** The smallest value that this part of all values does not exceed. */
const at = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN);
