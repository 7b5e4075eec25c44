import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { voucher } from '#read-models';
import { AccessGuard } from './access/access-guard.js';
import { ApiTokens } from './access/api-tokens.js';
import { Rights } from './access/rights.js';
import { IssueTokenHandler, RevokeTokenHandler } from './access/token-commands.js';
import { UnitsLookedAt } from './access/units-looked-at.js';
import { API_PARTS, VAULT, VIEWS, type ApiParts } from './api-parts.js';
import { CommandIntake } from './commands/command-intake.js';
import { handlersFor } from './commands/handlers-for.js';
import { routedCommands } from './commands/routed-commands.js';
import { LOGGER } from './operations/logger.js';
import { ApiMetrics } from './operations/metrics.js';
import { OperationsController } from './operations/operations.controller.js';
import { ProblemFilter } from './problems/problem-filter.js';
import { PersonalTextsReader } from './questions/personal-texts.js';
import { questionHandlers } from './questions/question-handlers.js';
import { Clock } from './requests/clock.js';
import { BookQuestionsController } from './routes/book-questions.controller.js';
import { BookController } from './routes/book.controller.js';
import { FundQuestionsController } from './routes/fund-questions.controller.js';
import { FundController } from './routes/fund.controller.js';
import { HandoverController } from './routes/handover.controller.js';
import { HandoverQuestionsController } from './routes/handover-questions.controller.js';
import { KnownRoutes } from './routes/known-routes.js';
import { OfficeController } from './routes/office.controller.js';
import { OrganisationController } from './routes/organisation.controller.js';
import { PersonController } from './routes/person.controller.js';
import { PersonalTextsController } from './routes/personal-texts.controller.js';
import { RemittanceController } from './routes/remittance.controller.js';
import { RequestController } from './routes/request.controller.js';
import { StaffQuestionsController } from './routes/staff-questions.controller.js';
import { TokenController } from './routes/token.controller.js';
import { UnitQuestionsController } from './routes/unit-questions.controller.js';
import { YearController } from './routes/year.controller.js';

/** Every route of the api, under `/api`. `createApi` puts it on Fastify with all that belongs to it. */
@Module({})
export class ApiModule {
  static forRoot(parts: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        OrganisationController,
        FundController,
        OfficeController,
        BookController,
        YearController,
        HandoverController,
        RequestController,
        RemittanceController,
        PersonController,
        TokenController,
        UnitQuestionsController,
        FundQuestionsController,
        BookQuestionsController,
        HandoverQuestionsController,
        StaffQuestionsController,
        PersonalTextsController,
        OperationsController,
      ],
      providers: [
        ...partsOf(parts),
        KnownRoutes,
        ApiMetrics,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...handlersFor(routedCommands),
        IssueTokenHandler,
        RevokeTokenHandler,
        ...questionHandlers(),
      ],
      exports: [CommandIntake, ApiTokens, Rights],
    };
  }
}

const partsOf = (parts: ApiParts): Provider[] => {
  const { writer, vault, views, now, logger } = parts;
  const unitOfVoucher = async (number: string) => (await voucher(views, number))?.chain[0]?.unitId;
  const tokens = new ApiTokens(parts.tokens, now);
  const rights = new Rights(writer, new UnitsLookedAt(writer, tokens, unitOfVoucher));
  return [
    { provide: API_PARTS, useValue: parts },
    { provide: VIEWS, useValue: views },
    { provide: VAULT, useValue: vault },
    { provide: LOGGER, useValue: logger },
    { provide: ApiTokens, useValue: tokens },
    { provide: Rights, useValue: rights },
    { provide: Clock, useValue: new Clock(writer, now) },
    { provide: CommandIntake, useValue: new CommandIntake({ ...parts, rights }) },
    { provide: PersonalTextsReader, useValue: new PersonalTextsReader(views, vault) },
  ];
};
