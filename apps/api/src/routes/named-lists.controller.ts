import { NamedAdvancePage, NamedCarerStatementView, NamedGiftListView } from '#contracts';
import { carerStatementSheet, namedAdvancesSheet, namedGiftListSheet } from '#printing';
import type { ViewsDatabase } from '#read-models';
import type { Vault } from '#vault';
import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { VAULT, VIEWS } from '../api-parts.js';
import type { Reading } from '../printing/printed-route.js';
import { NamedAdvancesAsked, NamedAdvancesBelowAsked } from '../questions/asked.js';
import { NamedCarerStatementAsked } from '../questions/asked-of-children.js';
import { NamedGiftListAsked } from '../questions/asked-of-reports.js';
import {
  namedAdvances,
  namedAdvancesBelow,
  namedCarerStatement,
  namedGiftList,
} from '../questions/named-lists.js';
import { CallingReader, QuestionFrom, type ReaderOfData } from '../requests/command-from.js';
import { Read } from './read.js';

const BOOK = 'books/:unitId/:fundId/:year';

/** Lists and papers with names, for those who may read them. Each reading is kept for ever. */
@ApiTags('personal data')
@Controller('api')
export class NamedListsController {
  constructor(
    @Inject(VIEWS) private readonly views: ViewsDatabase,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Read(`${BOOK}/gift-list/names`, {
    permission: 'ReadRequestPersonalData',
    name: 'namedGiftList',
    question: NamedGiftListAsked,
    answer: NamedGiftListView,
    summary: 'Bảng kê người ủng hộ with their names; each reading is recorded',
    printed: { sheet: namedGiftListSheet, answer: namedGiftList },
  })
  gifts(
    @QuestionFrom() question: NamedGiftListAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<NamedGiftListView> {
    return namedGiftList(this.#reading(reader), question);
  }

  @Read(`${BOOK}/named-advances`, {
    permission: 'ReadRequestPersonalData',
    name: 'namedAdvances',
    question: NamedAdvancesAsked,
    answer: NamedAdvancePage,
    summary: 'Bảng kê tạm ứng with the names of the holders; each reading is recorded',
    printed: { sheet: namedAdvancesSheet, answer: namedAdvances },
  })
  advances(
    @QuestionFrom() question: NamedAdvancesAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<NamedAdvancePage> {
    return namedAdvances(this.#reading(reader), question);
  }

  @Read('units/:unitId/named-advances', {
    permission: 'ReadRequestPersonalData',
    name: 'namedAdvancesBelow',
    question: NamedAdvancesBelowAsked,
    answer: NamedAdvancePage,
    summary: 'The same of a unit and all below it',
    printed: { sheet: namedAdvancesSheet, answer: namedAdvancesBelow },
  })
  advancesBelow(
    @QuestionFrom() question: NamedAdvancesBelowAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<NamedAdvancePage> {
    return namedAdvancesBelow(this.#reading(reader), question);
  }

  @Read('offices/:unitId/children/:childId/carer-statement/names', {
    permission: 'ReadChildPersonalData',
    name: 'namedCarerStatement',
    question: NamedCarerStatementAsked,
    answer: NamedCarerStatementView,
    summary: 'The carer’s statement with the names, to be printed; the reading is recorded',
    printed: { sheet: carerStatementSheet, answer: namedCarerStatement },
  })
  carerStatement(
    @QuestionFrom() question: NamedCarerStatementAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<NamedCarerStatementView> {
    return namedCarerStatement(this.#reading(reader), question);
  }

  #reading(reader: ReaderOfData): Reading {
    return { views: this.views, vault: this.vault, reader };
  }
}
