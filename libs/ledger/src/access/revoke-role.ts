import type { RevokeRole } from '#contracts';
import { Refusal } from '../decider.js';
import { isSame, type Access, type AccessEvent } from './state.js';

/** Anybody may give up a role of their own; the edge decides who may take others' away. */
export const revokeRole = (command: RevokeRole, access: Access, actor: string): AccessEvent[] => {
  if (!access.registered) throw new Refusal('PERSON_UNKNOWN');
  if (!access.grants.some((held) => isSame(held, command))) throw new Refusal('GRANT_UNKNOWN');
  return [{ type: 'RoleRevoked', data: { ...command, revokedBy: actor } }];
};
