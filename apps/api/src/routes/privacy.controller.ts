import { NamingConsentEntered, NamingConsentPage, NamingWithdrawalEntered } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { NamingConsentsAsked } from '../questions/asked-of-privacy.js';
import { CommandFrom, QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';
import { Write } from './write.js';

const BOOK = 'books/:unitId/:fundId/:year';

/** What people agree to and ask about their own data. */
@ApiTags('privacy')
@Controller('api')
export class PrivacyController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Write(`${BOOK}/naming-consents`, 'RecordNamingConsent', 'A giver agrees to be named in public')
  consent(@CommandFrom() command: NamingConsentEntered) {
    return this.commands.execute(command);
  }

  @Write(
    `${BOOK}/naming-consents/withdrawals`,
    'WithdrawNamingConsent',
    'A giver does not agree any more; the name goes at once',
  )
  withdraw(@CommandFrom() command: NamingWithdrawalEntered) {
    return this.commands.execute(command);
  }

  @Read('units/:unitId/naming-consents', {
    permission: 'ReadBook',
    name: 'namingConsents',
    question: NamingConsentsAsked,
    answer: NamingConsentPage,
    summary: 'Givers who agreed to be named, by their vouchers; no names',
  })
  consents(@QuestionFrom() question: NamingConsentsAsked): Promise<NamingConsentPage> {
    return this.queries.execute(question);
  }
}
