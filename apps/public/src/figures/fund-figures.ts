import type { Basis, Book, FundPage, PlaceOf, UnitName } from '#public-pages';
import { fundsWithMonths } from './fund-months.js';
import { latestEntries } from './home-figures.js';
import { FUNDS, UNIT_NAME } from './published-queries.js';
import type { FundRow } from './published-rows.js';
import type { Query } from './snapshot.js';
import { unitGroups } from './unit-groups.js';

/** Undefined: no fund has this code. */
export async function fundPage(
  query: Query,
  book: Book,
  { code }: PlaceOf<'fund'>,
): Promise<FundPage | undefined> {
  const rows = await query<FundRow>(FUNDS, [code]);
  const [fund] = await fundsWithMonths(query, rows);
  const [row] = rows;
  if (!row || !fund) return undefined;
  const [owner] = await query<UnitName>(UNIT_NAME, [row.ownerUnitId]);
  return {
    page: 'fund',
    fund,
    programme: row.programme,
    basis: basisOf(row),
    owner: owner ?? null,
    groups: await unitGroups(query, book, row.fundId),
    entries: await latestEntries(query, row.fundId),
  };
}

function basisOf({ basisNumber, basisDate, basisIssuer }: FundRow): Basis | null {
  return basisNumber === null
    ? null
    : { number: basisNumber, date: basisDate, issuer: basisIssuer };
}
