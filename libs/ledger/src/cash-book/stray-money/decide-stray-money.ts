import type { Context, References } from '../../decider.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { requestPurposeChange } from '../purpose/request-purpose-change.js';
import type { CashBook } from '../state.js';
import { closeSurplus } from './close-surplus.js';
import { identifyStrayReceipt } from './identify-stray-receipt.js';
import { payRefund } from './pay-refund.js';
import { recordBankFee } from './record-bank-fee.js';
import { recordCountDifference } from './record-count-difference.js';
import { recordCounterfeit } from './record-counterfeit.js';
import { recordInterest } from './record-interest.js';
import { recordStrayReceipt } from './record-stray-receipt.js';
import { repayShortage } from './repay-shortage.js';
import { requestRefund } from './request-refund.js';
import { requestShortageWriteOff } from './request-shortage-write-off.js';

/** Money that is no gift, what counting finds, and what money is meant for. */
export const STRAY_COMMANDS = [
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
  'RequestShortageWriteOff',
  'RequestPurposeChange',
] as const satisfies readonly CashBookCommand['type'][];

type StrayCommand = Extract<CashBookCommand, { readonly type: (typeof STRAY_COMMANDS)[number] }>;

const NAMES: ReadonlySet<string> = new Set(STRAY_COMMANDS);

export const isStrayCommand = (command: CashBookCommand): command is StrayCommand =>
  NAMES.has(command.type);

/** The table of contents of this part of the book. */
export const decideStrayMoney = (
  { type, data }: StrayCommand,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  switch (type) {
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
    case 'RequestShortageWriteOff':
      return requestShortageWriteOff(data, book, references, context);
    case 'RequestPurposeChange':
      return requestPurposeChange(data, book, references, context);
  }
};
