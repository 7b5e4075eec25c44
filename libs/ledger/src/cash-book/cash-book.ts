import type { Decider } from '../decider.js';
import {
  accessStream,
  fundStream,
  officeStream,
  ORGANISATION_STREAM,
  cashBookStream,
} from '../streams.js';
import { payAdvance } from './advances/pay-advance.js';
import { recordOpeningAdvance } from './advances/record-opening-advance.js';
import { requestAdvance } from './advances/request-advance.js';
import { requestTopUp } from './advances/request-top-up.js';
import { settleAdvance } from './advances/settle-advance.js';
import { acceptRemittance, receiverStream } from './accept-remittance.js';
import { approveRequest } from './approve-request.js';
import { streamsOfCollector } from '../access/must-be-collector.js';
import { handInCollections } from './collections/hand-in-collections.js';
import { recordCollection } from './collections/record-collection.js';
import { closePeriod } from './close-period.js';
import { confirmTransfer } from './confirm-transfer.js';
import { evolve } from './evolve.js';
import { expireRequest } from './expire-request.js';
import { decideGoods, goodsCommands, isGoodsCommand } from './goods/goods.js';
import { receiversOf } from './handover/receivers.js';
import type { CashBookCommand, CashBookEvent } from './messages.js';
import { openBook } from './open-book.js';
import { payDisbursement } from './pay-disbursement.js';
import { postSmsMoney } from './post-sms-money.js';
import { receiveRemittance } from './receive-remittance.js';
import { recordDonation } from './record-donation.js';
import { rejectRequest } from './reject-request.js';
import { requestCorrection } from './request-correction.js';
import { requestDisbursement } from './request-disbursement.js';
import { requestRemittance } from './request-remittance.js';
import { returnRemittance } from './return-remittance.js';
import { sendRemittance } from './send-remittance.js';
import { sendTransfer } from './send-transfer.js';
import { signOpening } from './sign-opening.js';
import {
  CHILD_MONEY_COMMANDS,
  decideChildMoney,
  isChildMoneyCommand,
  streamsOfChildren,
} from './sponsorship/decide-child-money.js';
import { cashBookStreams, type CashBook } from './state.js';
import {
  decideStrayMoney,
  isStrayCommand,
  STRAY_COMMANDS,
} from './stray-money/decide-stray-money.js';
import { BETWEEN_BOOKS, decideBetweenBooks, isBetweenBooks } from './years/decide-years.js';
import { otherYears } from './years/other-years.js';

/** One unit's book for one fund in one fiscal year: its table of contents. */
export const cashBook: Decider<CashBookCommand, CashBookEvent, CashBook> = {
  ...cashBookStreams,
  commands: [
    'OpenBook',
    'RecordOpeningAdvance',
    'SignOpening',
    'RecordDonation',
    'RecordCollection',
    'HandInCollections',
    'RequestDisbursement',
    'RequestRemittance',
    'RequestCorrection',
    'ApproveRequest',
    'RejectRequest',
    'ExpireRequest',
    'PayDisbursement',
    'RequestAdvance',
    'RequestTopUp',
    'PayAdvance',
    'SettleAdvance',
    'SendTransfer',
    'ConfirmTransfer',
    'SendRemittance',
    'AcceptRemittance',
    'ReturnRemittance',
    'ReceiveRemittance',
    'PostSmsMoney',
    'ClosePeriod',
    ...goodsCommands,
    ...STRAY_COMMANDS,
    ...BETWEEN_BOOKS,
    ...CHILD_MONEY_COMMANDS,
  ],
  streamOf: cashBookStream,
  referencesOf: (command) => {
    const { unitId, fundId } = command.data;
    const judgedBy = [ORGANISATION_STREAM, fundStream(fundId), officeStream(unitId)];
    switch (command.type) {
      case 'AcceptRemittance':
        return [...judgedBy, officeStream(command.data.toUnitId), receiverStream(command.data)];
      case 'RecordOpeningAdvance':
      case 'RequestAdvance': {
        const { kind, person } = command.data.holder;
        return kind === 'staff' && person ? [...judgedBy, accessStream(person)] : judgedBy;
      }
      case 'HandOverBook':
        return [...judgedBy, ...receiversOf(command.data)];
      case 'RecordCollection':
        return [...judgedBy, ...streamsOfCollector(command.data.collector)];
      default:
        return [...judgedBy, ...otherYears(command), ...streamsOfChildren(command)];
    }
  },
  decide: (command, book, references, context) => {
    if (isGoodsCommand(command)) return decideGoods(command, book, references, context);
    if (isBetweenBooks(command)) return decideBetweenBooks(command, book, references, context);
    if (isChildMoneyCommand(command)) return decideChildMoney(command, book, references, context);
    if (isStrayCommand(command)) return decideStrayMoney(command, book, references, context);
    const { type, data } = command;
    switch (type) {
      case 'OpenBook':
        return openBook(data, book, references, context);
      case 'RecordOpeningAdvance':
        return recordOpeningAdvance(data, book, references, context);
      case 'SignOpening':
        return signOpening(data, book, references, context);
      case 'RecordDonation':
        return recordDonation(data, book, references, context);
      case 'RecordCollection':
        return recordCollection(data, book, references, context);
      case 'HandInCollections':
        return handInCollections(data, book, references, context);
      case 'RequestDisbursement':
        return requestDisbursement(data, book, references, context);
      case 'RequestRemittance':
        return requestRemittance(data, book, references, context);
      case 'RequestCorrection':
        return requestCorrection(data, book, references, context);
      case 'ApproveRequest':
        return approveRequest(data, book, references, context);
      case 'RejectRequest':
        return rejectRequest(data, book, references, context);
      case 'ExpireRequest':
        return expireRequest(data, book, references, context);
      case 'PayDisbursement':
        return payDisbursement(data, book, references, context);
      case 'RequestAdvance':
        return requestAdvance(data, book, references, context);
      case 'RequestTopUp':
        return requestTopUp(data, book, references, context);
      case 'PayAdvance':
        return payAdvance(data, book, references, context);
      case 'SettleAdvance':
        return settleAdvance(data, book, references, context);
      case 'SendTransfer':
        return sendTransfer(data, book, references, context);
      case 'ConfirmTransfer':
        return confirmTransfer(data, book, references, context);
      case 'SendRemittance':
        return sendRemittance(data, book, references, context);
      case 'AcceptRemittance':
        return acceptRemittance(data, book, references, context);
      case 'ReturnRemittance':
        return returnRemittance(data, book, references, context);
      case 'ReceiveRemittance':
        return receiveRemittance(data, book, references, context);
      case 'PostSmsMoney':
        return postSmsMoney(data, book, references, context);
      case 'ClosePeriod':
        return closePeriod(data, book, references, context);
    }
  },
  evolve,
};
