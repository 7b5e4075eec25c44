import {
  AllotSmsMoney,
  ConfirmSmsBilling,
  DeclareSmsMessages,
  OpenSmsCampaign,
  RecordSmsSettlement,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

const CAMPAIGN = 'sms/campaigns/:shortCode/:campaignId';

@ApiTags('text messages')
@Controller('api')
export class SmsController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('sms/campaigns', 'OpenSmsCampaign', 'Open a campaign by text message')
  open(@CommandFrom() command: OpenSmsCampaign) {
    return this.commands.execute(command);
  }

  @Write(
    `${CAMPAIGN}/declarations`,
    'DeclareSmsMessages',
    'State how many messages a unit’s members have sent; this is no money',
  )
  declare(@CommandFrom() command: DeclareSmsMessages) {
    return this.commands.execute(command);
  }

  @Write(`${CAMPAIGN}/billings`, 'ConfirmSmsBilling', 'Record a carrier’s bill of a month')
  confirmBilling(@CommandFrom() command: ConfirmSmsBilling) {
    return this.commands.execute(command);
  }

  @Write(
    `${CAMPAIGN}/settlements`,
    'RecordSmsSettlement',
    'Record what the operator of the short code pays, line by line',
  )
  recordSettlement(@CommandFrom() command: RecordSmsSettlement) {
    return this.commands.execute(command);
  }

  @Write(
    `${CAMPAIGN}/allotments`,
    'AllotSmsMoney',
    'Give settled money that is in the bank to a fund',
  )
  allot(@CommandFrom() command: AllotSmsMoney) {
    return this.commands.execute(command);
  }
}
