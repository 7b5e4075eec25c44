import { STATEMENT_LINES_MAX, type StatementColumns, type StatementFile } from '#contracts';
import { Refusal } from '#ledger';
import type { CellValue } from 'hucre/xlsx';
import { dayIn, sumIn, wordsIn } from './cells.js';
import { columnsIn, type ColumnPlaces } from './heading.js';
import { csvRows, xlsxRows, type SheetRow } from './sheet-rows.js';

/** A line as the bank says it, with its words. */
export interface ReadLine {
  readonly row: number;
  readonly bookedOn: string;
  /** In đồng; negative when it went out. */
  readonly change: number;
  readonly balance: number;
  readonly reference?: string;
  readonly memo: string;
  readonly counterpartyName: string;
  readonly counterpartyAccount: string;
}

export interface ReadStatement {
  readonly opening: number;
  readonly closing: number;
  /** The oldest first. */
  readonly lines: readonly ReadLine[];
}

/** A line whose balance the file may not say. */
type Told = Omit<ReadLine, 'balance'> & { readonly balance: number | undefined };

/**
 * Reads a bank's file by the names of its columns. Titles before the heading, totals, and rows that
 * only go on with a memo are passed over; anything else that cannot be read refuses the whole file.
 * @throws Refusal STATEMENT_UNREADABLE, STATEMENT_COLUMN_MISSING, STATEMENT_CELL, STATEMENT_AMOUNTS,
 *   STATEMENT_EMPTY, STATEMENT_TOO_LONG, STATEMENT_BALANCE_MISSING
 */
export const readStatement = async (file: StatementFile): Promise<ReadStatement> => {
  const rows = await rowsOf(file);
  const { places, heading } = columnsIn(rows, file.columns);
  const told: Told[] = [];
  for (const row of rows.slice(heading + 1)) {
    const line = lineOf(row, places, file.columns);
    if (line === 'more') goOn(told, row, places);
    else if (line) told.push(line);
    if (told.length > STATEMENT_LINES_MAX)
      throw new Refusal('STATEMENT_TOO_LONG', { most: STATEMENT_LINES_MAX });
  }
  if (told.length === 0) throw new Refusal('STATEMENT_EMPTY');
  return withBalances(oldestFirst(told), file);
};

const rowsOf = async ({ format, file }: StatementFile): Promise<SheetRow[]> => {
  const bytes = Buffer.from(file, 'base64');
  const rows: SheetRow[] = [];
  try {
    for await (const row of format === 'csv' ? csvRows(bytes) : xlsxRows(bytes)) rows.push(row);
  } catch {
    throw new Refusal('STATEMENT_UNREADABLE');
  }
  return rows;
};

const TOTAL = /^(tổng|cộng|total|số dư|so du|tong|cong)/i;

/** Nothing for a row that says nothing of a transfer; `more` for one that goes on with a memo. */
const lineOf = (
  { row, cells }: SheetRow,
  places: ColumnPlaces,
  columns: StatementColumns,
): Told | 'more' | undefined => {
  const at = (name: keyof ColumnPlaces): CellValue | undefined => {
    const place = places[name];
    return place === undefined ? undefined : cells[place];
  };
  const bookedOn = dayIn(at('bookedOn'));
  if (bookedOn === undefined && cells.some((cell) => TOTAL.test(wordsIn(cell)))) return undefined;
  const sums = [at('debit'), at('credit'), at('amount')].map(wordsIn).join('');
  if (wordsIn(at('bookedOn')) === '' && sums === '')
    return wordsIn(at('memo')) === '' ? undefined : 'more';
  const cellFault = (name: keyof ColumnPlaces) =>
    new Refusal('STATEMENT_CELL', { row, column: columns[name] ?? name });
  const sum = (name: keyof ColumnPlaces): number => {
    const value = sumIn(at(name), columns.decimal);
    if (value === undefined) throw cellFault(name);
    return value;
  };
  if (bookedOn === undefined) throw cellFault('bookedOn');
  const change = changeIn(row, sum);
  const balance = wordsIn(at('balance')) === '' ? undefined : sum('balance');
  if (places.balance !== undefined && balance === undefined) throw cellFault('balance');
  const reference = referenceIn(wordsIn(at('reference')));
  return {
    ...{ row, bookedOn, change, balance, ...(reference !== '' && { reference }) },
    memo: wordsIn(at('memo')),
    counterpartyName: wordsIn(at('counterpartyName')),
    counterpartyAccount: wordsIn(at('counterpartyAccount')),
  };
};

/** Banks write a debit with and without its minus; a signed column has both in one. */
const changeIn = (row: number, sum: (name: keyof ColumnPlaces) => number): number => {
  const [out, into, signed] = [Math.abs(sum('debit')), sum('credit'), sum('amount')];
  const said = [out, into, signed].filter((amount) => amount !== 0);
  if (said.length !== 1 || into < 0) throw new Refusal('STATEMENT_AMOUNTS', { row });
  return signed === 0 ? into - out : signed;
};

/** As it goes into an entry: what is no letter, digit or `_./:-` becomes a hyphen. */
const referenceIn = (words: string): string =>
  words
    .replaceAll(' ', '')
    .replaceAll(/[^\w./:-]/g, '-')
    .slice(0, 64);

const goOn = (told: Told[], { cells }: SheetRow, { memo }: ColumnPlaces): void => {
  const last = told.pop();
  if (last && memo !== undefined)
    told.push({ ...last, memo: `${last.memo} ${wordsIn(cells[memo])}` });
};

/** Half of the banks list the newest line first. */
const oldestFirst = (told: readonly Told[]): Told[] => {
  const [first, last] = [told[0]?.bookedOn ?? '', told.at(-1)?.bookedOn ?? ''];
  const isBackwards =
    first > last || (first === last && !chains(told) && chains(told.toReversed()));
  return isBackwards ? told.toReversed() : [...told];
};

const chains = (told: readonly Told[]): boolean =>
  told.every(
    ({ balance, change }, at) =>
      at === 0 || balance === undefined || told[at - 1]?.balance === balance - change,
  );

/** Where the file says no balances they follow from the opening one, which the sender has to say. */
const withBalances = (
  told: readonly Told[],
  { opening, closing }: Pick<StatementFile, 'opening' | 'closing'>,
): ReadStatement => {
  const [first] = told;
  const before = first?.balance === undefined ? undefined : first.balance - first.change;
  const start = opening ?? before;
  if (start === undefined || (before === undefined && closing === undefined))
    throw new Refusal('STATEMENT_BALANCE_MISSING');
  let reached = start;
  const lines = told.map((line) => {
    reached += line.change;
    return { ...line, balance: line.balance ?? reached };
  });
  return { opening: start, closing: closing ?? lines.at(-1)?.balance ?? reached, lines };
};
