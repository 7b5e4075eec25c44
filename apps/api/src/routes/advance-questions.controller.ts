import { AdvanceDetailView, AdvanceHolderPage, AdvancePage } from '#contracts';
import { advancesSheet } from '#printing';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AdvanceAsked,
  AdvanceHoldersAsked,
  AdvancesAsked,
  AdvancesBelowAsked,
} from '../questions/asked.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

const BOOK = 'books/:unitId/:fundId/:year';

@ApiTags('advances')
@Controller('api')
export class AdvanceQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read(`${BOOK}/advances`, {
    permission: 'ReadBook',
    name: 'advances',
    question: AdvancesAsked,
    answer: AdvancePage,
    summary: 'Advances of a book: open, overdue, settled; the latest paid first',
    printed: { sheet: advancesSheet },
  })
  advances(@QuestionFrom() question: AdvancesAsked): Promise<AdvancePage> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/advances/:advanceId`, {
    permission: 'ReadBook',
    name: 'advance',
    question: AdvanceAsked,
    answer: AdvanceDetailView,
    summary: 'An advance and every part of its settlements',
  })
  advance(@QuestionFrom() question: AdvanceAsked): Promise<AdvanceDetailView> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/advances', {
    permission: 'ReadBook',
    name: 'advancesBelow',
    question: AdvancesBelowAsked,
    answer: AdvancePage,
    summary: 'Advances of a unit and all below it',
    printed: { sheet: advancesSheet },
  })
  below(@QuestionFrom() question: AdvancesBelowAsked): Promise<AdvancePage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/advance-holders', {
    permission: 'ReadBook',
    name: 'advanceHolders',
    question: AdvanceHoldersAsked,
    answer: AdvanceHolderPage,
    summary: 'Who has something to settle with which book, and for how long it is overdue',
  })
  holders(@QuestionFrom() question: AdvanceHoldersAsked): Promise<AdvanceHolderPage> {
    return this.queries.execute(question);
  }
}
