import {
  book,
  bookHandovers,
  books,
  cashBook,
  cashiersWithoutHandover,
  contributionMonths,
  contributionOf,
  contributionsBelow,
  endedBooks,
  entries,
  followUpProblems,
  fund,
  fundMonths,
  funds,
  fundTotals,
  handovers,
  journal,
  office,
  person,
  persons,
  progress,
  remittances,
  request,
  requests,
  trialBalance,
  unit,
  units,
  voucher,
  yearEnd,
  type ViewsDatabase,
} from '#read-models';
import type { Type } from '@nestjs/common';
import * as asked from './asked.js';
import * as ofHandovers from './asked-of-handovers.js';
import type { UnitContributions } from './shown.js';

/** How one class of question is answered; nothing where what it names is not there. */
export interface Answering {
  readonly question: Type<object>;
  readonly answer: (views: ViewsDatabase, question: never) => Promise<unknown>;
}

const answering = <Q extends object>(
  question: Type<Q>,
  answer: (views: ViewsDatabase, question: Q) => Promise<unknown>,
): Answering => ({ question, answer });

/** Every question that the views can answer by themselves. */
export const answerings: readonly Answering[] = [
  answering(asked.ProgressAsked, progress),
  answering(asked.UnitsAsked, (views, { roots, living, parentId, ...question }) =>
    units(views, { ...question, parentId: roots ? null : parentId, living: living === 'true' }),
  ),
  answering(asked.UnitAsked, (views, { unitId }) => unit(views, unitId)),
  answering(asked.ContributionsAsked, contributions),
  answering(asked.FundsAsked, funds),
  answering(asked.FundAsked, (views, { fundId }) => fund(views, fundId)),
  answering(asked.FundTotalsAsked, fundTotals),
  answering(asked.FundMonthsAsked, (views, { fundId }) => fundMonths(views, fundId)),
  answering(asked.BooksAsked, (views, { unitId: under, ...question }) =>
    books(views, { ...question, under }),
  ),
  answering(asked.RequestsAsked, (views, { unitId: under, ...question }) =>
    requests(views, { ...question, under }),
  ),
  answering(asked.RemittancesAsked, remittances),
  answering(asked.BookAsked, book),
  answering(asked.YearEndAsked, yearEnd),
  answering(ofHandovers.HandoversAsked, handovers),
  answering(ofHandovers.CashierChangesAsked, (views, { unitId: under, ...paging }) =>
    cashiersWithoutHandover(views, { ...paging, under }),
  ),
  answering(ofHandovers.BookHandoversAsked, (views, { unitId: under, ...question }) =>
    bookHandovers(views, { ...question, under }),
  ),
  answering(ofHandovers.EndedBooksAsked, (views, { unitId: under, ...question }) =>
    endedBooks(views, { ...question, under }),
  ),
  answering(asked.EntriesAsked, entries),
  answering(asked.JournalAsked, journal),
  answering(asked.TrialBalanceAsked, trialBalance),
  answering(asked.RequestAsked, request),
  answering(asked.CashBookAsked, cashBook),
  answering(asked.OfficeAsked, (views, { unitId }) => office(views, unitId)),
  answering(asked.VoucherAsked, (views, { number }) => voucher(views, number)),
  answering(asked.PersonsAsked, persons),
  answering(asked.PersonAsked, (views, { personId }) => person(views, personId)),
  answering(asked.ProblemsAsked, followUpProblems),
];

async function contributions(
  views: ViewsDatabase,
  { basis = 'today', ...question }: asked.ContributionsAsked,
): Promise<UnitContributions> {
  const of = { ...question, basis };
  const [own, below, months] = await Promise.all([
    contributionOf(views, of),
    contributionsBelow(views, { ...of, parentId: of.unitId }),
    contributionMonths(views, of),
  ]);
  return { ...(own && { unit: own }), below, months };
}
