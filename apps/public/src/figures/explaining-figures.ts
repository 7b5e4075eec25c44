import {
  codesIn,
  EXPLAINED_FIGURES,
  yearSumOf,
  isSpan,
  spanOf,
  type Book,
  type EntryKind,
  type ExplainedFigure,
  type ExplainedPage,
  type ExplainedPart,
  type Figure,
  type PlaceOf,
  type Restatement,
  type RestatementsPage,
  type YearSum,
} from '#public-pages';
import {
  FIGURE_KINDS,
  FIGURE_YEARS,
  RESTATED_BY,
  RESTATED_FIGURES,
  RESTATED_YEARS,
} from './explaining-queries.js';
import { fundsWithMonths } from './fund-months.js';
import { chosenBy, FIRST_MONTH } from './journal-figures.js';
import { JOURNAL_KIND_SUMS } from './journal-queries.js';
import { FUNDS, UNIT_AND_PARENTS } from './published-queries.js';
import type { FundRow, UnitRow } from './published-rows.js';
import type { Query } from './snapshot.js';
import { monthsOfYear, raisedBy } from './unit-groups.js';

/** Money out is stored below zero and shown above. */
const SIGN: Readonly<Record<Figure, 1 | -1>> = {
  opened: 1,
  received: 1,
  otherIn: 1,
  given: -1,
  otherOut: -1,
};

interface RestatedRow {
  readonly fundCode: string;
  readonly fundName: string;
  readonly fundLabel: string;
  readonly month: string;
  readonly figure: Figure;
}

type PublishedRow = RestatedRow & { readonly amount: number };

interface CauseRow extends RestatedRow {
  readonly voucher: string;
  readonly position: number;
  readonly counted: string;
  readonly amount: number;
}

/** What later lines put right of closed months, the latest month first. Undefined: no such year. */
export async function restatementsPage(
  query: Query,
  book: Book,
  { asked = {} }: PlaceOf<'restatements'>,
): Promise<RestatementsPage | undefined> {
  const years = (await query<{ year: string }>(RESTATED_YEARS)).map(({ year }) => year);
  const year = asked.nam ?? years[0] ?? book.asOf.slice(0, 4);
  if (asked.nam !== undefined && !years.includes(asked.nam)) return undefined;
  const causes = await query<CauseRow>(RESTATED_BY, [year]);
  const figures = await query<PublishedRow>(RESTATED_FIGURES, [year]);
  return {
    page: 'restatements',
    year,
    years,
    restatements: figures.map((row) => restatementOf(row, causes)),
  };
}

function restatementOf(row: PublishedRow, causes: readonly CauseRow[]): Restatement {
  const { fundCode, fundName, fundLabel, month, figure } = row;
  const sign = SIGN[figure];
  const because = causes
    .filter((one) => one.fundCode === fundCode && one.month === month && one.figure === figure)
    .map(({ voucher, position, counted, amount }) => {
      return { voucher, position, month: counted, amount: sign * amount };
    });
  const published = sign * row.amount;
  const known = because.reduce((sum, { amount }) => sum + amount, published);
  const fund = { code: fundCode, name: fundName, label: fundLabel };
  return { fund, month, figure, published, known, because };
}

/** Which figures of lines a figure of a sum box is made of; earlier years make its opening. */
const PARTS: Readonly<
  Record<ExplainedFigure, { readonly earlier: boolean; readonly ofYear: readonly Figure[] }>
> = {
  opening: { earlier: true, ofYear: ['opened'] },
  received: { earlier: false, ofYear: ['received'] },
  earmarked: { earlier: false, ofYear: [] },
  otherIn: { earlier: false, ofYear: ['otherIn'] },
  given: { earlier: false, ofYear: ['given'] },
  otherOut: { earlier: false, ofYear: ['otherOut'] },
  left: { earlier: true, ofYear: ['opened', 'received', 'otherIn', 'given', 'otherOut'] },
  raised: { earlier: false, ofYear: [] },
  raisedThen: { earlier: false, ofYear: [] },
};

/** Those that say how the book stood: of a month alone they would say nothing. */
const BALANCES: readonly ExplainedFigure[] = ['opening', 'left'];

interface FigureYearRow {
  readonly figure: Figure;
  readonly kind: EntryKind | null;
  readonly year: string;
  readonly amount: number;
  readonly lines: number;
}

/** Undefined: there is no such figure, fund, unit, year or month. */
export async function explainedPage(
  query: Query,
  book: Book,
  { figure: name, asked = {} }: PlaceOf<'explained'>,
): Promise<ExplainedPage | undefined> {
  const figure = EXPLAINED_FIGURES.find((one) => one === name);
  const month = asked.thang === undefined ? null : Number(asked.thang);
  const codes = asked.quy === undefined ? null : codesIn(asked.quy);
  const all = await query<FundRow>(FUNDS, [null]);
  const rows = codes ? all.filter(({ code }) => codes.includes(code)) : all;
  if (!figure || !isPossible(asked, book) || (codes && rows.length !== codes.length))
    return undefined;
  const of = { figure, rows, codes, month };
  if (figure === 'raised' || figure === 'raisedThen')
    return raisedPage(query, book, asked, { ...of, figure });
  if (asked['don-vi'] !== undefined || asked.den !== undefined) return undefined;
  if (month !== null && BALANCES.includes(figure)) return undefined;
  return fundsFigure(query, asked.nam ?? book.asOf.slice(0, 4), { ...of, figure });
}

type Asked = NonNullable<PlaceOf<'explained'>['asked']>;

interface FigureOf<Figure> {
  readonly figure: Figure;
  /** The funds, and their codes if they were asked for. */
  readonly rows: readonly FundRow[];
  readonly codes: readonly string[] | null;
  readonly month: number | null;
}

const isPossible = (asked: Asked, { asOf }: Book): boolean =>
  isSpan(asked) && isYearOrMonth(asked, asOf);

const isYearOrMonth = ({ nam, thang }: Asked, asOf: string): boolean =>
  (nam === undefined || (/^[12][0-9]{3}$/.test(nam) && nam <= asOf.slice(0, 4))) &&
  (thang === undefined || (nam !== undefined && /^([1-9]|1[0-2])$/.test(thang)));

async function fundsFigure(
  query: Query,
  year: string,
  of: FigureOf<keyof YearSum & ExplainedFigure>,
): Promise<ExplainedPage> {
  const { figure, rows, codes, month } = of;
  const only = month === null ? null : monthIn(year, month);
  const months = (await fundsWithMonths(query, rows)).flatMap((fund) => fund.months);
  const sum = yearSumOf(only === null ? months : months.filter((m) => m.month === only), year);
  const byKind = BALANCES.includes(figure) ? FIGURE_YEARS : FIGURE_KINDS;
  const lines = await query<FigureYearRow>(byKind, [codes, year, only]);
  const parts = partsOf(figure, year, lines);
  const amount = sum[figure];
  return {
    page: 'explained',
    figure,
    funds: codes ? rows.map(nameOf) : [],
    unit: null,
    ...{ year, month, span: null, amount },
    besides: amount - parts.reduce((all, part) => all + part.amount, 0),
    parts,
  };
}

/** What a unit raised, as units are organised today or were then, and the lines of units below it. */
async function raisedPage(
  query: Query,
  book: Book,
  asked: Asked,
  { figure, rows, codes, month }: FigureOf<'raised' | 'raisedThen'>,
): Promise<ExplainedPage | undefined> {
  const [unit] = await query<UnitRow>(UNIT_AND_PARENTS, [asked['don-vi'] ?? null]);
  if (!unit || (codes && codes.length > 1)) return undefined;
  const year = asked.nam ?? null;
  const span = spanOf(asked);
  const [first, last] = monthsOf(asked, month, book);
  const [fund] = codes ? rows : [];
  const basis = figure === 'raised' ? 'today' : 'then';
  const raised = await raisedBy(query, [unit], [basis, first, last], fund?.fundId ?? null);
  const amount = raised.get(unit.unitId)?.subtree ?? 0;
  const question = { fund: fund?.code, unit: unit.code, kind: 'received' as const };
  const chosen = chosenBy(question, [first, last]);
  const lines = await query<Omit<ExplainedPart, 'year'>>(JOURNAL_KIND_SUMS, chosen);
  return {
    page: 'explained',
    figure,
    funds: fund ? [nameOf(fund)] : [],
    unit: { code: unit.code, name: unit.name },
    ...{ year, month, span: span ?? null, amount },
    besides: amount - lines.reduce((sum, part) => sum + part.amount, 0),
    parts: lines.map((part) => ({ ...part, year })),
  };
}

const nameOf = ({ code, name, label, disclosure }: FundRow) => ({ code, name, label, disclosure });

const monthIn = (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}`;

/** The first and the last month that are asked for. */
function monthsOf(
  asked: Asked,
  month: number | null,
  { asOf }: Book,
): readonly [first: string, last: string] {
  if (asked.den !== undefined) return [asked.tu ?? FIRST_MONTH, asked.den];
  if (asked.nam === undefined) return [FIRST_MONTH, monthsOfYear(asOf.slice(0, 4))[1]];
  if (month === null) return monthsOfYear(asked.nam);
  return [monthIn(asked.nam, month), monthIn(asked.nam, month)];
}

/** Money out takes away from a balance; as a figure of its own it is shown above zero. */
function partsOf(
  figure: ExplainedFigure,
  year: string,
  lines: readonly FigureYearRow[],
): ExplainedPart[] {
  const { earlier, ofYear } = PARTS[figure];
  const isBalance = figure === 'opening' || figure === 'left';
  return lines
    .filter((row) => (row.year < year ? earlier : ofYear.includes(row.figure)))
    .map((row) => ({ ...row, amount: isBalance ? row.amount : SIGN[row.figure] * row.amount }));
}
