import { Refusal } from '../decider.js';
import { mustChangeOn } from './preconditions.js';
import type { Organisation, Unit } from './state.js';

/** @throws Refusal WIND_DOWN_BEFORE_END */
export const mustWindDownAfter = (endedOn: string, windDownUntil: string): void => {
  if (windDownUntil < endedOn)
    throw new Refusal('WIND_DOWN_BEFORE_END', { until: windDownUntil, date: endedOn });
};

/**
 * The unit may hand on its past on that day: it has lived for a day at least.
 * @throws Refusal UNIT_UNKNOWN, UNIT_NOT_YET_ESTABLISHED, UNIT_ENDED, CHANGE_OUT_OF_ORDER
 */
export const mustHaveLivedBefore = (
  organisation: Organisation,
  unitId: string,
  on: string,
): Unit => {
  const unit = mustChangeOn(organisation, unitId, on);
  if (on === unit.establishedOn)
    throw new Refusal('UNIT_NOT_YET_ESTABLISHED', { unit: unitId, date: on });
  return unit;
};

/**
 * The unit may end on that day: it received nothing later, and all below it have been moved, have
 * ended, or end together with it.
 * @throws Refusal CHANGE_OUT_OF_ORDER, UNIT_HAS_CHILDREN
 */
export const mustBeAbleToEnd = (
  unit: Unit,
  on: string,
  endingToo: ReadonlySet<string> = new Set(),
): void => {
  if (unit.receivedOn > on)
    throw new Refusal('CHANGE_OUT_OF_ORDER', { unit: unit.unitId, date: unit.receivedOn });
  for (const [child, leftOn] of unit.children)
    if ((leftOn === undefined || leftOn > on) && !endingToo.has(child))
      throw new Refusal('UNIT_HAS_CHILDREN', { unit: unit.unitId, child });
};
