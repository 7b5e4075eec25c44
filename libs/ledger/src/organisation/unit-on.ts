import { lastDayOf } from '../calendar.js';
import { Refusal } from '../decider.js';
import type { Dated, Organisation, Unit } from './state.js';

/** @throws Refusal UNIT_UNKNOWN */
export const unitOf = (organisation: Organisation, unitId: string): Unit => {
  const unit = organisation.units.get(unitId);
  if (!unit) throw new Refusal('UNIT_UNKNOWN', { unit: unitId });
  return unit;
};

const heldOn = <T>(values: readonly Dated<T>[], on: string): T | undefined =>
  values.findLast(({ from }) => from <= on)?.value;

const heldBefore = <T>(values: readonly Dated<T>[], day: string): T | undefined =>
  values.findLast(({ from }) => from < day)?.value;

/** A name or a code always has a first value; days before the unit was established show it, too. */
const shownOn = (values: readonly Dated<string>[], on: string): string =>
  heldOn(values, on) ?? values[0]?.value ?? '';

/** What the unit was called on a day; its last name after its end. @throws Refusal UNIT_UNKNOWN */
export const nameOn = (organisation: Organisation, unitId: string, on: string): string =>
  shownOn(unitOf(organisation, unitId).names, on);

/** The unit's code on a day; its last code after its end. @throws Refusal UNIT_UNKNOWN */
export const codeOn = (organisation: Organisation, unitId: string, on: string): string =>
  shownOn(unitOf(organisation, unitId).codes, on);

/** The unit directly above on a day; undefined for a root. @throws Refusal UNIT_UNKNOWN */
export const parentOn = (
  organisation: Organisation,
  unitId: string,
  on: string,
): string | undefined => heldOn(unitOf(organisation, unitId).parents, on);

/** Everything above the unit on a day, nearest first. @throws Refusal UNIT_UNKNOWN */
export const ancestorsOn = (organisation: Organisation, unitId: string, on: string): string[] => {
  const ancestors: string[] = [];
  let above = parentOn(organisation, unitId, on);
  while (above !== undefined) {
    ancestors.push(above);
    above = parentOn(organisation, above, on);
  }
  return ancestors;
};

/**
 * The unit above, as organised then: on the last day of the month, or, where the unit ended
 * before that, on its own last day. So a month's figures of an ended unit (its wind-down) stay
 * where it stood, and climbing from parent to parent within one month always arrives at a root.
 */
export const parentThen = (
  organisation: Organisation,
  unitId: string,
  month: string,
): string | undefined => {
  const { parents, endedOn } = unitOf(organisation, unitId);
  const day = lastDayOf(month);
  return endedOn !== undefined && endedOn <= day
    ? heldBefore(parents, endedOn)
    : heldOn(parents, day);
};
