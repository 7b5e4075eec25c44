import type { OpenHoldingPlace } from '#contracts';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { mustBeNewPlace } from './preconditions.js';
import type { Office, OfficeEvent } from './state.js';

export const openHoldingPlace = (
  command: OpenHoldingPlace,
  office: Office,
  units: Organisation,
  today: string,
): OfficeEvent[] => {
  const { unitId, placeId, kind, bankBin, accountNumber, openedOn } = command;
  mustBeNewPlace(office, placeId);
  mustHaveCome(openedOn, today);
  mustBeUnitOn(units, unitId, openedOn);
  if (kind === 'bank' && !(bankBin && accountNumber)) throw new Refusal('BANK_ACCOUNT_INCOMPLETE');
  return [{ type: 'HoldingPlaceOpened', data: command }];
};
