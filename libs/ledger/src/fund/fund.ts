import type { Decider } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import { fundStream, ORGANISATION_STREAM } from '../streams.js';
import { closeFund } from './close-fund.js';
import { defineBundle } from './define-bundle.js';
import { listItem } from './list-item.js';
import { openFund } from './open-fund.js';
import { setCollectionTerm } from './set-collection-term.js';
import { setInterestPolicy } from './set-interest-policy.js';
import { setSigningPolicy } from './set-signing-policy.js';
import { setTarget } from './set-target.js';
import { planDrive } from './plan-drive.js';
import { evolve, noFund, type Fund, type FundCommand, type FundEvent } from './state.js';

/** A fund or programme: who owns it, what it rests on, how it receives, who signs, when it ends. */
export const fund: Decider<FundCommand, FundEvent, Fund> = {
  category: 'fund',
  commands: [
    'OpenFund',
    'SetSigningPolicy',
    'SetTarget',
    'PlanDrive',
    'SetCollectionTerm',
    'SetInterestPolicy',
    'ListItem',
    'DefineBundle',
    'CloseFund',
  ],
  streamOf: ({ fundId }) => fundStream(fundId),
  referencesOf: ({ type }) =>
    type === 'OpenFund' || type === 'SetTarget' || type === 'PlanDrive'
      ? [ORGANISATION_STREAM]
      : [],
  initial: noFund,
  decide: (command, state, references, { today }) => {
    const units = () => references.state(organisation, ORGANISATION_STREAM);
    switch (command.type) {
      case 'OpenFund':
        return openFund(command.data, state, units(), today);
      case 'SetSigningPolicy':
        return setSigningPolicy(command.data, state);
      case 'SetInterestPolicy':
        return setInterestPolicy(command.data, state);
      case 'SetTarget':
        return setTarget(command.data, state, units(), today);
      case 'ListItem':
        return listItem(command.data, state);
      case 'DefineBundle':
        return defineBundle(command.data, state);
      case 'PlanDrive':
        return planDrive(command.data, state, units(), today);
      case 'SetCollectionTerm':
        return setCollectionTerm(command.data, state, today);
      case 'CloseFund':
        return closeFund(command.data, state, today);
    }
  },
  evolve,
};
