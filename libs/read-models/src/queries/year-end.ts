import type { ReferralView, YearEndView } from '#contracts';
import type { BookKey } from '#contracts';
import type { ReferralRow, YearEndRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, plain } from './select.js';

/** How a book's year ended, and the adjustments that it has licensed in later ones since. */
export const yearEnd = async (
  views: ViewsDatabase,
  { unitId, fundId, year }: BookKey,
): Promise<YearEndView | undefined> => {
  const [row] = await views.query<YearEndRow[]>(
    `select ${columnsOf(tables.yearEnd, 'y')} from views.year_end y
      where (y.unit_id, y.fund_id, y.year) = ($1, $2, $3)`,
    [unitId, fundId, year],
  );
  if (!row) return undefined;
  const referrals = await views.query<ReferralRow[]>(
    `select ${columnsOf(tables.referral, 'r')} from views.referral r
      where (r.unit_id, r.fund_id, r.year) = ($1, $2, $3) and r.position is not null
      order by r.position`,
    [unitId, fundId, year],
  );
  const { reportNumber, reportDate, reportIssuer, ...closed } = plain(row);
  const report = { number: reportNumber, date: reportDate, issuer: reportIssuer };
  return {
    ...closed,
    report,
    referrals: referrals.map(
      ({ unitId: _u, fundId: _f, year: _y, ...referral }) => plain(referral) as ReferralView,
    ),
  } as YearEndView;
};
