import {
  CloseSurplus,
  IdentificationEntered,
  PayRefund,
  RecordBankFee,
  RecordCountDifference,
  RecordCounterfeit,
  RecordInterest,
  RecordStrayReceipt,
  RefundEntered,
  RepayShortage,
  RequestPurposeChange,
  RequestShortageWriteOff,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

/** Money that is not a gift, what counting finds, and what money is meant for. */
@ApiTags('stray money')
@Controller('api/books/:unitId/:fundId/:year')
export class StrayMoneyController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write(
    'stray-receipts',
    'RecordStrayReceipt',
    'Record money that nobody can place, or that was meant for others',
  )
  recordStrayReceipt(@CommandFrom() command: RecordStrayReceipt) {
    return this.commands.execute(command);
  }

  @Write(
    'stray-receipts/:itemId/identification',
    'IdentifyStrayReceipt',
    'Say whose gift a stray receipt was',
  )
  identify(@CommandFrom() command: IdentificationEntered) {
    return this.commands.execute(command);
  }

  @Write(
    'refund-requests',
    'RequestRefund',
    'Ask to give stray money or a surplus back to where it came from',
  )
  requestRefund(@CommandFrom() command: RefundEntered) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/refund', 'PayRefund', 'Pay an approved refund')
  payRefund(@CommandFrom() command: PayRefund) {
    return this.commands.execute(command);
  }

  @Write('interest', 'RecordInterest', 'Record interest on an account')
  recordInterest(@CommandFrom() command: RecordInterest) {
    return this.commands.execute(command);
  }

  @Write('bank-fees', 'RecordBankFee', 'Record what a bank took for its services')
  recordBankFee(@CommandFrom() command: RecordBankFee) {
    return this.commands.execute(command);
  }

  @Write('differences', 'RecordCountDifference', 'Record what a count found too much or too little')
  recordDifference(@CommandFrom() command: RecordCountDifference) {
    return this.commands.execute(command);
  }

  @Write('counterfeits', 'RecordCounterfeit', 'Record a counterfeit note by minutes')
  recordCounterfeit(@CommandFrom() command: RecordCounterfeit) {
    return this.commands.execute(command);
  }

  @Write('differences/:itemId/closing', 'CloseSurplus', 'Close a surplus by decision')
  closeSurplus(@CommandFrom() command: CloseSurplus) {
    return this.commands.execute(command);
  }

  @Write('differences/:itemId/repayment', 'RepayShortage', 'Make a shortage good')
  repayShortage(@CommandFrom() command: RepayShortage) {
    return this.commands.execute(command);
  }

  @Write(
    'shortage-write-off-requests',
    'RequestShortageWriteOff',
    'Ask to write a shortage off by decision',
  )
  requestShortageWriteOff(@CommandFrom() command: RequestShortageWriteOff) {
    return this.commands.execute(command);
  }

  @Write('purpose-change-requests', 'RequestPurposeChange', 'Ask to use money for another purpose')
  requestPurposeChange(@CommandFrom() command: RequestPurposeChange) {
    return this.commands.execute(command);
  }
}
