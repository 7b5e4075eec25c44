import {
  BankFeeFromLine,
  DonationFromLine,
  InterestFromLine,
  MatchStatementLine,
  PaymentFromLine,
  ReopenStatementLine,
  SetLineOutside,
  StatementFile,
  StrayReceiptFromLine,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { LineBookings } from '../bank-statements/line-bookings.js';
import { Answer } from '../commands/answer.js';
import { CommandFrom } from '../requests/command-from.js';
import { Write, WriteRoute } from './write.js';

const LINE = 'lines/:lineId';

@ApiTags('bank statements')
@Controller('api/offices/:unitId/places/:placeId')
export class BankAccountController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(LineBookings) private readonly bookings: LineBookings,
  ) {}

  @Write('statements', 'ImportStatement', 'Import a bank’s statement, whole or not at all')
  importStatement(@CommandFrom() command: StatementFile) {
    return this.commands.execute(command);
  }

  @Write(`${LINE}/match`, 'MatchStatementLine', 'Say which entries a line is')
  match(@CommandFrom() command: MatchStatementLine) {
    return this.commands.execute(command);
  }

  @Write(`${LINE}/outside`, 'SetLineOutside', 'Say that a line is money outside our books')
  setOutside(@CommandFrom() command: SetLineOutside) {
    return this.commands.execute(command);
  }

  @Write(`${LINE}/reopening`, 'ReopenStatementLine', 'Undo what a line was taken for')
  reopen(@CommandFrom() command: ReopenStatementLine) {
    return this.commands.execute(command);
  }

  @WriteRoute(`${LINE}/donation`, {
    permission: 'RecordDonationFromLine',
    body: DonationFromLine,
    answer: Answer,
    summary: 'Record a gift from a line, and match the two',
  })
  donation(@CommandFrom() booking: DonationFromLine): Promise<Answer> {
    return this.bookings.record(booking);
  }

  @WriteRoute(`${LINE}/stray-receipt`, {
    permission: 'RecordStrayReceiptFromLine',
    body: StrayReceiptFromLine,
    answer: Answer,
    summary: 'Record stray money from a line, with where it came from, and match the two',
  })
  strayReceipt(@CommandFrom() booking: StrayReceiptFromLine): Promise<Answer> {
    return this.bookings.record(booking);
  }

  @WriteRoute(`${LINE}/interest`, {
    permission: 'RecordInterestFromLine',
    body: InterestFromLine,
    answer: Answer,
    summary: 'Record interest from a line, and match the two',
  })
  interest(@CommandFrom() booking: InterestFromLine): Promise<Answer> {
    return this.bookings.record(booking);
  }

  @WriteRoute(`${LINE}/bank-fee`, {
    permission: 'RecordBankFeeFromLine',
    body: BankFeeFromLine,
    answer: Answer,
    summary: 'Record a bank’s fee from a line, and match the two',
  })
  bankFee(@CommandFrom() booking: BankFeeFromLine): Promise<Answer> {
    return this.bookings.record(booking);
  }

  @WriteRoute(`${LINE}/payment`, {
    permission: 'PayDisbursementFromLine',
    body: PaymentFromLine,
    answer: Answer,
    summary: 'Record that a line paid an approved request, and match the two',
  })
  payment(@CommandFrom() booking: PaymentFromLine): Promise<Answer> {
    return this.bookings.record(booking);
  }
}
