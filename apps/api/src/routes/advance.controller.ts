import { AdvanceEntered, PayAdvance, RequestTopUp, SettlementEntered } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('advances')
@Controller('api/books/:unitId/:fundId/:year')
export class AdvanceController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('advance-requests', 'RequestAdvance', 'Ask for an advance; the sum is held back')
  requestAdvance(@CommandFrom() command: AdvanceEntered) {
    return this.commands.execute(command);
  }

  @Write('top-up-requests', 'RequestTopUp', 'Ask for what an advance did not suffice for')
  requestTopUp(@CommandFrom() command: RequestTopUp) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/advance', 'PayAdvance', 'Pay an approved advance')
  pay(@CommandFrom() command: PayAdvance) {
    return this.commands.execute(command);
  }

  @Write(
    'advances/:advanceId/settlements',
    'SettleAdvance',
    'Settle an advance or a part of it: used, returned, topped up',
  )
  settle(@CommandFrom() command: SettlementEntered) {
    return this.commands.execute(command);
  }
}
