import {
  AnswerDispute,
  ChildHandoverEntered,
  DisputeHandover,
  RequestChildHandover,
  SponsorshipEntered,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('children')
@Controller('api/books/:unitId/:fundId/:year')
export class ChildMoneyController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('sponsorship-receipts', 'ReceiveSponsorship', 'Record a sponsor’s money, child by child')
  receive(@CommandFrom() command: SponsorshipEntered) {
    return this.commands.execute(command);
  }

  @Write(
    'child-handover-requests',
    'RequestChildHandover',
    'Ask to hand money over to children; it is held back in each one’s bucket',
  )
  request(@CommandFrom() command: RequestChildHandover) {
    return this.commands.execute(command);
  }

  @Write(
    'requests/:requestId/child-handover',
    'PayChildHandover',
    'Hand approved money over to children',
  )
  pay(@CommandFrom() command: ChildHandoverEntered) {
    return this.commands.execute(command);
  }

  @Write(
    'vouchers/:voucher/children/:childId/disputes',
    'DisputeHandover',
    'A carer says that a handover was not so',
  )
  dispute(@CommandFrom() command: DisputeHandover) {
    return this.commands.execute(command);
  }

  @Write(
    'vouchers/:voucher/children/:childId/dispute-answers',
    'AnswerDispute',
    'Answer a dispute, by somebody who took no part',
  )
  answer(@CommandFrom() command: AnswerDispute) {
    return this.commands.execute(command);
  }
}
