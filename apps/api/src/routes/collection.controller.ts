import {
  CollectionEntered,
  CollectionPage,
  CollectorDebtPage,
  HandInCollections,
  HandInListView,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CollectionsAsked, CollectorsAsked, HandInListAsked } from '../questions/asked.js';
import { CommandFrom, QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';
import { Write } from './write.js';

const BOOK = 'books/:unitId/:fundId/:year';

/** What collectors take, and what they hand in. */
@ApiTags('collections')
@Controller('api')
export class CollectionController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Write(`${BOOK}/collections`, 'RecordCollection', 'Record what a collector took for a unit')
  record(@CommandFrom() command: CollectionEntered) {
    return this.commands.execute(command);
  }

  @Write(`${BOOK}/hand-ins`, 'HandInCollections', 'Take in what a collector hands in, by its list')
  handIn(@CommandFrom() command: HandInCollections) {
    return this.commands.execute(command);
  }

  @Read('units/:unitId/collectors', {
    permission: 'ReadBook',
    name: 'collectors',
    question: CollectorsAsked,
    answer: CollectorDebtPage,
    summary: 'Who has not handed in what, per unit and fund, and how much of it is late',
  })
  collectors(@QuestionFrom() question: CollectorsAsked): Promise<CollectorDebtPage> {
    return this.queries.execute(question);
  }

  @Read('units/:unitId/collections', {
    permission: 'ReadBook',
    name: 'collections',
    question: CollectionsAsked,
    answer: CollectionPage,
    summary: 'What collectors took for a unit and all below it, the latest first',
  })
  collections(@QuestionFrom() question: CollectionsAsked): Promise<CollectionPage> {
    return this.queries.execute(question);
  }

  @Read('vouchers/:number/hand-in-list', {
    permission: 'ReadVoucher',
    name: 'handInList',
    question: HandInListAsked,
    answer: HandInListView,
    summary: 'The list with which a collector handed in',
  })
  handInList(@QuestionFrom() question: HandInListAsked): Promise<HandInListView> {
    return this.queries.execute(question);
  }
}
