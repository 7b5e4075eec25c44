import type { UnitKind } from '#contracts';
import { evolve } from './evolve.js';
import { emptyOrganisation, type Organisation, type OrganisationEvent } from './state.js';

/** Units for the specs of whatever refers to them. */
export const established = (
  unitId: string,
  kind: UnitKind = 'territorial',
  parentId?: string,
): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind,
    level: 1,
    name: unitId,
    ...(parentId && { parentId }),
    establishedOn: '2021-01-01',
  },
});

export const unitsFrom = (...events: readonly OrganisationEvent[]): Organisation =>
  events.reduce(evolve, emptyOrganisation());
