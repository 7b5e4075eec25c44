import {
  advance,
  advanceHolders,
  advances,
  book,
  bookHandovers,
  books,
  cashBook,
  cashiersWithoutHandover,
  catalogue,
  closedFundBooks,
  collections,
  collectors,
  contributionMonths,
  contributionOf,
  contributionsBelow,
  differences,
  directGifts,
  drive,
  drives,
  endedBooks,
  entries,
  followUpProblems,
  fund,
  fundMonths,
  funds,
  fundTotals,
  goodsJournal,
  handInList,
  handovers,
  journal,
  office,
  person,
  persons,
  progress,
  purposeChanges,
  receiptBook,
  receiptBooks,
  remittances,
  request,
  requests,
  results,
  resultTotals,
  stock,
  strayReceipts,
  trialBalance,
  unit,
  units,
  type ViewsDatabase,
  voucher,
  voucherForm,
  yearEnd,
} from '#read-models';
import { answering, type Answering } from './answering.js';
import { bankAccountAnswerings } from './answers-of-bank-accounts.js';
import { officeAnswerings } from './answers-of-office.js';
import { smsAnswerings } from './answers-of-sms.js';
import * as asked from './asked.js';
import * as ofFunds from './asked-of-funds.js';
import * as ofGoods from './asked-of-goods.js';
import * as ofHandovers from './asked-of-handovers.js';
import type { UnitContributions } from './shown.js';
import * as strayMoney from './stray-money-asked.js';

/** Every question that the views can answer by themselves. */
export const answerings: readonly Answering[] = [
  answering(asked.ProgressAsked, progress),
  answering(asked.UnitsAsked, (views, { roots, living, parentId, ...question }) =>
    units(views, { ...question, parentId: roots ? null : parentId, living: living === 'true' }),
  ),
  answering(asked.UnitAsked, (views, { unitId }) => unit(views, unitId)),
  answering(asked.ContributionsAsked, contributions),
  answering(ofFunds.FundsAsked, funds),
  answering(ofFunds.FundAsked, (views, { fundId }) => fund(views, fundId)),
  answering(ofFunds.FundTotalsAsked, fundTotals),
  answering(ofFunds.FundMonthsAsked, (views, { fundId }) => fundMonths(views, fundId)),
  answering(ofFunds.ClosedFundBooksAsked, (views, { unitId: under, ...question }) =>
    closedFundBooks(views, { ...question, under }),
  ),
  answering(asked.BooksAsked, (views, { unitId: under, ...question }) =>
    books(views, { ...question, under }),
  ),
  answering(asked.RequestsAsked, (views, { unitId: under, ...question }) =>
    requests(views, { ...question, under }),
  ),
  answering(asked.RemittancesAsked, remittances),
  answering(asked.AdvancesAsked, advances),
  answering(asked.AdvanceAsked, advance),
  answering(asked.AdvancesBelowAsked, (views, { unitId: under, ...question }) =>
    advances(views, { ...question, under }),
  ),
  answering(asked.AdvanceHoldersAsked, (views, { unitId: under, ...question }) =>
    advanceHolders(views, { ...question, under }),
  ),
  answering(asked.CollectorsAsked, collectors),
  answering(asked.CollectionsAsked, collections),
  answering(asked.HandInListAsked, (views, { number }) => handInList(views, number)),
  answering(asked.ReceiptBooksAsked, receiptBooks),
  answering(asked.ReceiptBookAsked, receiptBook),
  answering(asked.DrivesAsked, drives),
  answering(asked.DriveAsked, drive),
  answering(strayMoney.StrayReceiptsAsked, (views, { unitId: under, ...question }) =>
    strayReceipts(views, { ...question, under }),
  ),
  answering(strayMoney.DifferencesAsked, (views, { unitId: under, ...question }) =>
    differences(views, { ...question, under }),
  ),
  answering(strayMoney.PurposeChangesAsked, (views, { unitId: under, ...question }) =>
    purposeChanges(views, { ...question, under }),
  ),
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
  answering(asked.VoucherFormAsked, (views, { number }) => voucherForm(views, number)),
  answering(ofGoods.CatalogueAsked, (views, { fundId }) => catalogue(views, fundId)),
  answering(ofGoods.StockAsked, stock),
  answering(ofGoods.StoreStockAsked, stock),
  answering(ofGoods.GoodsJournalAsked, goodsJournal),
  answering(ofGoods.DirectGiftsAsked, directGifts),
  answering(ofGoods.ResultsAsked, results),
  answering(ofGoods.ResultTotalsAsked, (views, { unitId: under, ...question }) =>
    resultTotals(views, { ...question, under }),
  ),
  answering(asked.PersonsAsked, persons),
  answering(asked.PersonAsked, (views, { personId }) => person(views, personId)),
  answering(asked.ProblemsAsked, followUpProblems),
  ...bankAccountAnswerings,
  ...officeAnswerings,
  ...smsAnswerings,
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
