import type { FoundLedger, LedgerFounded } from '#contracts';
import type { Decider } from '../decider.js';
import { FOUNDATION_STREAM } from '../streams.js';
import { foundLedger } from './found-ledger.js';

export interface FoundationCommand {
  readonly type: 'FoundLedger';
  readonly data: FoundLedger;
}
export interface FoundationEvent {
  readonly type: 'LedgerFounded';
  readonly data: LedgerFounded;
}

/** Whose ledger it is, and whether its figures are invented. */
export interface Foundation {
  founded?: LedgerFounded;
}

export const foundation: Decider<FoundationCommand, FoundationEvent, Foundation> = {
  category: 'ledger',
  commands: ['FoundLedger'],
  streamOf: () => FOUNDATION_STREAM,
  referencesOf: () => [],
  initial: () => ({}),
  decide: (command, state, _, { today }) => foundLedger(command.data, state, today),
  evolve: (state, event) => {
    state.founded = event.data;
    return state;
  },
};
