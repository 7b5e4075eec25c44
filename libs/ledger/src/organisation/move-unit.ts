import type { MoveUnit } from '#contracts';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { mustChangeOn, mustTakeChildrenFrom } from './preconditions.js';
import type { Organisation, OrganisationEvent } from './state.js';
import { unitOf } from './unit-on.js';

/**
 * Whether a unit stands above another on any day of a span. Moves are recorded late and not in
 * the order of their days, so every parent that the span touches is climbed, each for its days.
 */
const isAbove = (
  organisation: Organisation,
  unitId: string,
  below: string,
  span: { readonly from: string; readonly until?: string },
): boolean => {
  if (unitId === below) return true;
  const { parents } = unitOf(organisation, below);
  return parents.some(({ from, value }, index) => {
    const next = parents[index + 1]?.from;
    const begin = from > span.from ? from : span.from;
    const end = next === undefined || (span.until && span.until < next) ? span.until : next;
    if (value === undefined || (end !== undefined && begin >= end)) return false;
    return isAbove(
      organisation,
      unitId,
      value,
      end === undefined ? { from: begin } : { from: begin, until: end },
    );
  });
};

export const moveUnit = (
  command: MoveUnit,
  organisation: Organisation,
  today: string,
): OrganisationEvent[] => {
  const { unitId, parentId, effectiveOn } = command;
  mustHaveCome(effectiveOn, today);
  mustChangeOn(organisation, unitId, effectiveOn);
  if (parentId !== undefined) {
    mustTakeChildrenFrom(organisation, parentId, effectiveOn);
    if (isAbove(organisation, unitId, parentId, { from: effectiveOn }))
      throw new Refusal('UNIT_CYCLE', { unit: unitId });
  }
  return [{ type: 'UnitMoved', data: command }];
};
