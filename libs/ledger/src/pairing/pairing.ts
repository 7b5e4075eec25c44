import type { Decider } from '../decider.js';
import { fund } from '../fund/fund.js';
import { organisation } from '../organisation/organisation.js';
import { fundStream, ORGANISATION_STREAM, pairingStream } from '../streams.js';
import { endPairing } from './end-pairing.js';
import { pairUnits } from './pair-units.js';
import { evolve, noPairs, type Pairing, type PairingCommand, type PairingEvent } from './state.js';

/** Who helps which commune at the border, programme by programme. */
export const pairing: Decider<PairingCommand, PairingEvent, Pairing> = {
  category: 'pairing',
  commands: ['PairUnits', 'EndPairing'],
  streamOf: ({ fundId }) => pairingStream(fundId),
  referencesOf: ({ data }) => [ORGANISATION_STREAM, fundStream(data.fundId)],
  initial: noPairs,
  decide: ({ type, data }, state, references, { actor }) => {
    switch (type) {
      case 'PairUnits': {
        const units = references.state(organisation, ORGANISATION_STREAM);
        const programme = references.state(fund, fundStream(data.fundId));
        return pairUnits(data, state, { units, programme, actor });
      }
      case 'EndPairing':
        return endPairing(data, state, actor);
    }
  },
  evolve,
};
