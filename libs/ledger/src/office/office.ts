import type { Decider } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import { officeStream, ORGANISATION_STREAM } from '../streams.js';
import { appointSigner } from './appoint-signer.js';
import { declareOutsideMoney } from './declare-outside-money.js';
import { delegateSigning } from './delegate-signing.js';
import { endAppointment } from './end-appointment.js';
import { openHoldingPlace } from './open-holding-place.js';
import { recordBankBalance } from './record-bank-balance.js';
import { recordHandover } from './record-handover.js';
import { signHandover } from './sign-handover.js';
import { recordCount } from './record-count.js';
import { emptyOffice, evolve, type Office, type OfficeCommand, type OfficeEvent } from './state.js';

/** A unit's office: its safe and bank accounts, and who is appointed to what. */
export const office: Decider<OfficeCommand, OfficeEvent, Office> = {
  category: 'office',
  commands: [
    'OpenHoldingPlace',
    'DeclareOutsideMoney',
    'AppointSigner',
    'EndAppointment',
    'DelegateSigning',
    'RecordCount',
    'RecordBankBalance',
    'RecordHandover',
    'SignHandover',
  ],
  streamOf: ({ unitId }) => officeStream(unitId),
  referencesOf: ({ type }) =>
    type === 'OpenHoldingPlace' || type === 'AppointSigner' ? [ORGANISATION_STREAM] : [],
  initial: emptyOffice,
  decide: (command, state, references, context) => {
    const units = () => references.state(organisation, ORGANISATION_STREAM);
    switch (command.type) {
      case 'OpenHoldingPlace':
        return openHoldingPlace(command.data, state, units(), context.today);
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
      case 'RecordHandover':
        return recordHandover(command.data, state, context);
      case 'SignHandover':
        return signHandover(command.data, state, context);
    }
  },
  evolve,
};
