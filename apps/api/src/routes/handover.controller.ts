import { HandOverBook, RecordHandover, SignHandover } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

/** From one person to the next, and from a unit that ended to its successors. */
@ApiTags('handovers')
@Controller('api')
export class HandoverController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write(
    'offices/:unitId/handovers',
    'RecordHandover',
    'Record the minutes of a handover from one person to the next',
  )
  recordHandover(@CommandFrom() command: RecordHandover) {
    return this.commands.execute(command);
  }

  @Write(
    'offices/:unitId/handovers/:handoverId/signatures',
    'SignHandover',
    'Sign the minutes, as giver or as receiver',
  )
  signHandover(@CommandFrom() command: SignHandover) {
    return this.commands.execute(command);
  }

  @Write(
    'books/:unitId/:fundId/:year/handovers',
    'HandOverBook',
    'Hand the book of a unit that ended or was divided to its successors',
  )
  handOverBook(@CommandFrom() command: HandOverBook) {
    return this.commands.execute(command);
  }
}
