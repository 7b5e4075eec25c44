import type { Decider } from '../decider.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { dissolveUnit } from './dissolve-unit.js';
import { establishUnit } from './establish-unit.js';
import { evolve } from './evolve.js';
import { moveUnit } from './move-unit.js';
import { renameUnit } from './rename-unit.js';
import {
  emptyOrganisation,
  type Organisation,
  type OrganisationCommand,
  type OrganisationEvent,
} from './state.js';
import { succeedUnits } from './succeed-units.js';

/** The dated forest of all units: one stream, so that codes are unique and no tree a circle. */
export const organisation: Decider<OrganisationCommand, OrganisationEvent, Organisation> = {
  category: 'organisation',
  commands: ['EstablishUnit', 'RenameUnit', 'MoveUnit', 'SucceedUnits', 'DissolveUnit'],
  streamOf: () => ORGANISATION_STREAM,
  referencesOf: () => [],
  initial: emptyOrganisation,
  decide: (command, forest, _, { today }) => {
    switch (command.type) {
      case 'EstablishUnit':
        return establishUnit(command.data, forest, today);
      case 'RenameUnit':
        return renameUnit(command.data, forest, today);
      case 'MoveUnit':
        return moveUnit(command.data, forest, today);
      case 'SucceedUnits':
        return succeedUnits(command.data, forest, today);
      case 'DissolveUnit':
        return dissolveUnit(command.data, forest, today);
    }
  },
  evolve,
};
