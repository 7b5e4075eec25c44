import type { TrialBalanceLineView, TrialBalanceView } from '#contracts';
import type { TurnoverRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { accountsOf, ofBook, type Accounts, type BookName } from './journal.js';
import { columnsOf } from './select.js';

export interface TrialBalanceQuestion extends BookName {
  /** First and last period, both included; left out: the whole year with what closes it. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface Sides {
  opening: number;
  debit: number;
  credit: number;
}

/** Turnover and balance of every account that the book has used; undefined for an unknown book. */
export const trialBalance = async (
  views: ViewsDatabase,
  question: TrialBalanceQuestion,
): Promise<TrialBalanceView | undefined> => {
  const { unitId, fundId, year, from = `${year}-01`, to = `${year}-13` } = question;
  const accounts = await accountsOf(views, question);
  if (accounts === undefined) return undefined;
  const conditions = ofBook(question).and('e.period <= ?', to);
  const turnover = await views.query<TurnoverRow[]>(
    `select ${columnsOf(tables.turnover, 'e')} from views.turnover e where ${conditions.where}`,
    conditions.values,
  );
  const lines = linesFrom(turnover, accounts, from);
  const debit = lines.reduce((sum, line) => sum + line.debit, 0);
  const credit = lines.reduce((sum, line) => sum + line.credit, 0);
  return { unitId, fundId, year, from, to, debit, credit, lines };
};

const linesFrom = (
  turnover: readonly TurnoverRow[],
  accounts: Accounts,
  from: string,
): TrialBalanceLineView[] => {
  const sides = new Map<string, Sides>();
  for (const row of turnover) {
    for (const { account, debit, credit } of postings(row, accounts)) {
      const side = sides.get(account) ?? { opening: 0, debit: 0, credit: 0 };
      sides.set(account, side);
      if (row.period < from) side.opening += debit - credit;
      else {
        side.debit += debit;
        side.credit += credit;
      }
    }
  }
  return accounts.chart.accounts.flatMap(({ code, vi, en }) => {
    const side = sides.get(code);
    return side === undefined
      ? []
      : [{ account: code, vi, en, ...side, closing: side.opening + side.debit - side.credit }];
  });
};

const postings = ({ kind, placeId, forward, backward }: TurnoverRow, accounts: Accounts) => {
  const place = placeId === '' ? {} : { placeId };
  return [forward, -backward].flatMap((amount) => accounts.linesOf({ kind, amount, ...place }));
};
