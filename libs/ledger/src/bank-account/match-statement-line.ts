import type { LineEntry, MatchStatementLine } from '#contracts';
import { movedBy } from '../cash-book/moved-by.js';
import { mustBeDistinct } from '../cash-book/must-be-distinct.js';
import { cashBookStreams } from '../cash-book/state.js';
import { Refusal, type Context, type References } from '../decider.js';
import { cashBookStream } from '../streams.js';
import { openLine } from './preconditions.js';
import { entryKey, type BankAccount, type BankAccountEvent } from './state.js';

/**
 * The line and the entries are one and the same money: together exactly its sum, in its direction,
 * in this account, and none of them is another line already. Who matches is never asked for a
 * second signature, because no money moves.
 */
export const matchStatementLine = (
  command: MatchStatementLine,
  account: BankAccount,
  references: References,
  { actor }: Context,
): BankAccountEvent[] => {
  const { lineId, entries } = command;
  const line = openLine(account, lineId);
  mustBeDistinct(entries.map(entryKey));
  const moved = entries.map((entry) => movedInAccount(command, entry, references));
  for (const entry of entries) mustBeUnmatched(account, entry);
  const sum = moved.reduce((total, change) => total + change, 0);
  if (sum !== line.change)
    throw new Refusal('LINE_SUM_DIFFERS', { line: lineId, amount: line.change, sum });
  return [{ type: 'StatementLineMatched', data: { lineId, entries, matchedBy: actor } }];
};

/** Streams of the books in which the entries stand. */
export const booksOf = ({ unitId, entries }: MatchStatementLine): string[] => [
  ...new Set(entries.map(({ fundId, year }) => cashBookStream({ unitId, fundId, year }))),
];

const movedInAccount = (
  { unitId, placeId }: MatchStatementLine,
  { fundId, year, voucher }: LineEntry,
  references: References,
): number => {
  const book = references.state(cashBookStreams, cashBookStream({ unitId, fundId, year }));
  const moved = movedBy(book, voucher, placeId);
  if (moved === 0) throw new Refusal('LINE_ENTRY_UNKNOWN', { voucher });
  return moved;
};

const mustBeUnmatched = ({ matched }: BankAccount, entry: LineEntry): void => {
  const line = matched.get(entryKey(entry));
  if (line !== undefined) throw new Refusal('LINE_ENTRY_MATCHED', { voucher: entry.voucher, line });
};
