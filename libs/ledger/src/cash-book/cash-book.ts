import type { Decider } from '../decider.js';
import { fundStream, officeStream, ORGANISATION_STREAM, cashBookStream } from '../streams.js';
import { acceptRemittance, receiverStream } from './accept-remittance.js';
import { approveRequest } from './approve-request.js';
import { bringForward } from './bring-forward.js';
import { carryForward } from './carry-forward.js';
import { closePeriod } from './close-period.js';
import { confirmTransfer } from './confirm-transfer.js';
import { evolve } from './evolve.js';
import { expireRequest } from './expire-request.js';
import type { CashBookCommand, CashBookEvent } from './messages.js';
import { openBook } from './open-book.js';
import { payDisbursement } from './pay-disbursement.js';
import { requestPurposeChange } from './purpose/request-purpose-change.js';
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
import { cashBookStreams, type CashBook } from './state.js';
import { closeSurplus } from './stray-money/close-surplus.js';
import { identifyStrayReceipt } from './stray-money/identify-stray-receipt.js';
import { payRefund } from './stray-money/pay-refund.js';
import { recordBankFee } from './stray-money/record-bank-fee.js';
import { recordCountDifference } from './stray-money/record-count-difference.js';
import { recordCounterfeit } from './stray-money/record-counterfeit.js';
import { recordInterest } from './stray-money/record-interest.js';
import { recordStrayReceipt } from './stray-money/record-stray-receipt.js';
import { repayShortage } from './stray-money/repay-shortage.js';
import { requestRefund } from './stray-money/request-refund.js';
import { requestWriteOff } from './stray-money/request-write-off.js';

/** One unit's book for one fund in one fiscal year: its table of contents. */
export const cashBook: Decider<CashBookCommand, CashBookEvent, CashBook> = {
  ...cashBookStreams,
  commands: [
    'OpenBook',
    'SignOpening',
    'RecordDonation',
    'RequestDisbursement',
    'RequestRemittance',
    'RequestCorrection',
    'ApproveRequest',
    'RejectRequest',
    'ExpireRequest',
    'PayDisbursement',
    'SendTransfer',
    'ConfirmTransfer',
    'SendRemittance',
    'AcceptRemittance',
    'ReturnRemittance',
    'ReceiveRemittance',
    'ClosePeriod',
    'CarryForward',
    'BringForward',
    'RecordStrayReceipt',
    'IdentifyStrayReceipt',
    'RequestRefund',
    'PayRefund',
    'RecordInterest',
    'RecordBankFee',
    'RecordCountDifference',
    'RecordCounterfeit',
    'CloseSurplus',
    'RepayShortage',
    'RequestWriteOff',
    'RequestPurposeChange',
  ],
  streamOf: cashBookStream,
  referencesOf: (command) => {
    const { unitId, fundId } = command.data;
    const judgedBy = [ORGANISATION_STREAM, fundStream(fundId), officeStream(unitId)];
    return command.type === 'AcceptRemittance'
      ? [...judgedBy, officeStream(command.data.toUnitId), receiverStream(command.data)]
      : judgedBy;
  },
  decide: ({ type, data }, book, references, context) => {
    switch (type) {
      case 'OpenBook':
        return openBook(data, book, references, context);
      case 'SignOpening':
        return signOpening(data, book, references, context);
      case 'RecordDonation':
        return recordDonation(data, book, references, context);
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
      case 'ClosePeriod':
        return closePeriod(data, book, references, context);
      case 'CarryForward':
        return carryForward(data, book, references, context);
      case 'BringForward':
        return bringForward(data, book, references, context);
      case 'RecordStrayReceipt':
        return recordStrayReceipt(data, book, references, context);
      case 'IdentifyStrayReceipt':
        return identifyStrayReceipt(data, book, references, context);
      case 'RequestRefund':
        return requestRefund(data, book, references, context);
      case 'PayRefund':
        return payRefund(data, book, references, context);
      case 'RecordInterest':
        return recordInterest(data, book, references, context);
      case 'RecordBankFee':
        return recordBankFee(data, book, references, context);
      case 'RecordCountDifference':
        return recordCountDifference(data, book, references, context);
      case 'RecordCounterfeit':
        return recordCounterfeit(data, book, references, context);
      case 'CloseSurplus':
        return closeSurplus(data, book, references, context);
      case 'RepayShortage':
        return repayShortage(data, book, references, context);
      case 'RequestWriteOff':
        return requestWriteOff(data, book, references, context);
      case 'RequestPurposeChange':
        return requestPurposeChange(data, book, references, context);
    }
  },
  evolve,
};
