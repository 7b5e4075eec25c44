import type { Decider } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import { streamsOfCollector } from '../access/must-be-collector.js';
import { fundStream, officeStream, ORGANISATION_STREAM } from '../streams.js';
import { appointSigner } from './appoint-signer.js';
import { declareOutsideMoney } from './declare-outside-money.js';
import { delegateSigning } from './delegate-signing.js';
import { endAppointment } from './end-appointment.js';
import { openHoldingPlace } from './open-holding-place.js';
import { openStore } from './open-store.js';
import { recordBankBalance } from './record-bank-balance.js';
import { declareReceiptsLost } from './receipt-books/declare-receipts-lost.js';
import { handOverReceiptBook } from './receipt-books/hand-over-receipt-book.js';
import { issueReceiptBook } from './receipt-books/issue-receipt-book.js';
import { bookThatKnows } from './receipt-books/leaves.js';
import { registerReceiptBook } from './receipt-books/register-receipt-book.js';
import { returnReceiptBook } from './receipt-books/return-receipt-book.js';
import { takeOnReceiptBook } from './receipt-books/take-on-receipt-book.js';
import { voidReceiptSerial } from './receipt-books/void-receipt-serial.js';
import { recordHandover } from './record-handover.js';
import { signHandover } from './sign-handover.js';
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
    'RegisterReceiptBook',
    'IssueReceiptBook',
    'VoidReceiptSerial',
    'DeclareReceiptsLost',
    'ReturnReceiptBook',
    'HandOverReceiptBook',
    'TakeOnReceiptBook',
    'RecordHandover',
    'SignHandover',
  ],
  streamOf: ({ unitId }) => officeStream(unitId),
  referencesOf: ({ type, data }) => {
    switch (type) {
      case 'OpenHoldingPlace':
      case 'OpenStore':
      case 'AppointSigner':
      case 'HandOverReceiptBook':
        return [ORGANISATION_STREAM];
      case 'IssueReceiptBook':
        return [fundStream(data.fundId), ...streamsOfCollector(data.collector)];
      case 'VoidReceiptSerial':
      case 'DeclareReceiptsLost':
      case 'ReturnReceiptBook':
        return [bookThatKnows(data) ?? []].flat();
      default:
        return [];
    }
  },
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
      case 'RegisterReceiptBook':
        return registerReceiptBook(command.data, state.receiptBooks, context.today);
      case 'IssueReceiptBook':
        return issueReceiptBook(command.data, state.receiptBooks, references, context);
      case 'VoidReceiptSerial':
        return voidReceiptSerial(command.data, state.receiptBooks, references, context.today);
      case 'DeclareReceiptsLost':
        return declareReceiptsLost(command.data, state.receiptBooks, references, context.today);
      case 'ReturnReceiptBook':
        return returnReceiptBook(command.data, state.receiptBooks, references, context.today);
      case 'HandOverReceiptBook':
        return handOverReceiptBook(command.data, state.receiptBooks, units(), context);
      case 'TakeOnReceiptBook':
        return takeOnReceiptBook(command.data, state.receiptBooks);
      case 'RecordHandover':
        return recordHandover(command.data, state, context);
      case 'SignHandover':
        return signHandover(command.data, state, context);
    }
  },
  evolve,
};
