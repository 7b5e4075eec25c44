import {
  BookPage,
  OfficeView,
  RemittancePage,
  RequestPage,
  UnitDetailView,
  UnitPage,
  CashBookView,
} from '#contracts';
import { cashBookSheet } from '#printing';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  BooksAsked,
  CashBookAsked,
  ContributionsAsked,
  OfficeAsked,
  RemittancesAsked,
  RequestsAsked,
  UnitAsked,
  UnitsAsked,
} from '../questions/asked.js';
import { UnitContributions } from '../questions/shown.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

@ApiTags('organisation')
@Controller('api')
export class UnitQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('units', {
    permission: 'ReadUnits',
    name: 'units',
    question: UnitsAsked,
    answer: UnitPage,
    summary: 'Search the tree of units, or walk down it',
  })
  units(@QuestionFrom() question: UnitsAsked): Promise<UnitPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId', {
    permission: 'ReadUnits',
    name: 'unit',
    question: UnitAsked,
    answer: UnitDetailView,
    summary: 'A unit, its names, what came before it and what succeeded it',
  })
  unit(@QuestionFrom() question: UnitAsked): Promise<UnitDetailView> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/contributions', {
    permission: 'ReadUnits',
    name: 'contributions',
    question: ContributionsAsked,
    answer: UnitContributions,
    summary: 'What a unit and those below it raised, as organised then or today',
  })
  contributions(@QuestionFrom() question: ContributionsAsked): Promise<UnitContributions> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/books', {
    permission: 'ReadBook',
    name: 'books',
    question: BooksAsked,
    answer: BookPage,
    summary: 'Books of a unit and all below it',
  })
  books(@QuestionFrom() question: BooksAsked): Promise<BookPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/requests', {
    permission: 'ReadBook',
    name: 'requestsBelow',
    question: RequestsAsked,
    answer: RequestPage,
    summary: 'Requests of a unit and all below it',
  })
  requests(@QuestionFrom() question: RequestsAsked): Promise<RequestPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/remittances', {
    permission: 'ReadBook',
    name: 'remittances',
    question: RemittancesAsked,
    answer: RemittancePage,
    summary: 'Remittances sent by a unit or on the way to it',
  })
  remittances(@QuestionFrom() question: RemittancesAsked): Promise<RemittancePage> {
    return this.queries.execute(question);
  }

  @Read('offices/:unitId', {
    permission: 'ReadOffice',
    name: 'office',
    question: OfficeAsked,
    answer: OfficeView,
    summary: 'Holding places with their counts, and who signs',
  })
  office(@QuestionFrom() question: OfficeAsked): Promise<OfficeView> {
    return this.queries.execute(question);
  }

  @Read('offices/:unitId/places/:placeId/cash-book', {
    permission: 'ReadBook',
    name: 'cashBook',
    question: CashBookAsked,
    answer: CashBookView,
    summary: 'The cash book of a holding place for a month, with its running balance',
    printed: { sheet: cashBookSheet },
  })
  cashBook(@QuestionFrom() question: CashBookAsked): Promise<CashBookView> {
    return this.queries.execute(question);
  }
}
