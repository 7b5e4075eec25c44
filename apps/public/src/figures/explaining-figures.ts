import {
  EXPLAINED_FIGURES,
  yearSumOf,
  type Book,
  type ExplainedFigure,
  type ExplainedPage,
  type ExplainedPart,
  type Figure,
  type PlaceOf,
  type Restatement,
  type RestatementsPage,
} from '#public-pages';
import {
  FIGURE_YEARS,
  RESTATED_BY,
  RESTATED_FIGURES,
  RESTATED_YEARS,
} from './explaining-queries.js';
import { fundsWithMonths } from './fund-months.js';
import { FUNDS } from './published-queries.js';
import type { FundRow } from './published-rows.js';
import type { Query } from './snapshot.js';

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
};

interface FigureYearRow {
  readonly figure: Figure;
  readonly year: string;
  readonly amount: number;
  readonly lines: number;
}

/** Undefined: there is no such figure, fund or year. */
export async function explainedPage(
  query: Query,
  book: Book,
  { figure: name, asked = {} }: PlaceOf<'explained'>,
): Promise<ExplainedPage | undefined> {
  const figure = EXPLAINED_FIGURES.find((one) => one === name);
  const year = asked.nam ?? book.asOf.slice(0, 4);
  if (!figure || !/^[12][0-9]{3}$/.test(year) || year > book.asOf.slice(0, 4)) return undefined;
  const code = asked.quy ?? null;
  const rows = await query<FundRow>(FUNDS, [code]);
  const [fund] = rows;
  if (code !== null && !fund) return undefined;
  const funds = await fundsWithMonths(query, rows);
  const sum = yearSumOf(
    funds.flatMap(({ months }) => months),
    year,
  );
  const lines = await query<FigureYearRow>(FIGURE_YEARS, [code, year]);
  const parts = partsOf(figure, year, lines);
  const amount = sum[figure];
  return {
    page: 'explained',
    figure,
    fund:
      code === null || !fund
        ? null
        : { code, name: fund.name, label: fund.label, disclosure: fund.disclosure },
    year,
    amount,
    inSums: amount - parts.reduce((all, part) => all + part.amount, 0),
    parts,
  };
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
