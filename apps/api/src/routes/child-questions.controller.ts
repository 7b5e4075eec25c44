import {
  CarerStatementView,
  ChildMoneyPage,
  ChildPage,
  ChildrenFiguresView,
  ChildReviewPage,
  ChildView,
  CommitmentPage,
  HandoverDisputePage,
} from '#contracts';
import { carerStatementSheet } from '#printing';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CarerStatementAsked,
  ChildAsked,
  ChildMoneyAsked,
  ChildrenAsked,
  ChildrenFiguresAsked,
  ChildReviewsAsked,
  CommitmentsAsked,
  HandoverDisputesAsked,
} from '../questions/asked-of-children.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

const permission = 'ReadChildren';

@ApiTags('children')
@Controller('api')
export class ChildQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('units/:unitId/children', {
    ...{ permission, name: 'children', question: ChildrenAsked, answer: ChildPage },
    summary: 'Children by their codes; also those without a sponsor',
  })
  children(@QuestionFrom() question: ChildrenAsked): Promise<ChildPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/children-figures', {
    ...{ permission, name: 'childrenFigures', question: ChildrenFiguresAsked },
    answer: ChildrenFiguresView,
    summary:
      'How many children are supported, and how; those whose care ended; things in their names',
  })
  figures(@QuestionFrom() question: ChildrenFiguresAsked): Promise<ChildrenFiguresView> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/commitments', {
    ...{ permission, name: 'commitments', question: CommitmentsAsked, answer: CommitmentPage },
    summary: 'Commitments with what was received; also those that end soon or lack something',
  })
  commitments(@QuestionFrom() question: CommitmentsAsked): Promise<CommitmentPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/child-reviews', {
    ...{ permission, name: 'childReviews', question: ChildReviewsAsked, answer: ChildReviewPage },
    summary: 'What somebody has to decide about children, the latest first',
  })
  reviews(@QuestionFrom() question: ChildReviewsAsked): Promise<ChildReviewPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/handover-disputes', {
    ...{ permission, name: 'handoverDisputes', question: HandoverDisputesAsked },
    answer: HandoverDisputePage,
    summary: 'Handovers that carers dispute, and what was found',
  })
  disputes(@QuestionFrom() question: HandoverDisputesAsked): Promise<HandoverDisputePage> {
    return this.queries.execute(question);
  }

  @Read('offices/:unitId/children/:childId', {
    ...{ permission, name: 'child', question: ChildAsked, answer: ChildView },
    summary: 'One child’s care: sponsors, months, balances, things in its name, reviews',
  })
  child(@QuestionFrom() question: ChildAsked): Promise<ChildView> {
    return this.queries.execute(question);
  }

  @Read('offices/:unitId/children/:childId/money', {
    ...{ permission, name: 'childMoney', question: ChildMoneyAsked, answer: ChildMoneyPage },
    summary: 'What came for a child and what left, the latest first',
  })
  money(@QuestionFrom() question: ChildMoneyAsked): Promise<ChildMoneyPage> {
    return this.queries.execute(question);
  }

  @Read('offices/:unitId/children/:childId/carer-statement', {
    ...{ permission, name: 'carerStatement', question: CarerStatementAsked },
    answer: CarerStatementView,
    summary: 'For the carer: everything that was paid in the child’s name',
    printed: { sheet: carerStatementSheet },
  })
  statement(@QuestionFrom() question: CarerStatementAsked): Promise<CarerStatementView> {
    return this.queries.execute(question);
  }
}
