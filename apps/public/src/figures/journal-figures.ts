import {
  codesIn,
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
import { JOURNAL, JOURNAL_SUMS, PURPOSE_CALLED, YEARS } from './journal-queries.js';
import { entryOf, type LineRow } from './line-rows.js';
import { FUNDS, UNIT_BY_CODE, UPPER_UNITS } from './published-queries.js';
import type { FundRow, UnitRow } from './published-rows.js';
import type { Query } from './snapshot.js';

const LINES_ON_A_PAGE = 25;
export const FIRST_MONTH = '0000-00';
const LAST_MONTH = '9999-99';

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
  const chosen = chosenBy(question, monthsOf(question, book));
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
  supported: ['given'],
};

/** Parameters $1 to $10 of the questions, of a span of months. */
export function chosenBy(
  question: JournalQuestion,
  [first, last]: readonly [first: string, last: string],
): readonly unknown[] {
  const { fund, unit = null, own = false, kind, entry = null, purpose = null } = question;
  const figures = kind && FIGURES_OF[kind];
  const funds = fund === undefined ? null : codesIn(fund);
  const months = [kind === 'corrections', first, last];
  return [funds, unit, figures ?? null, ...months, purpose, kind === 'supported', own, entry];
}

/** A month without a year is one of the book's last year. */
function monthsOf(question: JournalQuestion, book: Book): readonly [first: string, last: string] {
  const { span } = question;
  if (span) return [span.from ?? FIRST_MONTH, span.until];
  const year = yearOf(question, book);
  if (year === undefined) return [FIRST_MONTH, LAST_MONTH];
  const { month } = question;
  const monthOf = (m: number) => `${year}-${String(m).padStart(2, '0')}`;
  return [monthOf(month ?? 1), monthOf(month ?? 12)];
}

const yearOf = ({ year, month }: JournalQuestion, book: Book): string | undefined =>
  year ?? (month === undefined ? undefined : book.asOf.slice(0, 4));

async function filterOf(
  query: Query,
  question: JournalQuestion,
  funds: readonly FundRow[],
): Promise<JournalFilter | undefined> {
  const { fund: fundCode, unit: unitCode, own, kind, entry, purpose, ...rest } = question;
  const { year, month, span, before } = rest;
  const codes = codesIn(fundCode);
  const several = funds.filter(({ code }) => codes.includes(code)).map(fundName);
  const [fund] = several;
  const [unit] = unitCode === undefined ? [] : await query<UnitName>(UNIT_BY_CODE, [unitCode]);
  if (several.length !== codes.length) return undefined;
  if (unitCode !== undefined && !unit) return undefined;
  if (purpose && !(await query(PURPOSE_CALLED, [purpose]))[0]) return undefined;
  return {
    ...(fund && (codes.length > 1 ? { several } : { fund })),
    ...(unit && { unit }),
    ...(own && { own }),
    ...(kind && { kind }),
    ...(entry && { entry }),
    ...(purpose !== undefined && { purpose }),
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(span && { span }),
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
