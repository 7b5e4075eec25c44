import type { ActivityOfUnitView, ActivityReportView, ResultCountView } from '#contracts';
import type { ViewsDatabase } from '../../views-database.js';
import { Conditions } from '../select.js';
import { kindsOf, STANDING_SUPPORT } from './sections.js';

export interface ActivityQuestion {
  readonly unitId: string;
  readonly fundId: string;
  /** First and last period, both included. */
  readonly from: string;
  readonly to: string;
}

type Named = Pick<ActivityReportView, 'unitName' | 'fundName' | 'label'>;
type Sums = Omit<ActivityReportView, keyof ActivityQuestion | keyof Named | 'results' | 'units'>;

const sum = (what: string, when: string): string =>
  `coalesce(sum(${what}) filter (where ${when}), 0)::bigint`;
const OUTSIDE = `not exists (select 1 from views.unit other
  where other.unit_id = e.counterpart and other.under @> array[$1])`;

/**
 * What a unit and all below it did in some months, for who is above them: money that stays among
 * them is neither sent nor received. Undefined for an unknown unit or fund.
 */
export const activityReport = async (
  views: ViewsDatabase,
  question: ActivityQuestion,
): Promise<ActivityReportView | undefined> => {
  const { unitId, fundId } = question;
  const [named] = await views.query<Named[]>(
    `select u.name as "unitName", f.name as "fundName", f.label
       from views.unit u, views.fund f where u.unit_id = $1 and f.fund_id = $2`,
    [unitId, fundId],
  );
  if (!named) return undefined;
  const entries = entriesOf(question);
  const [[sums], results, units] = await Promise.all([
    views.query<Sums[]>(
      `select ${sum('e.amount', `e.kind in ${kindsOf('gifts')}`)} as gifts,
              ${sum('e.amount', `e.kind in ${kindsOf('otherIncome')}`)} as "otherIncome",
              ${sum('e.amount', `e.kind in ${kindsOf('support')}`)} as support,
              ${sum('e.amount', `e.kind in ${kindsOf('otherExpense')}`)} as "otherExpense",
              ${sum('e.beneficiaries', STANDING_SUPPORT)} as beneficiaries,
              ${sum('e.amount', `e.kind in ${kindsOf('toUnits')} and ${OUTSIDE}`)} as sent,
              ${sum('e.amount', `e.kind in ${kindsOf('fromUnits')} and ${OUTSIDE}`)} as received
         from views.entry e where ${entries.where}`,
      entries.values,
    ),
    resultsOf(views, question),
    unitsOf(views, entries),
  ]);
  if (!sums) throw new Error('a query of sums answers a row');
  return { ...question, ...named, ...sums, results, units };
};

const entriesOf = ({ unitId, fundId, from, to }: ActivityQuestion): Conditions =>
  new Conditions(unitId)
    .under('e.unit_id', unitId)
    .and('e.fund_id = ?', fundId)
    .and('e.period between ? and ?', from, to);

/** The gifts by who raised them, the support by whose book paid. */
const unitsOf = (views: ViewsDatabase, entries: Conditions): Promise<ActivityOfUnitView[]> =>
  views.query<ActivityOfUnitView[]>(
    `select u.unit_id as "unitId", u.name, sum(p.gifts)::bigint as gifts,
            sum(p.support)::bigint as support, sum(p.beneficiaries)::bigint as beneficiaries
       from (select coalesce(e.contributing_unit_id, e.unit_id) as unit_id, e.amount as gifts,
                    0 as support, 0 as beneficiaries
               from views.entry e where e.kind in ${kindsOf('gifts')} and ${entries.where}
              union all
             select e.unit_id, 0, e.amount,
                    case when ${STANDING_SUPPORT} then coalesce(e.beneficiaries, 0) else 0 end
               from views.entry e where e.kind in ${kindsOf('support')} and ${entries.where}) p
       join views.unit u using (unit_id)
      where $1::text is not null
      group by u.unit_id, u.name
      order by sum(p.gifts) desc, u.unit_id limit 500`,
    entries.values,
  );

const resultsOf = (
  views: ViewsDatabase,
  { unitId, fundId, from, to }: ActivityQuestion,
): Promise<ResultCountView[]> => {
  const conditions = new Conditions()
    .under('r.unit_id', unitId)
    .and('r.fund_id = ?', fundId)
    .and(`to_char(r.completed_on, 'YYYY-MM') between ? and ?`, from, to)
    .and('r.withdrawn_by is null');
  return views.query<ResultCountView[]>(
    `select r.kind, sum(r.count)::bigint as count from views.result r
      where ${conditions.where} group by r.kind order by r.kind`,
    conditions.values,
  );
};
