import type { RegisterPerson } from '#contracts';
import { Refusal } from '../decider.js';
import { SYSTEM_ACTOR } from '../system-actor.js';
import type { Access, AccessEvent } from './state.js';

/** Nobody takes the place of the system. */
export const registerPerson = (command: RegisterPerson, access: Access): AccessEvent[] => {
  if (access.registered || command.personId === SYSTEM_ACTOR) throw new Refusal('PERSON_EXISTS');
  return [{ type: 'PersonRegistered', data: command }];
};
