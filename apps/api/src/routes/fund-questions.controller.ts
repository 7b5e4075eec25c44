import { ClosedFundBookPage, FundMonthView, FundTotalsView, FundView } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ClosedFundBooksAsked,
  FundAsked,
  FundMonthsAsked,
  FundsAsked,
  FundTotalsAsked,
} from '../questions/asked-of-funds.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

@ApiTags('funds')
@Controller('api')
export class FundQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('funds', {
    permission: 'ReadFunds',
    name: 'funds',
    question: FundsAsked,
    answer: [FundView],
    summary: 'All funds',
  })
  funds(@QuestionFrom() question: FundsAsked): Promise<FundView[]> {
    return this.queries.execute(question);
  }

  @Read('funds/totals', {
    permission: 'ReadFunds',
    name: 'fundTotals',
    question: FundTotalsAsked,
    answer: [FundTotalsView],
    summary: 'What came in, what went out, and what the books hold, per fund',
  })
  totals(@QuestionFrom() question: FundTotalsAsked): Promise<FundTotalsView[]> {
    return this.queries.execute(question);
  }

  @Read('funds/:fundId', {
    permission: 'ReadFunds',
    name: 'fund',
    question: FundAsked,
    answer: FundView,
    summary: 'A fund',
  })
  fund(@QuestionFrom() question: FundAsked): Promise<FundView> {
    return this.queries.execute(question);
  }

  @Read('funds/:fundId/months', {
    permission: 'ReadFunds',
    name: 'fundMonths',
    question: FundMonthsAsked,
    answer: [FundMonthView],
    summary: 'A fund month by month',
  })
  months(@QuestionFrom() question: FundMonthsAsked): Promise<FundMonthView[]> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/closed-fund-books', {
    permission: 'ReadBook',
    name: 'closedFundBooks',
    question: ClosedFundBooksAsked,
    answer: ClosedFundBookPage,
    summary: 'Books of closed funds that still hold something, and in which place',
  })
  closedFundBooks(@QuestionFrom() question: ClosedFundBooksAsked): Promise<ClosedFundBookPage> {
    return this.queries.execute(question);
  }
}
