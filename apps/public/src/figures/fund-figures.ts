import type {
  Basis,
  Book,
  FundMonth,
  FundPage,
  Pending,
  PlaceOf,
  PurposeSum,
  UnitName,
} from '#public-pages';
import { accountsOf } from './account-figures.js';
import { fundsWithMonths } from './fund-months.js';
import { latestEntries } from './home-figures.js';
import { programmeOf } from './programme-figures.js';
import { FUNDS, PENDING, PURPOSES, UNIT_NAME } from './published-queries.js';
import type { FundRow } from './published-rows.js';
import type { Query } from './snapshot.js';
import { monthsOfYear, unitGroups, yearOf } from './unit-groups.js';

/** Undefined: no fund has this code, or it has nothing of the year that is asked for. */
export async function fundPage(
  query: Query,
  book: Book,
  { code, asked }: PlaceOf<'fund'>,
): Promise<FundPage | undefined> {
  const rows = await query<FundRow>(FUNDS, [code]);
  const [fund] = await fundsWithMonths(query, rows);
  const [row] = rows;
  if (!row || !fund) return undefined;
  const current = yearOf(book);
  const years = yearsOf(fund.months, current);
  const year = asked?.nam ?? current;
  if (!years.includes(year)) return undefined;
  const [owner] = await query<UnitName>(UNIT_NAME, [row.ownerUnitId]);
  return {
    page: 'fund',
    fund,
    year,
    years,
    pending: year === current ? await query<Pending>(PENDING, [row.fundId]) : [],
    purposes: await query<PurposeSum>(PURPOSES, [[row.fundId], ...monthsOfYear(year)]),
    programme: programmeOf(row),
    basis: basisOf(row),
    owner: owner ?? null,
    accounts: await accountsOf(query, row.ownerUnitId, row.fundId),
    groups: await unitGroups(query, { book, year, fundId: row.fundId }),
    entries: await latestEntries(query, row.fundId),
  };
}

/** The years that a fund's months touch and the current one, the latest first. */
function yearsOf(months: readonly FundMonth[], current: string): string[] {
  const years = new Set(months.map((month) => month.month.slice(0, 4)));
  return [...years.add(current)]
    .filter((year) => year <= current)
    .sort()
    .reverse();
}

function basisOf({ basisNumber, basisDate, basisIssuer }: FundRow): Basis | null {
  return basisNumber === null
    ? null
    : { number: basisNumber, date: basisDate, issuer: basisIssuer };
}
