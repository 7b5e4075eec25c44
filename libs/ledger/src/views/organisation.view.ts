import type { OrganisationEvent } from '../organisation/state.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** Names and successions as they were recorded; the units themselves come from the folded forest. */
export const foldOrganisation = (
  changes: Changes,
  { event, number }: ViewEvent<OrganisationEvent>,
): void => {
  switch (event.type) {
    case 'UnitEstablished': {
      const { unitId, name, code, establishedOn } = event.data;
      changes.insert('unitName', {
        position: number,
        unitId,
        name,
        code,
        effectiveOn: establishedOn,
      });
      return;
    }
    case 'UnitRenamed': {
      changes.insert('unitName', { position: number, ...event.data });
      return;
    }
    case 'UnitsSucceeded': {
      const { successionId, effectiveOn, shares } = event.data;
      shares.forEach(({ from, to, share }, line) =>
        changes.insert('unitSuccession', {
          position: number,
          line,
          successionId,
          fromUnitId: from,
          toUnitId: to,
          share,
          effectiveOn,
        }),
      );
      return;
    }
    case 'UnitMoved':
    case 'UnitDissolved':
      return;
  }
};

/** Whether sums that stood below one unit may now stand below another. */
export const changesRollUps = ({ type }: OrganisationEvent): boolean =>
  type === 'UnitMoved' || type === 'UnitsSucceeded' || type === 'UnitDissolved';
