import {
  CatalogueView,
  DirectGiftPage,
  GoodsJournalPage,
  ResultPage,
  ResultTotalView,
  StockView,
} from '#contracts';
import { goodsJournalSheet, stockSheet } from '#printing';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CatalogueAsked,
  DirectGiftsAsked,
  GoodsJournalAsked,
  ResultsAsked,
  ResultTotalsAsked,
  StockAsked,
  StoreStockAsked,
} from '../questions/asked-of-goods.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

const BOOK = 'books/:unitId/:fundId/:year';

@ApiTags('goods')
@Controller('api')
export class GoodsQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('funds/:fundId/catalogue', {
    permission: 'ReadFunds',
    name: 'catalogue',
    question: CatalogueAsked,
    answer: CatalogueView,
    summary: 'What goods a fund knows, and its bundles',
  })
  catalogue(@QuestionFrom() question: CatalogueAsked): Promise<CatalogueView> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/lots`, {
    permission: 'ReadBook',
    name: 'lots',
    question: StockAsked,
    answer: StockView,
    summary: 'Lots on hand of a book, what expires first coming first',
    printed: { sheet: stockSheet },
  })
  lots(@QuestionFrom() question: StockAsked): Promise<StockView> {
    return this.queries.execute(question);
  }

  @Read('offices/:unitId/stores/:storeId/lots', {
    permission: 'ReadBook',
    name: 'lotsInStore',
    question: StoreStockAsked,
    answer: StockView,
    summary: 'Lots on hand in a store, of all funds',
    printed: { sheet: stockSheet },
  })
  lotsInStore(@QuestionFrom() question: StoreStockAsked): Promise<StockView> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/goods-journal`, {
    permission: 'ReadBook',
    name: 'goodsJournal',
    question: GoodsJournalAsked,
    answer: GoodsJournalPage,
    summary: 'Receipts, issues and write-offs of goods, the latest first',
    printed: { sheet: goodsJournalSheet },
  })
  goodsJournal(@QuestionFrom() question: GoodsJournalAsked): Promise<GoodsJournalPage> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/direct-gifts`, {
    permission: 'ReadBook',
    name: 'directGifts',
    question: DirectGiftsAsked,
    answer: DirectGiftPage,
    summary: 'What givers handed out themselves; in no stock and in no total',
  })
  directGifts(@QuestionFrom() question: DirectGiftsAsked): Promise<DirectGiftPage> {
    return this.queries.execute(question);
  }

  @Read(`${BOOK}/results`, {
    permission: 'ReadBook',
    name: 'results',
    question: ResultsAsked,
    answer: ResultPage,
    summary: 'What the payments of a book have become',
  })
  results(@QuestionFrom() question: ResultsAsked): Promise<ResultPage> {
    return this.queries.execute(question);
  }

  @Read('funds/:fundId/results', {
    permission: 'ReadFunds',
    name: 'resultTotals',
    question: ResultTotalsAsked,
    answer: [ResultTotalView],
    summary: 'Houses, livelihoods, wells and toilets of a fund, by unit and by place',
  })
  totals(@QuestionFrom() question: ResultTotalsAsked): Promise<ResultTotalView[]> {
    return this.queries.execute(question);
  }
}
