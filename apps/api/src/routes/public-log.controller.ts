import { Controller, Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiSchema, ApiTags } from '@nestjs/swagger';
import { LogComparison, PublicLogView } from '../operations/log-comparison.js';
import { callOf } from '../requests/call.js';
import { CommandFrom, QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';
import { WriteRoute } from './write.js';

@ApiSchema({ description: 'Compare the whole ledger with the public log, now' })
export class CompareLog {}

@ApiSchema({ description: 'How it stands with the public log' })
export class PublicLogAsked {}

@CommandHandler(CompareLog)
export class CompareLogHandler implements ICommandHandler<CompareLog> {
  constructor(@Inject(LogComparison) private readonly comparison: LogComparison) {}

  execute(command: CompareLog): Promise<PublicLogView> {
    return this.comparison.ask(callOf(command).actor);
  }
}

/** The public log, for whoever watches over it; the log itself is public. */
@ApiTags('public log')
@Controller('api')
export class PublicLogController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(LogComparison) private readonly comparison: LogComparison,
  ) {}

  @WriteRoute('public-log/comparisons', {
    permission: 'CompareLog',
    body: CompareLog,
    answer: PublicLogView,
    summary: 'Compare the whole ledger with the public log now; the state says when it was done',
  })
  compare(@CommandFrom() command: CompareLog): Promise<PublicLogView> {
    return this.commands.execute(command);
  }

  @Read('public-log', {
    permission: 'ReadPublicLog',
    name: 'publicLog',
    question: PublicLogAsked,
    answer: PublicLogView,
    summary: 'How far the ledger is sealed, when it was compared, and what differs',
  })
  state(@QuestionFrom() _: PublicLogAsked): Promise<PublicLogView> {
    return this.comparison.state();
  }
}
