import { DifferencePage, PurposeChangePage, StrayReceiptPage } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  DifferencesAsked,
  PurposeChangesAsked,
  StrayReceiptsAsked,
} from '../questions/stray-money-asked.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

@ApiTags('stray money')
@Controller('api/units/:unitId')
export class StrayMoneyQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('stray-receipts', {
    permission: 'ReadBook',
    name: 'strayReceipts',
    question: StrayReceiptsAsked,
    answer: StrayReceiptPage,
    summary: 'Unidentified and misdirected receipts, and what became of each',
  })
  strayReceipts(@QuestionFrom() question: StrayReceiptsAsked): Promise<StrayReceiptPage> {
    return this.queries.execute(question);
  }

  @Read('differences', {
    permission: 'ReadBook',
    name: 'differences',
    question: DifferencesAsked,
    answer: DifferencePage,
    summary: 'Surpluses, shortages and counterfeits, and how each closed',
  })
  differences(@QuestionFrom() question: DifferencesAsked): Promise<DifferencePage> {
    return this.queries.execute(question);
  }

  @Read('purpose-changes', {
    permission: 'ReadBook',
    name: 'purposeChanges',
    question: PurposeChangesAsked,
    answer: PurposeChangePage,
    summary: 'Money that is used for something else than it was given for',
  })
  purposeChanges(@QuestionFrom() question: PurposeChangesAsked): Promise<PurposeChangePage> {
    return this.queries.execute(question);
  }
}
