import type { RenameUnit } from '#contracts';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeFreeCode, mustChangeOn } from './preconditions.js';
import type { Organisation, OrganisationEvent } from './state.js';

export const renameUnit = (
  command: RenameUnit,
  organisation: Organisation,
  today: string,
): OrganisationEvent[] => {
  const { unitId, code, effectiveOn } = command;
  mustHaveCome(effectiveOn, today);
  mustChangeOn(organisation, unitId, effectiveOn);
  if (code !== undefined) mustBeFreeCode(organisation, code, unitId, effectiveOn);
  return [{ type: 'UnitRenamed', data: command }];
};
