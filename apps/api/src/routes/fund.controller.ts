import {
  CloseFund,
  DefineBundle,
  ListItem,
  OpenFund,
  SetInterestPolicy,
  SetSigningPolicy,
  SetTarget,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

@ApiTags('funds')
@Controller('api/funds')
export class FundController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('', 'OpenFund', 'Open a fund or programme')
  open(@CommandFrom() command: OpenFund) {
    return this.commands.execute(command);
  }

  @Write(':fundId/signing-policies', 'SetSigningPolicy', 'Say how many sign from which amount on')
  setSigningPolicy(@CommandFrom() command: SetSigningPolicy) {
    return this.commands.execute(command);
  }

  @Write(
    ':fundId/interest-policies',
    'SetInterestPolicy',
    'Say who has interest and who bears bank fees',
  )
  setInterestPolicy(@CommandFrom() command: SetInterestPolicy) {
    return this.commands.execute(command);
  }

  @Write(':fundId/targets', 'SetTarget', 'Set what a unit is to reach')
  setTarget(@CommandFrom() command: SetTarget) {
    return this.commands.execute(command);
  }

  @Write(':fundId/items', 'ListItem', 'Enter an item in the list of goods')
  listItem(@CommandFrom() command: ListItem) {
    return this.commands.execute(command);
  }

  @Write(':fundId/bundles', 'DefineBundle', 'Define a bundle of money and goods')
  defineBundle(@CommandFrom() command: DefineBundle) {
    return this.commands.execute(command);
  }

  @Write(':fundId/closing', 'CloseFund', 'Close a fund after a last day')
  close(@CommandFrom() command: CloseFund) {
    return this.commands.execute(command);
  }
}
