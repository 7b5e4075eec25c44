import type { AccessEvent } from '../access/state.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** The staff, as pseudonyms, and the roles they hold. */
export const foldPersons = (
  changes: Changes,
  { event, eventId, recordedAt }: ViewEvent<AccessEvent>,
): void => {
  switch (event.type) {
    case 'PersonRegistered': {
      const { personId } = event.data;
      changes.patch('person', { personId, eventId, registeredAt: recordedAt });
      return;
    }
    case 'RoleGranted': {
      const { personId, role, unitId, grantedBy: changedBy } = event.data;
      const granted = { active: true, changedBy, changedAt: recordedAt };
      changes.patch('roleGrant', { personId, role, unitId, ...granted });
      return;
    }
    case 'RoleRevoked': {
      const { personId, role, unitId, revokedBy: changedBy } = event.data;
      const revoked = { active: false, changedBy, changedAt: recordedAt };
      changes.patch('roleGrant', { personId, role, unitId, ...revoked });
      return;
    }
  }
};
