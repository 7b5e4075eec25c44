import type { HolderNamed } from '#contracts';
import { access } from '../../access/access.js';
import { Refusal, type References } from '../../decider.js';
import { accessStream } from '../../streams.js';
import type { Holder } from './state.js';

/**
 * Somebody of the staff list, whose name is known there; or somebody else with a name.
 * @throws Refusal ADVANCE_HOLDER_INCOMPLETE, PERSON_UNKNOWN
 */
export const holderIn = (
  { kind, person, name }: HolderNamed,
  references: References,
): Holder & { readonly name?: string } => {
  if (person === undefined) throw new Refusal('ADVANCE_HOLDER_INCOMPLETE');
  if (kind === 'outside') return { kind, person, ...(name !== undefined && { name }) };
  if (name !== undefined) throw new Refusal('ADVANCE_HOLDER_INCOMPLETE');
  if (!references.state(access, accessStream(person)).registered)
    throw new Refusal('PERSON_UNKNOWN');
  return { kind, person };
};
