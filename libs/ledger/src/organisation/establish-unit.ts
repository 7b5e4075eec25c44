import type { EstablishUnit } from '#contracts';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeFreeCode, mustTakeChildrenFrom } from './preconditions.js';
import type { Organisation, OrganisationEvent } from './state.js';

/** A new unit has nothing below it, so it cannot close a circle. */
export const establishUnit = (
  command: EstablishUnit,
  organisation: Organisation,
  today: string,
): OrganisationEvent[] => {
  const { unitId, code, parentId, establishedOn } = command;
  if (organisation.units.has(unitId)) throw new Refusal('UNIT_EXISTS', { unit: unitId });
  mustHaveCome(establishedOn, today);
  mustBeFreeCode(organisation, code, unitId, establishedOn);
  if (parentId !== undefined) mustTakeChildrenFrom(organisation, parentId, establishedOn);
  return [{ type: 'UnitEstablished', data: command }];
};
