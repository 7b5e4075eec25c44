import {
  ApproveRequest,
  PaymentEntered,
  RejectRequest,
  RequestCorrection,
  RequestDisbursement,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('requests')
@Controller('api/books/:unitId/:fundId/:year')
export class RequestController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('disbursement-requests', 'RequestDisbursement', 'Ask to pay; the sum is held back')
  requestDisbursement(@CommandFrom() command: RequestDisbursement) {
    return this.commands.execute(command);
  }

  @Write('correction-requests', 'RequestCorrection', 'Ask to adjust or to void a voucher')
  requestCorrection(@CommandFrom() command: RequestCorrection) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/approval', 'ApproveRequest', 'Sign a request of somebody else')
  approve(@CommandFrom() command: ApproveRequest) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/rejection', 'RejectRequest', 'Reject a request')
  reject(@CommandFrom() command: RejectRequest) {
    return this.commands.execute(command);
  }

  @Write('requests/:requestId/payment', 'PayDisbursement', 'Pay an approved request')
  pay(@CommandFrom() command: PaymentEntered) {
    return this.commands.execute(command);
  }
}
