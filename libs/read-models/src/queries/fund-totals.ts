import type { FundMonthView, FundTotalsView } from '#contracts';
import { STRAY } from '#ledger';
import type { ViewsDatabase } from '../views-database.js';
import { Conditions } from './select.js';

export interface FundTotalsQuestion {
  readonly fundId?: string | undefined;
  /** First and last month, both included; left out: from the beginning, to the end. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What came in and went out of each fund in those months, and what its books hold today. */
export const fundTotals = (
  views: ViewsDatabase,
  { fundId, from, to }: FundTotalsQuestion = {},
): Promise<FundTotalsView[]> => {
  const conditions = new Conditions(from ?? '', to ?? '9999').if('f.fund_id = ?', fundId);
  return views.query<FundTotalsView[]>(
    `select f.fund_id as "fundId", f.code, f.name, f.label, f.disclosure,
            coalesce(m.opened, 0)::bigint as opened,
            coalesce(m.received, 0)::bigint as received,
            coalesce(m.given, 0)::bigint as given,
            coalesce(m.receipts, 0)::bigint as receipts,
            coalesce(m.payments, 0)::bigint as payments,
            coalesce(m.other_in, 0)::bigint as "otherIn",
            coalesce(m.other_out, 0)::bigint as "otherOut",
            coalesce(s.held, 0)::bigint as held,
            coalesce(s.in_transit, 0)::bigint as "inTransit",
            coalesce(s.stray, 0)::bigint as stray,
            coalesce(s.owed, 0)::bigint as owed
       from views.fund f
       left join (select fund_id, sum(opened) as opened, sum(received) as received,
                         sum(given) as given, sum(receipts) as receipts, sum(payments) as payments,
                         sum(other_in) as other_in, sum(other_out) as other_out
                    from views.fund_month
                   where month between $1 and $2
                   group by fund_id) m using (fund_id)
       left join (select fund_id, sum(amount) filter (where holds = 'place') as held,
                         sum(amount) filter (where holds = 'transit') as in_transit,
                         sum(amount) filter (where holds = 'earmark' and item = '${STRAY}') as stray,
                         sum(amount) filter (where holds = 'owed') as owed
                    from views.book_slice
                   group by fund_id) s using (fund_id)
      where f.code is not null and ${conditions.where}
      order by f.code`,
    conditions.values,
  );
};

/** A fund month by month; months in which nothing happened are left out. */
export const fundMonths = (views: ViewsDatabase, fundId: string): Promise<FundMonthView[]> =>
  views.query<FundMonthView[]>(
    `select fund_id as "fundId", month, sum(opened)::bigint as opened,
            sum(received)::bigint as received, sum(given)::bigint as given,
            sum(receipts)::bigint as receipts, sum(payments)::bigint as payments,
            sum(other_in)::bigint as "otherIn", sum(other_out)::bigint as "otherOut"
       from views.fund_month
      where fund_id = $1
      group by fund_id, month
      order by month`,
    [fundId],
  );
