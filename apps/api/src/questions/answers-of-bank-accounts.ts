import { accountLines, bankStatements, unmatchedEntries } from '#read-models';
import { answering, type Answering } from './answering.js';
import * as asked from './asked-of-bank-accounts.js';

export const bankAccountAnswerings: readonly Answering[] = [
  answering(asked.AccountLinesAsked, accountLines),
  answering(asked.AccountLineAsked, async (views, question) => {
    const { items } = await accountLines(views, question);
    return items[0];
  }),
  answering(asked.BankStatementsAsked, bankStatements),
  answering(asked.UnmatchedEntriesAsked, unmatchedEntries),
  answering(asked.OpenLinesAsked, (views, { unitId: under, ...paging }) =>
    accountLines(views, { ...paging, under, state: 'open' }),
  ),
];
