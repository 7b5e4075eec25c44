import { BankLinePage, BankLineView, BankStatementPage, UnmatchedEntryPage } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { LineTexts, LineWords } from '../bank-statements/line-words.js';
import {
  AccountLineAsked,
  AccountLinesAsked,
  BankStatementsAsked,
  LineTextsAsked,
  OpenLinesAsked,
  UnmatchedEntriesAsked,
} from '../questions/asked-of-bank-accounts.js';
import { CallingReader, QuestionFrom, type ReaderOfData } from '../requests/command-from.js';
import { Read } from './read.js';

const ACCOUNT = 'offices/:unitId/places/:placeId';

@ApiTags('bank statements')
@Controller('api')
export class BankAccountQuestionsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(LineWords) private readonly words: LineWords,
  ) {}

  @Read(`${ACCOUNT}/statements`, {
    permission: 'ReadOffice',
    name: 'bankStatements',
    question: BankStatementsAsked,
    answer: BankStatementPage,
    summary: 'Statements that were imported, and what is missing between them',
  })
  statements(@QuestionFrom() question: BankStatementsAsked): Promise<BankStatementPage> {
    return this.queries.execute(question);
  }

  @Read(`${ACCOUNT}/lines`, {
    permission: 'ReadBook',
    name: 'accountLines',
    question: AccountLinesAsked,
    answer: BankLinePage,
    summary: 'Lines of an account: matched, outside, or open with what they may be',
  })
  lines(@QuestionFrom() question: AccountLinesAsked): Promise<BankLinePage> {
    return this.queries.execute(question);
  }

  @Read(`${ACCOUNT}/lines/:lineId`, {
    permission: 'ReadBook',
    name: 'accountLine',
    question: AccountLineAsked,
    answer: BankLineView,
    summary: 'One line of an account',
  })
  line(@QuestionFrom() question: AccountLineAsked): Promise<BankLineView> {
    return this.queries.execute(question);
  }

  @Read(`${ACCOUNT}/lines/:lineId/personal-data`, {
    permission: 'ReadRequestPersonalData',
    name: 'linePersonalData',
    question: LineTextsAsked,
    answer: LineTexts,
    summary: 'Memo and counterparty of a line, in clear; the reading is recorded',
  })
  texts(
    @QuestionFrom() question: LineTextsAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<LineTexts> {
    return this.words.of(question, reader);
  }

  @Read(`${ACCOUNT}/unmatched-entries`, {
    permission: 'ReadBook',
    name: 'unmatchedEntries',
    question: UnmatchedEntriesAsked,
    answer: UnmatchedEntryPage,
    summary: 'Entries of an account that no line of its statements is',
  })
  entries(@QuestionFrom() question: UnmatchedEntriesAsked): Promise<UnmatchedEntryPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/open-bank-lines', {
    permission: 'ReadBook',
    name: 'openBankLines',
    question: OpenLinesAsked,
    answer: BankLinePage,
    summary: 'Lines that nobody has said anything of, the oldest first, with their age',
  })
  open(@QuestionFrom() question: OpenLinesAsked): Promise<BankLinePage> {
    return this.queries.execute(question);
  }
}
