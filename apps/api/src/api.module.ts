import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { unitOfGoodsNote, voucher } from '#read-models';
import { ApiTokens } from './access/api-tokens.js';
import { CrossAudits } from './access/cross-audits.js';
import { Rights } from './access/rights.js';
import { IssueTokenHandler, RevokeTokenHandler } from './access/token-commands.js';
import { UnitsLookedAt } from './access/units-looked-at.js';
import { API_PARTS, settingsOf, VAULT, VIEWS, type ApiParts } from './api-parts.js';
import { LineBookings } from './bank-statements/line-bookings.js';
import { LineWords } from './bank-statements/line-words.js';
import { StatementSealing } from './bank-statements/statement-sealing.js';
import { ChildLikeness } from './commands/child-likeness.js';
import { CommandIntake } from './commands/command-intake.js';
import { handlersFor } from './commands/handlers-for.js';
import { NamingConsents } from './commands/naming-consents.js';
import { PrivacyRequests } from './commands/privacy-requests.js';
import { RefundSource } from './commands/refund-source.js';
import { routedCommands } from './commands/routed-commands.js';
import { LOGGER } from './operations/logger.js';
import { ApiMetrics } from './operations/metrics.js';
import { LogComparison } from './operations/log-comparison.js';
import { OperationsController } from './operations/operations.controller.js';
import { ProblemFilter } from './problems/problem-filter.js';
import { OwnData } from './questions/own-data.js';
import { PersonalTextsReader } from './questions/personal-texts.js';
import { ReceiptMaker } from './questions/receipt-maker.js';
import { questionHandlers } from './questions/question-handlers.js';
import { Clock } from './requests/clock.js';
import { AuditQuestionsController } from './routes/audit-questions.controller.js';
import { AdvanceController } from './routes/advance.controller.js';
import { AdvanceQuestionsController } from './routes/advance-questions.controller.js';
import { BookQuestionsController } from './routes/book-questions.controller.js';
import { BankAccountController } from './routes/bank-account.controller.js';
import { BankAccountQuestionsController } from './routes/bank-account-questions.controller.js';
import { BookController } from './routes/book.controller.js';
import { EmulationController } from './routes/emulation.controller.js';
import { EmulationQuestionsController } from './routes/emulation-questions.controller.js';
import { ChildController } from './routes/child.controller.js';
import { ChildMoneyController } from './routes/child-money.controller.js';
import { ChildQuestionsController } from './routes/child-questions.controller.js';
import { CollectionController } from './routes/collection.controller.js';
import { DriveController } from './routes/drive.controller.js';
import { FundQuestionsController } from './routes/fund-questions.controller.js';
import { FundController } from './routes/fund.controller.js';
import { GoodsQuestionsController } from './routes/goods-questions.controller.js';
import { GoodsController } from './routes/goods.controller.js';
import { HandoverController } from './routes/handover.controller.js';
import { HandoverQuestionsController } from './routes/handover-questions.controller.js';
import { KnownRoutes } from './routes/known-routes.js';
import { OfficeController } from './routes/office.controller.js';
import { OrganisationController } from './routes/organisation.controller.js';
import { PersonController } from './routes/person.controller.js';
import { NamedListsController } from './routes/named-lists.controller.js';
import { PersonalTextsController } from './routes/personal-texts.controller.js';
import { PrivacyController } from './routes/privacy.controller.js';
import { CompareLogHandler, PublicLogController } from './routes/public-log.controller.js';
import { ReceiptsController } from './routes/receipts.controller.js';
import { ReceiptBookController } from './routes/receipt-book.controller.js';
import { RemittanceController } from './routes/remittance.controller.js';
import { ReportQuestionsController } from './routes/report-questions.controller.js';
import { RequestController } from './routes/request.controller.js';
import { SmsController } from './routes/sms.controller.js';
import { SmsDeliveryController } from './routes/sms-delivery.controller.js';
import { SmsQuestionsController } from './routes/sms-questions.controller.js';
import { StaffQuestionsController } from './routes/staff-questions.controller.js';
import { StrayMoneyQuestionsController } from './routes/stray-money-questions.controller.js';
import { StrayMoneyController } from './routes/stray-money.controller.js';
import { TokenController } from './routes/token.controller.js';
import { UnitQuestionsController } from './routes/unit-questions.controller.js';
import { VoucherFormsController } from './routes/voucher-forms.controller.js';
import { YearController } from './routes/year.controller.js';
import { SmsIntake } from './text-messages/sms-intake.js';

import { StatementController } from './statements/statement.controller.js';
import {
  IssueStatementLinkHandler,
  RevokeStatementLinkHandler,
} from './statements/link-commands.js';
import { StatementLinks } from './statements/statement-links.js';

const CONTROLLERS = [
  OrganisationController,
  FundController,
  OfficeController,
  BankAccountController,
  BookController,
  YearController,
  HandoverController,
  ChildController,
  ChildMoneyController,
  RequestController,
  AdvanceController,
  RemittanceController,
  GoodsController,
  CollectionController,
  ReceiptBookController,
  DriveController,
  StrayMoneyController,
  PersonController,
  TokenController,
  EmulationController,
  SmsController,
  SmsDeliveryController,
  SmsQuestionsController,
  UnitQuestionsController,
  FundQuestionsController,
  BookQuestionsController,
  BankAccountQuestionsController,
  EmulationQuestionsController,
  AuditQuestionsController,
  AdvanceQuestionsController,
  GoodsQuestionsController,
  StrayMoneyQuestionsController,
  HandoverQuestionsController,
  ReportQuestionsController,
  ChildQuestionsController,
  StatementController,
  StaffQuestionsController,
  NamedListsController,
  PersonalTextsController,
  ReceiptsController,
  VoucherFormsController,
  PrivacyController,
  PublicLogController,
  OperationsController,
];

/** Every route of the api, under `/api`. `createApi` puts it on Fastify with all that belongs to it. */
@Module({})
export class ApiModule {
  static forRoot(parts: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: CONTROLLERS,
      providers: [
        ...partsOf(parts),
        KnownRoutes,
        ApiMetrics,
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...handlersFor(routedCommands),
        IssueTokenHandler,
        RevokeTokenHandler,
        CompareLogHandler,
        IssueStatementLinkHandler,
        RevokeStatementLinkHandler,
        ...questionHandlers(),
      ],
      exports: [CommandIntake, ApiTokens, Rights],
    };
  }
}

const partsOf = (parts: ApiParts): Provider[] => {
  const { writer, vault, views, now, logger } = parts;
  const unitOfVoucher = async (number: string) =>
    (await voucher(views, number))?.chain[0]?.unitId ?? (await unitOfGoodsNote(views, number));
  const tokens = new ApiTokens(parts.tokens, now);
  const unitsLookedAt = new UnitsLookedAt(writer, tokens, unitOfVoucher);
  const rights = new Rights(writer, unitsLookedAt, new CrossAudits(writer));
  const refundSource = new RefundSource(views, vault);
  const likeness = new ChildLikeness(writer, vault, now);
  const namingConsents = new NamingConsents(views);
  const privacyRequests = new PrivacyRequests(views, settingsOf(parts).retentionYears);
  const statements = new StatementSealing(views);
  const lookUps = { refundSource, likeness, namingConsents, privacyRequests, statements };
  const intake = new CommandIntake({ ...parts, rights, ...lookUps });
  const words = new LineWords(views, vault);
  const links = new StatementLinks(parts.tokens, now);
  return [
    { provide: API_PARTS, useValue: parts },
    { provide: VIEWS, useValue: views },
    { provide: VAULT, useValue: vault },
    { provide: LOGGER, useValue: logger },
    { provide: ApiTokens, useValue: tokens },
    { provide: Rights, useValue: rights },
    { provide: Clock, useValue: new Clock(writer, now) },
    { provide: SmsIntake, useValue: new SmsIntake(parts) },
    { provide: ReceiptMaker, useValue: new ReceiptMaker({ ...parts, ...settingsOf(parts) }) },
    { provide: CommandIntake, useValue: intake },
    { provide: LineWords, useValue: words },
    { provide: LineBookings, useValue: new LineBookings(parts, intake, words) },
    { provide: StatementLinks, useValue: links },
    {
      provide: LogComparison,
      useValue: new LogComparison(parts.tokens, settingsOf(parts).logFolder),
    },
    { provide: OwnData, useValue: new OwnData(views, vault) },
    { provide: PersonalTextsReader, useValue: new PersonalTextsReader(views, vault) },
  ];
};
