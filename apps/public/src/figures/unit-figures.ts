import { measures } from '#contracts';
import type {
  Book,
  FundName,
  FundSupport,
  GoodsGiven,
  ResultCount,
  UnitMonth,
  PlaceOf,
  Succession,
  UnitFund,
  UnitPage,
  UnitsPage,
} from '#public-pages';
import { accountsOf } from './account-figures.js';
import {
  ENDED_UNITS,
  GOODS,
  RESULTS,
  FUNDS,
  SUCCESSIONS,
  UNIT_AND_PARENTS,
  UNIT_FUNDS,
  UNIT_MONTHS,
  UNITS_BELOW,
} from './published-queries.js';
import type {
  FundRow,
  GoodsRow,
  SuccessionRow,
  SupportedRow,
  UnitFundRow,
  UnitMonthRow,
  UnitRow,
} from './published-rows.js';
import type { Query } from './snapshot.js';
import { targetsOf } from './target-figures.js';
import {
  monthsOfYear,
  raisedBy,
  sumOf,
  supportedBy,
  unitGroups,
  yearOf,
  type Span,
} from './unit-groups.js';

const FIRST_MONTH = '0000-01';

/** Undefined: no unit has this code. */
export async function unitPage(
  query: Query,
  book: Book,
  { code }: PlaceOf<'unit'>,
): Promise<UnitPage | undefined> {
  const [unit, ...parents] = await query<UnitRow>(UNIT_AND_PARENTS, [code]);
  if (!unit) return undefined;
  const ended = unit.endedOn !== null && unit.endedOn < book.asOf;
  const year = monthsOfYear(yearOf(book));
  const span: Span = ended ? ['then', FIRST_MONTH, year[1]] : ['today', ...year];
  const below = await query<UnitRow>(UNITS_BELOW, [unit.unitId, ended ? null : book.asOf]);
  const raised = await raisedBy(query, [unit, ...below], span, null);
  const funds = await query<FundRow>(FUNDS, [null]);
  const given = await supportedBy(query, [unit], ended ? [FIRST_MONTH, year[1]] : year, null);
  const successions = await query<SuccessionRow>(SUCCESSIONS, [unit.unitId]);
  return {
    page: 'unit',
    unit: { code: unit.code, name: unit.name, kind: unit.kind },
    establishedOn: unit.establishedOn,
    endedOn: ended ? unit.endedOn : null,
    parents: parents.reverse().map((parent) => ({ code: parent.code, name: parent.name })),
    predecessors: successions.filter((row) => row.side === 'before').map(successionOf),
    successors: successions.filter((row) => row.side === 'after').map(successionOf),
    own: raised.get(unit.unitId)?.own ?? 0,
    raised: raised.get(unit.unitId)?.subtree ?? 0,
    funds: await unitFunds(query, unit, funds, year),
    months: await unitMonths(query, unit, year),
    support: supportOf(funds, given.get(unit.unitId) ?? []),
    results: await query<ResultCount>(RESULTS, [[unit.unitId], book.asOf]),
    goods: await goodsGiven(query, unit, book),
    targets: await targetsOf(query, book, unit.unitId),
    accounts: await accountsOf(query, unit.unitId, null),
    children: below.map((child) => ({
      code: child.code,
      name: child.name,
      endedOn: child.endedOn,
      raised: raised.get(child.unitId)?.subtree ?? 0,
    })),
  };
}

/** All units of the upper levels, today's and those that ended. */
export async function unitsPage(query: Query, book: Book): Promise<UnitsPage> {
  const groups = await unitGroups(query, { book, year: yearOf(book), fundId: null });
  const ended = await query<UnitRow & { endedOn: string }>(ENDED_UNITS, [book.asOf]);
  const [, lastMonth] = monthsOfYear(yearOf(book));
  const raised = await raisedBy(query, ended, ['then', FIRST_MONTH, lastMonth], null);
  return {
    page: 'units',
    groups,
    ended: ended.map(({ unitId, code, name, endedOn }) => ({
      code,
      name,
      endedOn,
      raised: raised.get(unitId)?.subtree ?? 0,
    })),
  };
}

async function unitFunds(
  query: Query,
  unit: UnitRow,
  funds: readonly FundRow[],
  year: [first: string, last: string],
): Promise<UnitFund[]> {
  const rows = await query<UnitFundRow>(UNIT_FUNDS, [unit.unitId, ...year]);
  const raisedFor = (fund: FundRow, counts: (row: UnitFundRow) => boolean) =>
    rows
      .filter((row) => row.fundId === fund.fundId && counts(row))
      .reduce((sum, row) => sum + row.subtree, 0);
  return funds.map((fund) => ({
    fund: nameOf(fund),
    disclosure: fund.disclosure,
    year: raisedFor(fund, (row) => row.basis === 'today' && row.inYear),
    today: raisedFor(fund, (row) => row.basis === 'today'),
    then: raisedFor(fund, (row) => row.basis === 'then'),
  }));
}

/** Fund by fund what a unit was given, the funds in their own order. */
function supportOf(funds: readonly FundRow[], rows: readonly SupportedRow[]): FundSupport[] {
  return funds
    .map((fund) => ({
      fund: nameOf(fund),
      amount: sumOf(rows.filter((row) => row.fundId === fund.fundId)),
    }))
    .filter(({ amount }) => amount !== 0);
}

async function unitMonths(
  query: Query,
  unit: UnitRow,
  year: [first: string, last: string],
): Promise<UnitMonth[]> {
  const received = await query<UnitMonthRow>(UNIT_MONTHS, [unit.unitId, ...year]);
  const given = (await supportedBy(query, [unit], year, null)).get(unit.unitId) ?? [];
  const months = new Set([...received, ...given].map((row) => row.month));
  return [...months].sort().map((month) => ({
    month,
    received: received.find((row) => row.month === month)?.received ?? 0,
    supported: sumOf(given.filter((row) => row.month === month)),
  }));
}

async function goodsGiven(query: Query, unit: UnitRow, book: Book): Promise<GoodsGiven[]> {
  const rows = await query<GoodsRow>(GOODS, [[unit.unitId], book.asOf]);
  return rows.map((row) => ({ ...row, measure: measures[row.measure] }));
}

function nameOf({ code, name, label }: FundRow): FundName {
  return { code, name, label };
}

function successionOf({ code, name, share, effectiveOn }: SuccessionRow): Succession {
  return {
    unit: code === null || name === null ? null : { code, name },
    share,
    effectiveOn,
  };
}
