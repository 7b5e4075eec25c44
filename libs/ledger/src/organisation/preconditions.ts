import { yearOf } from '../calendar.js';
import { Refusal } from '../decider.js';
import type { Organisation, Unit } from './state.js';
import { unitOf } from './unit-on.js';

const mustBeEstablished = (unit: Unit, on: string): void => {
  if (on < unit.establishedOn)
    throw new Refusal('UNIT_NOT_YET_ESTABLISHED', { unit: unit.unitId, date: unit.establishedOn });
};

/**
 * The unit exists on that day: from the day it was established to the day before its end.
 * @throws Refusal UNIT_UNKNOWN, UNIT_NOT_YET_ESTABLISHED, UNIT_ENDED
 */
export const mustBeUnitOn = (organisation: Organisation, unitId: string, on: string): Unit => {
  const unit = unitOf(organisation, unitId);
  mustBeEstablished(unit, on);
  if (unit.endedOn !== undefined && on >= unit.endedOn)
    throw new Refusal('UNIT_ENDED', { unit: unitId, date: unit.endedOn });
  return unit;
};

/**
 * The unit's books take an entry of that day, entered today: while it lives, and after its end
 * until its wind-down is over, which bounds both days.
 * @throws Refusal UNIT_UNKNOWN, UNIT_NOT_YET_ESTABLISHED, UNIT_ENDED
 */
export const mustTakeEntries = (
  organisation: Organisation,
  unitId: string,
  occurredOn: string,
  today: string,
): Unit => {
  const unit = unitOf(organisation, unitId);
  mustBeEstablished(unit, occurredOn);
  const { endedOn, windDownUntil } = unit;
  if (endedOn === undefined || windDownUntil === undefined) return unit;
  if (occurredOn > windDownUntil || today > windDownUntil)
    throw new Refusal('UNIT_ENDED', { unit: unitId, date: endedOn });
  return unit;
};

/**
 * The unit may change on that day: it exists, has not ended, and nothing later is recorded.
 * @throws Refusal UNIT_UNKNOWN, UNIT_NOT_YET_ESTABLISHED, UNIT_ENDED, CHANGE_OUT_OF_ORDER
 */
export const mustChangeOn = (organisation: Organisation, unitId: string, on: string): Unit => {
  const unit = mustBeUnitOn(organisation, unitId, on);
  if (on < unit.changedOn)
    throw new Refusal('CHANGE_OUT_OF_ORDER', { unit: unitId, date: unit.changedOn });
  return unit;
};

/**
 * Others may be placed below the unit from that day on: it exists then and has not ended since.
 * @throws Refusal UNIT_UNKNOWN, UNIT_NOT_YET_ESTABLISHED, UNIT_ENDED
 */
export const mustTakeChildrenFrom = (
  organisation: Organisation,
  unitId: string,
  from: string,
): void => {
  const unit = mustBeUnitOn(organisation, unitId, from);
  if (unit.endedOn !== undefined)
    throw new Refusal('UNIT_ENDED', { unit: unitId, date: unit.endedOn });
};

/**
 * No other unit has the code, or had it last in the same year: a voucher number names the code
 * and the year, and no number may stand twice.
 * @throws Refusal UNIT_CODE_TAKEN
 */
export const mustBeFreeCode = (
  organisation: Organisation,
  code: string,
  unitId: string,
  on: string,
): void => {
  const use = organisation.codes.get(code);
  if (!use || use.unitId === unitId) return;
  if (use.freeFromYear === undefined || yearOf(on) < use.freeFromYear)
    throw new Refusal('UNIT_CODE_TAKEN', { code });
};
