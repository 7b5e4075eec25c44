import {
  journalQuestionOf,
  type Book,
  type Figure,
  type FundName,
  type JournalEntry,
  type JournalFilter,
  type JournalKind,
  type JournalPage,
  type JournalQuestion,
  type JournalSums,
  type PlaceOf,
  type UnitName,
} from '#public-pages';
import { JOURNAL, JOURNAL_SUMS, YEARS } from './journal-queries.js';
import { entryOf, type LineRow } from './line-rows.js';
import { FUNDS, UNIT_BY_CODE, UPPER_UNITS } from './published-queries.js';
import type { FundRow, UnitRow } from './published-rows.js';
import type { Query } from './snapshot.js';

const LINES_ON_A_PAGE = 50;
const [FIRST_MONTH, LAST_MONTH] = ['0000-00', '9999-99'];

interface JournalRow extends LineRow {
  readonly voided: boolean;
  /** Of an adjustment: what the chain came to before it. */
  readonly before: number | null;
}

/** Undefined: it asks for a fund or a unit that is not there, or for what cannot be. */
export async function journalPage(
  query: Query,
  book: Book,
  place: PlaceOf<'journal'>,
): Promise<JournalPage | undefined> {
  const question = journalQuestionOf(place);
  const funds = await query<FundRow>(FUNDS, [null]);
  const filter = question && (await filterOf(query, question, funds));
  if (!question || !filter) return undefined;
  const chosen = chosenBy(question, book);
  const before = question.before ?? null;
  const rows = await query<JournalRow>(JOURNAL, [...chosen, before, LINES_ON_A_PAGE + 1]);
  const shown = wholeEntriesOf(rows);
  const upper = await query<UnitRow>(UPPER_UNITS, [book.asOf]);
  return {
    page: 'journal',
    filter,
    sums: await sumsOf(query, chosen),
    entries: shown.map(journalEntryOf),
    older: rows.length > LINES_ON_A_PAGE ? (shown.at(-1)?.position ?? null) : null,
    funds: funds.map(fundName),
    units: withChosen(upper, filter.unit),
    years: (await query<{ year: string }>(YEARS)).map(({ year }) => year),
  };
}

/** An opening balance has a line for each holding place: none of them stays behind on a page. */
function wholeEntriesOf(rows: readonly JournalRow[]): readonly JournalRow[] {
  const next = rows[LINES_ON_A_PAGE];
  return rows.slice(0, LINES_ON_A_PAGE).filter(({ position }) => !next || position > next.position);
}

const FIGURES_OF: Readonly<Partial<Record<JournalKind, readonly Figure[]>>> = {
  in: ['received', 'otherIn'],
  out: ['given', 'otherOut'],
  received: ['received'],
  given: ['given'],
  otherIn: ['otherIn'],
  otherOut: ['otherOut'],
  opened: ['opened'],
};

/** Parameters $1 to $6 of the questions. A month without a year is one of the book's last year. */
function chosenBy(question: JournalQuestion, book: Book): readonly unknown[] {
  const { fund = null, unit = null, kind, month } = question;
  const figures = kind && FIGURES_OF[kind];
  const year = yearOf(question, book);
  const [first, last] =
    year === undefined
      ? [FIRST_MONTH, LAST_MONTH]
      : [month ?? 1, month ?? 12].map((m) => `${year}-${String(m).padStart(2, '0')}`);
  return [fund, unit, figures ?? null, kind === 'corrections', first, last];
}

const yearOf = ({ year, month }: JournalQuestion, book: Book): string | undefined =>
  year ?? (month === undefined ? undefined : book.asOf.slice(0, 4));

async function filterOf(
  query: Query,
  { fund: fundCode, unit: unitCode, kind, year, month, before }: JournalQuestion,
  funds: readonly FundRow[],
): Promise<JournalFilter | undefined> {
  const fund = funds.find(({ code }) => code === fundCode);
  const [unit] = unitCode === undefined ? [] : await query<UnitName>(UNIT_BY_CODE, [unitCode]);
  if (fundCode !== undefined && !fund) return undefined;
  if (unitCode !== undefined && !unit) return undefined;
  return {
    ...(fund && { fund: fundName(fund) }),
    ...(unit && { unit }),
    ...(kind && { kind }),
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(before !== undefined && { before }),
  };
}

async function sumsOf(query: Query, chosen: readonly unknown[]): Promise<JournalSums> {
  const rows = await query<{ figure: Figure; lines: number; amount: number }>(JOURNAL_SUMS, chosen);
  const sum = (figure: Figure) => rows.find((row) => row.figure === figure)?.amount ?? 0;
  return {
    lines: rows.reduce((all, { lines }) => all + lines, 0),
    opened: sum('opened'),
    received: sum('received'),
    otherIn: sum('otherIn'),
    given: 0 - sum('given'),
    otherOut: 0 - sum('otherOut'),
  };
}

function journalEntryOf(row: JournalRow): JournalEntry {
  const { original: voucher, before, voided, amount } = row;
  const corrects =
    voucher === null || before === null ? null : { voucher, before, after: before + amount };
  return { ...entryOf(row), corrects, voided };
}

const fundName = ({ code, name, label }: FundRow): FundName => ({ code, name, label });

/** The upper units, and the one that was asked for where it is none of them. */
function withChosen(upper: readonly UnitRow[], chosen: UnitName | undefined): UnitName[] {
  const units = upper.map(({ code, name }) => ({ code, name }));
  const isThere = !chosen || units.some(({ code }) => code === chosen.code);
  return isThere ? units : [...units, chosen];
}
