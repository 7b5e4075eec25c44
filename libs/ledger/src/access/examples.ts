import type { Role } from '#contracts';
import { evolve } from '../organisation/evolve.js';
import { emptyOrganisation, type OrganisationEvent } from '../organisation/state.js';
import type { AccessEvent } from './state.js';

/** People, units and grants for the specs of access. */
export const LAN = '22222222-2222-4222-8222-222222222222';
export const ADMIN = '33333333-3333-4333-8333-333333333333';

const established = (unitId: string, parentId?: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind: 'territorial',
    level: 1,
    name: unitId,
    ...(parentId && { parentId }),
    establishedOn: '2021-01-01',
  },
});
export const units = [
  established('tinh'),
  established('xa', 'tinh'),
  established('khac', 'tinh'),
  established('cu', 'tinh'),
  {
    type: 'UnitsSucceeded' as const,
    data: {
      successionId: 'nq',
      effectiveOn: '2025-07-01',
      windDownUntil: '2025-12-31',
      shares: [{ from: 'cu', to: 'xa', share: 10_000 }],
    },
  },
].reduce(evolve, emptyOrganisation());

export const registered: AccessEvent = { type: 'PersonRegistered', data: { personId: LAN } };
export const granted = (role: Role, unitId: string, grantedBy = ADMIN): AccessEvent => ({
  type: 'RoleGranted',
  data: { personId: LAN, role, unitId, grantedBy },
});
export const revoked = (role: Role, unitId: string): AccessEvent => ({
  type: 'RoleRevoked',
  data: { personId: LAN, role, unitId, revokedBy: ADMIN },
});
