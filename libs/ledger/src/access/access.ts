import type { Decider } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import { accessStream, ORGANISATION_STREAM } from '../streams.js';
import { grantRole } from './grant-role.js';
import { registerPerson } from './register-person.js';
import { revokeRole } from './revoke-role.js';
import { evolve, noAccess, type Access, type AccessCommand, type AccessEvent } from './state.js';

/** One person of the staff and the roles they have: grants are history, too. */
export const access: Decider<AccessCommand, AccessEvent, Access> = {
  category: 'access',
  commands: ['RegisterPerson', 'GrantRole', 'RevokeRole'],
  streamOf: ({ personId }) => accessStream(personId),
  referencesOf: ({ type }) => (type === 'GrantRole' ? [ORGANISATION_STREAM] : []),
  initial: noAccess,
  decide: (command, state, references, context) => {
    switch (command.type) {
      case 'RegisterPerson':
        return registerPerson(command.data, state);
      case 'GrantRole': {
        const units = references.state(organisation, ORGANISATION_STREAM);
        return grantRole(command.data, state, units, context);
      }
      case 'RevokeRole':
        return revokeRole(command.data, state, context.actor);
    }
  },
  evolve,
};
