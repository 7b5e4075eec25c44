import type { ImportStatement, StatementLine } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { placeOn } from '../office/preconditions.js';
import type { Office } from '../office/state.js';
import { changeOf, transferKey, type BankAccount, type BankAccountEvent } from './state.js';

/**
 * A bank's statement is taken in whole or not at all. From row to row its balances have to follow
 * from one another, and a line that an earlier statement had already counts once.
 */
export const importStatement = (
  command: ImportStatement,
  account: BankAccount,
  office: Office,
  { actor, today }: Context,
): BankAccountEvent[] => {
  const { placeId, statementId, lines, opening, closing, file } = command;
  const [from, until] = daysOf(lines);
  if (placeOn(office, placeId, from).kind !== 'bank') throw new Refusal('PLACE_NOT_BANK');
  mustHaveCome(until, today);
  if (account.statements.has(statementId))
    throw new Refusal('STATEMENT_EXISTS', { statement: statementId });
  mustChain(command);
  const fresh = newLines(account, lines);
  if (fresh.length === 0) throw new Refusal('STATEMENT_KNOWN');
  const counted = { fresh: fresh.length, known: lines.length - fresh.length };
  const days = { statementId, from, until };
  const balances = { opening, closing, file };
  const first = account.lines.size + 1;
  return [
    { type: 'StatementImported', data: { ...days, ...balances, ...counted, importedBy: actor } },
    ...fresh.map((line, at): BankAccountEvent => ({
      type: 'StatementLineRecorded',
      data: { lineId: lineIdOf(first + at), statementId, ...line },
    })),
  ];
};

const lineIdOf = (number: number): string => String(number).padStart(6, '0');

/** First and last; the contract has at least one line. */
const daysOf = (lines: readonly StatementLine[]): [string, string] => [
  lines[0]?.bookedOn ?? '',
  lines.at(-1)?.bookedOn ?? '',
];

/** @throws Refusal STATEMENT_OUT_OF_ORDER, STATEMENT_CHAIN_BROKEN, STATEMENT_CLOSING_DIFFERS */
const mustChain = ({ lines, opening, closing }: ImportStatement): void => {
  let balance = opening;
  let day = '';
  for (const line of lines) {
    const { row, bookedOn: date, balance: stated } = line;
    if (date < day) throw new Refusal('STATEMENT_OUT_OF_ORDER', { row, date });
    day = date;
    balance += changeOf(line);
    if (balance !== stated)
      throw new Refusal('STATEMENT_CHAIN_BROKEN', { row, expected: balance, stated });
  }
  if (balance !== closing)
    throw new Refusal('STATEMENT_CLOSING_DIFFERS', { reached: balance, stated: closing });
};

/**
 * What no earlier statement had. The same reference, day and sum with another balance is a second
 * transfer only where the statement shows the first one, too. @throws Refusal STATEMENT_LINE_CHANGED
 */
const newLines = (
  { transfers }: BankAccount,
  lines: readonly StatementLine[],
): readonly StatementLine[] => {
  const told = new Set(lines.map(sightOf));
  const taken = new Map<string, number>();
  return lines.filter((line) => {
    const [key, sight] = [transferKey(line), sightOf(line)];
    const known = transfers.get(key) ?? [];
    const untold = known.find(({ balance }) => !told.has(sightOf({ ...line, balance })));
    const alike = known.filter(({ balance }) => balance === line.balance).length;
    const before = taken.get(sight) ?? 0;
    taken.set(sight, before + 1);
    if (before < alike) return false;
    if (untold) throw new Refusal('STATEMENT_LINE_CHANGED', { row: line.row, line: untold.lineId });
    return true;
  });
};

/** What a line looks like, balance and all: two that look alike are told apart by their number only. */
const sightOf = (line: StatementLine): string => `${transferKey(line)} ${String(line.balance)}`;
