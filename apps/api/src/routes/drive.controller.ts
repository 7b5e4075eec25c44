import { DriveDetailView, DrivePage, PlanDrive, SetCollectionTerm } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { DriveAsked, DrivesAsked } from '../questions/asked.js';
import { CommandFrom, QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';
import { Write } from './write.js';

/** Drives of a fund: what units are expected to bring, and what they brought. */
@ApiTags('funds')
@Controller('api/funds/:fundId')
export class DriveController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Write('drives', 'PlanDrive', 'Say what each unit is expected to bring to a drive')
  plan(@CommandFrom() command: PlanDrive) {
    return this.commands.execute(command);
  }

  @Write('collection-terms', 'SetCollectionTerm', 'Say within how many days collectors hand in')
  setTerm(@CommandFrom() command: SetCollectionTerm) {
    return this.commands.execute(command);
  }

  @Read('drives', {
    permission: 'ReadFunds',
    name: 'drives',
    question: DrivesAsked,
    answer: DrivePage,
    summary: 'Drives of a fund with what was expected and what came',
  })
  drives(@QuestionFrom() question: DrivesAsked): Promise<DrivePage> {
    return this.queries.execute(question);
  }

  @Read('drives/:driveId', {
    permission: 'ReadFunds',
    name: 'drive',
    question: DriveAsked,
    answer: DriveDetailView,
    summary: 'A drive unit by unit: expected, actual, difference',
  })
  drive(@QuestionFrom() question: DriveAsked): Promise<DriveDetailView> {
    return this.queries.execute(question);
  }
}
