import type { DissolveUnit } from '#contracts';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeAbleToEnd, mustHaveLivedBefore, mustWindDownAfter } from './ending.js';
import type { Organisation, OrganisationEvent } from './state.js';

export const dissolveUnit = (
  command: DissolveUnit,
  organisation: Organisation,
  today: string,
): OrganisationEvent[] => {
  const { unitId, dissolvedOn, windDownUntil } = command;
  mustHaveCome(dissolvedOn, today);
  mustWindDownAfter(dissolvedOn, windDownUntil);
  mustBeAbleToEnd(mustHaveLivedBefore(organisation, unitId, dissolvedOn), dissolvedOn);
  return [{ type: 'UnitDissolved', data: command }];
};
