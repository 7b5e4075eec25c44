import { AcceptRemittance, RequestRemittance, ReturnRemittance, SendRemittance } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

/** All of it happens on the sender's book, the receiver's decision included. */
@ApiTags('remittances')
@Controller('api/books/:unitId/:fundId/:year')
export class RemittanceController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('remittance-requests', 'RequestRemittance', 'Ask to send money to another unit')
  request(@CommandFrom() command: RequestRemittance) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/sending', 'SendRemittance', 'Send an approved remittance')
  send(@CommandFrom() command: SendRemittance) {
    return this.commands.execute(command);
  }

  @Write('remittances/:remittanceId/acceptance', 'AcceptRemittance', 'Say that it was received')
  accept(@CommandFrom() command: AcceptRemittance) {
    return this.commands.execute(command);
  }

  @Write('remittances/:remittanceId/return', 'ReturnRemittance', 'Send it back')
  return(@CommandFrom() command: ReturnRemittance) {
    return this.commands.execute(command);
  }
}
