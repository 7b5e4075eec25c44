import type { Decider } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import { officeStream, ORGANISATION_STREAM } from '../streams.js';
import { appointSigner } from './appoint-signer.js';
import { declareOutsideMoney } from './declare-outside-money.js';
import { delegateSigning } from './delegate-signing.js';
import { endAppointment } from './end-appointment.js';
import { openHoldingPlace } from './open-holding-place.js';
import { openStore } from './open-store.js';
import { recordBankBalance } from './record-bank-balance.js';
import { recordCount } from './record-count.js';
import { emptyOffice, evolve, type Office, type OfficeCommand, type OfficeEvent } from './state.js';

/** A unit's office: its safe, bank accounts and stores, and who is appointed to what. */
export const office: Decider<OfficeCommand, OfficeEvent, Office> = {
  category: 'office',
  commands: [
    'OpenHoldingPlace',
    'OpenStore',
    'DeclareOutsideMoney',
    'AppointSigner',
    'EndAppointment',
    'DelegateSigning',
    'RecordCount',
    'RecordBankBalance',
  ],
  streamOf: ({ unitId }) => officeStream(unitId),
  referencesOf: ({ type }) =>
    type === 'OpenHoldingPlace' || type === 'OpenStore' || type === 'AppointSigner'
      ? [ORGANISATION_STREAM]
      : [],
  initial: emptyOffice,
  decide: (command, state, references, context) => {
    const units = () => references.state(organisation, ORGANISATION_STREAM);
    switch (command.type) {
      case 'OpenHoldingPlace':
        return openHoldingPlace(command.data, state, units(), context.today);
      case 'OpenStore':
        return openStore(command.data, state, units(), context.today);
      case 'DeclareOutsideMoney':
        return declareOutsideMoney(command.data, state, context.today);
      case 'AppointSigner':
        return appointSigner(command.data, state, units(), context.today);
      case 'EndAppointment':
        return endAppointment(command.data, state);
      case 'DelegateSigning':
        return delegateSigning(command.data, state);
      case 'RecordCount':
        return recordCount(command.data, state, context);
      case 'RecordBankBalance':
        return recordBankBalance(command.data, state, context.today);
    }
  },
  evolve,
};
