import {
  ClosePeriod,
  ConfirmTransfer,
  DonationEntered,
  OpenBook,
  OpeningAdvanceEntered,
  SendTransfer,
  SignOpening,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

const BOOK = ':unitId/:fundId/:year';

@ApiTags('books')
@Controller('api/books')
export class BookController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('', 'OpenBook', 'Open the book of a unit for a fund and a year')
  open(@CommandFrom() command: OpenBook) {
    return this.commands.execute(command);
  }

  @Write(
    `${BOOK}/opening-advances`,
    'RecordOpeningAdvance',
    'Take over an advance that is out when the book begins; before the opening is signed',
  )
  recordOpeningAdvance(@CommandFrom() command: OpeningAdvanceEntered) {
    return this.commands.execute(command);
  }

  @Write(`${BOOK}/opening-signatures`, 'SignOpening', 'Sign the opening balances')
  signOpening(@CommandFrom() command: SignOpening) {
    return this.commands.execute(command);
  }

  @Write(`${BOOK}/donations`, 'RecordDonation', 'Record a donation')
  recordDonation(@CommandFrom() command: DonationEntered) {
    return this.commands.execute(command);
  }

  @Write(`${BOOK}/transfers`, 'SendTransfer', 'Move cash to the bank, back, or between accounts')
  sendTransfer(@CommandFrom() command: SendTransfer) {
    return this.commands.execute(command);
  }

  @Write(`${BOOK}/transfers/:transferId/arrival`, 'ConfirmTransfer', 'Confirm that it arrived')
  confirmTransfer(@CommandFrom() command: ConfirmTransfer) {
    return this.commands.execute(command);
  }

  @Write(`${BOOK}/period-closings`, 'ClosePeriod', 'Close the next month')
  closePeriod(@CommandFrom() command: ClosePeriod) {
    return this.commands.execute(command);
  }
}
