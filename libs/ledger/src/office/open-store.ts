import type { OpenStore } from '#contracts';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { mustBeNewPlace } from './preconditions.js';
import type { Office, OfficeEvent } from './state.js';

/** Goods are kept apart from money from the beginning: a store is no place that money knows. */
export const openStore = (
  command: OpenStore,
  office: Office,
  units: Organisation,
  today: string,
): OfficeEvent[] => {
  const { unitId, storeId, openedOn } = command;
  mustBeNewPlace(office, storeId);
  mustHaveCome(openedOn, today);
  mustBeUnitOn(units, unitId, openedOn);
  return [{ type: 'StoreOpened', data: command }];
};
