import { FollowUpProblemView, PersonView, ProgressView } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { PersonAsked, PersonsAsked, ProblemsAsked, ProgressAsked } from '../questions/asked.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

@ApiTags('persons')
@Controller('api')
export class StaffQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('persons', {
    permission: 'ReadPersons',
    name: 'persons',
    question: PersonsAsked,
    answer: [PersonView],
    summary: 'The staff and their roles, without names',
  })
  persons(@QuestionFrom() question: PersonsAsked): Promise<PersonView[]> {
    return this.queries.execute(question);
  }

  @Read('persons/:personId', {
    permission: 'ReadPersons',
    name: 'person',
    question: PersonAsked,
    answer: PersonView,
    summary: 'A person and the roles held today',
  })
  person(@QuestionFrom() question: PersonAsked): Promise<PersonView> {
    return this.queries.execute(question);
  }

  @Read('progress', {
    permission: 'ReadProgress',
    name: 'progress',
    question: ProgressAsked,
    answer: ProgressView,
    summary: 'How far the figures are',
  })
  progress(@QuestionFrom() question: ProgressAsked): Promise<ProgressView> {
    return this.queries.execute(question);
  }

  @Read('follow-up/problems', {
    permission: 'ReadProblems',
    name: 'followUpProblems',
    question: ProblemsAsked,
    answer: [FollowUpProblemView],
    summary: 'Follow-up work that a rule refused: somebody has to look at it',
  })
  problems(@QuestionFrom() question: ProblemsAsked): Promise<FollowUpProblemView[]> {
    return this.queries.execute(question);
  }
}
