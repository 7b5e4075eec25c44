import {
  ActivityReportView,
  AnnualReportView,
  EntryPage,
  GiftListView,
  YearEndCountPage,
} from '#contracts';
import {
  activityReportSheet,
  annualReportSheet,
  giftListSheet,
  yearEndCountsSheet,
} from '#printing';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ActivityReportAsked,
  AnnualReportAsked,
  BankLinesAsked,
  GiftListAsked,
  YearEndCountsAsked,
} from '../questions/asked-of-reports.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

/** What the office reports, and what it answers to givers who ask. */
@ApiTags('reports')
@Controller('api')
export class ReportQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('units/:unitId/bank-lines', {
    permission: 'ReadBook',
    name: 'bankLines',
    question: BankLinesAsked,
    answer: EntryPage,
    summary: 'What became of a transfer, by its bank reference with exact amount and day',
  })
  bankLines(@QuestionFrom() question: BankLinesAsked): Promise<EntryPage> {
    return this.queries.execute(question);
  }

  @Read('books/:unitId/:fundId/:year/gift-list', {
    permission: 'ReadBook',
    name: 'giftList',
    question: GiftListAsked,
    answer: GiftListView,
    summary: 'Every gift of a book after its corrections, without names (bảng kê người ủng hộ)',
    printed: { sheet: giftListSheet },
  })
  giftList(@QuestionFrom() question: GiftListAsked): Promise<GiftListView> {
    return this.queries.execute(question);
  }

  @Read('books/:unitId/:fundId/:year/annual-report', {
    permission: 'ReadBook',
    name: 'annualReport',
    question: AnnualReportAsked,
    answer: AnnualReportView,
    summary: 'The annual report of a book with its notes, submitted or as it would be now',
    printed: { sheet: annualReportSheet },
  })
  annualReport(@QuestionFrom() question: AnnualReportAsked): Promise<AnnualReportView> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/funds/:fundId/activity-report', {
    permission: 'ReadBook',
    name: 'activityReport',
    question: ActivityReportAsked,
    answer: ActivityReportView,
    summary: 'Half-yearly or yearly report of a unit and all below it, for the Hội above and MTTQ',
    printed: { sheet: activityReportSheet },
  })
  activityReport(@QuestionFrom() question: ActivityReportAsked): Promise<ActivityReportView> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/year-end-counts', {
    permission: 'ReadBook',
    name: 'yearEndCounts',
    question: YearEndCountsAsked,
    answer: YearEndCountPage,
    summary: 'Counts and bank confirmations of 31 December against the books, missing ones too',
    printed: { sheet: yearEndCountsSheet },
  })
  yearEndCounts(@QuestionFrom() question: YearEndCountsAsked): Promise<YearEndCountPage> {
    return this.queries.execute(question);
  }
}
