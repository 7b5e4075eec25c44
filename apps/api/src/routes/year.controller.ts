import {
  CarryBack,
  CarryForward,
  ReferAdjustment,
  RequestReferredAdjustment,
  SubmitAnnualReport,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandFrom } from '../requests/command-from.js';
import { Write } from './write.js';

/** What happens between the books of one unit and fund at the turn of the year. */
@ApiTags('years')
@Controller('api/books/:unitId/:fundId/:year')
export class YearController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Write('carrying-forward', 'CarryForward', 'Carry what a past year holds into the next one')
  carryForward(@CommandFrom() command: CarryForward) {
    return this.commands.execute(command);
  }

  @Write('carrying-back', 'CarryBack', 'Give the year before what it still has to pay')
  carryBack(@CommandFrom() command: CarryBack) {
    return this.commands.execute(command);
  }

  @Write('annual-report', 'SubmitAnnualReport', 'Submit the annual report; the year is final')
  submitAnnualReport(@CommandFrom() command: SubmitAnnualReport) {
    return this.commands.execute(command);
  }

  @Write('referrals', 'ReferAdjustment', 'Refer an adjustment to a later year, with its reason')
  referAdjustment(@CommandFrom() command: ReferAdjustment) {
    return this.commands.execute(command);
  }

  @Write(
    'referred-adjustments',
    'RequestReferredAdjustment',
    'Ask for the adjustment that an earlier year has licensed',
  )
  requestReferredAdjustment(@CommandFrom() command: RequestReferredAdjustment) {
    return this.commands.execute(command);
  }
}
