import {
  BookDetailView,
  EntryPage,
  JournalPage,
  RequestView,
  TrialBalanceView,
  VoucherView,
  YearEndView,
} from '#contracts';
import { journalSheet, trialBalanceSheet } from '#printing';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  BookAsked,
  EntriesAsked,
  JournalAsked,
  RequestAsked,
  TrialBalanceAsked,
  VoucherAsked,
  YearEndAsked,
} from '../questions/asked.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

const BOOK = 'books/:unitId/:fundId/:year';

@ApiTags('books')
@Controller('api')
export class BookQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read(BOOK, {
    permission: 'ReadBook',
    name: 'book',
    question: BookAsked,
    answer: BookDetailView,
    summary: 'A book: how far it is closed, what it holds and what is held back',
  })
  book(@QuestionFrom() question: BookAsked): Promise<BookDetailView> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/year-end`, {
    permission: 'ReadBook',
    name: 'yearEnd',
    question: YearEndAsked,
    answer: YearEndView,
    summary: 'How a year ended: closing balances, the report, adjustments referred to later years',
  })
  yearEnd(@QuestionFrom() question: YearEndAsked): Promise<YearEndView> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/entries`, {
    permission: 'ReadBook',
    name: 'entries',
    question: EntriesAsked,
    answer: EntryPage,
    summary: 'Entries of a book, the latest first',
  })
  entries(@QuestionFrom() question: EntriesAsked): Promise<EntryPage> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/journal`, {
    permission: 'ReadBook',
    name: 'journal',
    question: JournalAsked,
    answer: JournalPage,
    summary: 'Entries with their debit and credit lines',
    printed: { sheet: journalSheet },
  })
  journal(@QuestionFrom() question: JournalAsked): Promise<JournalPage> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/trial-balance`, {
    permission: 'ReadBook',
    name: 'trialBalance',
    question: TrialBalanceAsked,
    answer: TrialBalanceView,
    summary: 'Debit and credit of every account over some months',
    printed: { sheet: trialBalanceSheet },
  })
  trialBalance(@QuestionFrom() question: TrialBalanceAsked): Promise<TrialBalanceView> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/requests/:requestId`, {
    permission: 'ReadBook',
    name: 'request',
    question: RequestAsked,
    answer: RequestView,
    summary: 'A request, its signatures and what became of it',
  })
  request(@QuestionFrom() question: RequestAsked): Promise<RequestView> {
    return this.queries.execute(question);
  }

  @Read('vouchers/:number', {
    permission: 'ReadVoucher',
    name: 'voucher',
    question: VoucherAsked,
    answer: VoucherView,
    summary: 'A voucher and every entry of its chain',
  })
  voucher(@QuestionFrom() question: VoucherAsked): Promise<VoucherView> {
    return this.queries.execute(question);
  }
}
