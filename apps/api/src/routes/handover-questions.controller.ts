import { BookHandoverPage, CashierChangePage, EndedBookPage, HandoverPage } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  BookHandoversAsked,
  CashierChangesAsked,
  EndedBooksAsked,
  HandoversAsked,
} from '../questions/asked-of-handovers.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

@ApiTags('handovers')
@Controller('api')
export class HandoverQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('offices/:unitId/handovers', {
    permission: 'ReadOffice',
    name: 'handovers',
    question: HandoversAsked,
    answer: HandoverPage,
    summary: 'Minutes of handovers in an office, with their signatures, the latest first',
  })
  handovers(@QuestionFrom() question: HandoversAsked): Promise<HandoverPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/cashiers-without-handover', {
    permission: 'ReadOffice',
    name: 'cashiersWithoutHandover',
    question: CashierChangesAsked,
    answer: CashierChangePage,
    summary: 'Cashiers of a unit and all below it whose appointment ended without signed minutes',
  })
  cashiersWithoutHandover(
    @QuestionFrom() question: CashierChangesAsked,
  ): Promise<CashierChangePage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/book-handovers', {
    permission: 'ReadBook',
    name: 'bookHandovers',
    question: BookHandoversAsked,
    answer: BookHandoverPage,
    summary: 'Books handed over by or to a unit and all below it, the latest first',
  })
  bookHandovers(@QuestionFrom() question: BookHandoversAsked): Promise<BookHandoverPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/ended-books', {
    permission: 'ReadBook',
    name: 'endedBooks',
    question: EndedBooksAsked,
    answer: EndedBookPage,
    summary: 'Books of units that have ended and that still hold something',
  })
  endedBooks(@QuestionFrom() question: EndedBooksAsked): Promise<EndedBookPage> {
    return this.queries.execute(question);
  }
}
