import type { Decider } from '../decider.js';
import { fund } from '../fund/fund.js';
import { organisation } from '../organisation/organisation.js';
import { fundStream, ORGANISATION_STREAM, programmeMoneyStream } from '../streams.js';
import { correctProgrammeMoney } from './correct-programme-money.js';
import { declareProgrammeMoney } from './declare-programme-money.js';
import {
  evolve,
  nothingDeclared,
  type ProgrammeMoney,
  type ProgrammeMoneyCommand,
  type ProgrammeMoneyEvent,
} from './state.js';

/** Money that a programme runs on and that is no charity: stated, never entered into a book. */
export const programmeMoney: Decider<ProgrammeMoneyCommand, ProgrammeMoneyEvent, ProgrammeMoney> = {
  category: 'programmeMoney',
  commands: ['DeclareProgrammeMoney', 'CorrectProgrammeMoney'],
  streamOf: programmeMoneyStream,
  referencesOf: ({ data }) => [ORGANISATION_STREAM, fundStream(data.fundId)],
  initial: nothingDeclared,
  decide: ({ type, data }, state, references, context) => {
    switch (type) {
      case 'DeclareProgrammeMoney': {
        const units = references.state(organisation, ORGANISATION_STREAM);
        const programme = references.state(fund, fundStream(data.fundId));
        return declareProgrammeMoney(data, state, { units, programme }, context);
      }
      case 'CorrectProgrammeMoney':
        return correctProgrammeMoney(data, state, context.actor);
    }
  },
  evolve,
};
