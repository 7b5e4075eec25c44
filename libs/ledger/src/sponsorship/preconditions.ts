import type { ChildKey, MonthSpan } from '#contracts';
import { monthOf } from '../calendar.js';
import { Refusal } from '../decider.js';
import type { Child, Commitment } from './state.js';

/** @throws Refusal CHILD_UNKNOWN */
export const mustBeRegistered = (child: Child, childId: string): void => {
  if (child.registeredOn === undefined) throw new Refusal('CHILD_UNKNOWN', { child: childId });
};

/** The child is looked after by the unit that speaks. @throws Refusal CHILD_UNKNOWN, CHILD_OF_ANOTHER_UNIT */
export const mustBeWith = (child: Child, { childId, unitId }: ChildKey): void => {
  mustBeRegistered(child, childId);
  if (child.unitId !== unitId)
    throw new Refusal('CHILD_OF_ANOTHER_UNIT', { child: childId, unit: child.unitId });
};

/** @throws Refusal CHILD_ENDED when the care was over before that day */
export const mustBeInCare = (child: Child, childId: string, on: string): void => {
  if (child.endedOn !== undefined && child.endedOn < on)
    throw new Refusal('CHILD_ENDED', { child: childId, date: child.endedOn });
};

/** @throws Refusal COMMITMENT_UNKNOWN */
export const commitmentIn = (child: Child, childId: string, commitmentId: string): Commitment => {
  const commitment = child.commitments.get(commitmentId);
  if (!commitment)
    throw new Refusal('COMMITMENT_UNKNOWN', { child: childId, commitment: commitmentId });
  return commitment;
};

/** Months in order, and of the commitment. @throws Refusal MONTHS_BACKWARDS, MONTHS_OUTSIDE_COMMITMENT */
export const mustBeMonthsOf = (
  commitmentId: string,
  { from, until }: Pick<Commitment, 'from' | 'until'>,
  months: MonthSpan | undefined,
): void => {
  if (!months) return;
  if (months.to < months.from) throw new Refusal('MONTHS_BACKWARDS', { ...months });
  const outside =
    months.from < monthOf(from)
      ? months.from
      : until !== undefined && months.to > monthOf(until)
        ? months.to
        : undefined;
  if (outside !== undefined)
    throw new Refusal('MONTHS_OUTSIDE_COMMITMENT', { commitment: commitmentId, month: outside });
};
