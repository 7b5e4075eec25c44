import {
  AnswerPrivacyRequest,
  ApproveRestoring,
  ForgettingEntered,
  NamingConsentEntered,
  NamingConsentPage,
  NamingWithdrawalEntered,
  PrivacyRequestEntered,
  PrivacyRequestPage,
  PrivacyRequestView,
  RequestRestoring,
} from '#contracts';
import type { PersonalValue } from '#vault';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  NamingConsentsAsked,
  OwnDataAsked,
  PrivacyRequestAsked,
  PrivacyRequestsAsked,
  PrivacyTextsAsked,
} from '../questions/asked-of-privacy.js';
import { OwnData, OwnValue, PrivacyTexts } from '../questions/own-data.js';
import { Clock } from '../requests/clock.js';
import {
  CallingReader,
  CommandFrom,
  QuestionFrom,
  type ReaderOfData,
} from '../requests/command-from.js';
import { Read } from './read.js';
import { Write } from './write.js';

const BOOK = 'books/:unitId/:fundId/:year';
const REQUESTS = 'units/:unitId/privacy-requests';
const REQUEST = `${REQUESTS}/:subject/:requestId`;

/** What people agree to and ask about their own data. */
@ApiTags('privacy')
@Controller('api')
export class PrivacyController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(OwnData) private readonly ownData: OwnData,
    @Inject(Clock) private readonly clock: Clock,
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

  @Write(REQUESTS, 'ReceivePrivacyRequest', 'Somebody asked about their own data')
  receive(@CommandFrom() command: PrivacyRequestEntered) {
    return this.commands.execute(command);
  }

  @Write(`${REQUEST}/answer`, 'AnswerPrivacyRequest', 'What they were answered')
  answer(@CommandFrom() command: AnswerPrivacyRequest) {
    return this.commands.execute(command);
  }

  @Write(
    `${REQUEST}/forgetting`,
    'ApproveForgetting',
    'A second person agrees: nobody reads their data from now on',
  )
  forget(@CommandFrom() command: ForgettingEntered) {
    return this.commands.execute(command);
  }

  @Write(`${REQUEST}/restoring`, 'RequestRestoring', 'Somebody was forgotten by mistake')
  requestRestoring(@CommandFrom() command: RequestRestoring) {
    return this.commands.execute(command);
  }

  @Write(`${REQUEST}/restoring/approval`, 'ApproveRestoring', 'A second person agrees')
  approveRestoring(@CommandFrom() command: ApproveRestoring) {
    return this.commands.execute(command);
  }

  @Read(REQUESTS, {
    permission: 'ReadPrivacyRequests',
    name: 'privacyRequests',
    question: PrivacyRequestsAsked,
    answer: PrivacyRequestPage,
    summary: 'Requests about people’s own data, their deadlines and outcomes; the overdue ones too',
  })
  requests(@QuestionFrom() question: PrivacyRequestsAsked): Promise<PrivacyRequestPage> {
    // A deadline passes also where nothing is recorded any more.
    question.asOf ??= this.clock.moment().today;
    return this.queries.execute(question);
  }

  @Read(REQUEST, {
    permission: 'ReadPrivacyRequests',
    name: 'privacyRequest',
    question: PrivacyRequestAsked,
    answer: PrivacyRequestView,
    summary: 'One request, and what became of the person who asked to be forgotten',
  })
  request(@QuestionFrom() question: PrivacyRequestAsked): Promise<PrivacyRequestView> {
    return this.queries.execute(question);
  }

  @Read(`${REQUEST}/texts`, {
    permission: 'ReadPrivacyTexts',
    name: 'privacyTexts',
    question: PrivacyTextsAsked,
    answer: PrivacyTexts,
    summary: 'What was asked and answered, in clear; the reading is recorded',
  })
  texts(
    @QuestionFrom() question: PrivacyTextsAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<PrivacyTexts> {
    return this.ownData.texts(question, reader);
  }

  @Read(`${REQUEST}/data`, {
    permission: 'ReadOwnData',
    name: 'ownData',
    question: OwnDataAsked,
    answer: [OwnValue],
    summary: 'All that is kept of a person who has asked to see it; the reading is recorded',
  })
  data(
    @QuestionFrom() question: OwnDataAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<PersonalValue[]> {
    return this.ownData.all(question, reader);
  }
}
