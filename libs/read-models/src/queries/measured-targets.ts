import type { ContributionBasis, TargetProgressView } from '#contracts';
import { tables } from '../tables/all-tables.js';
import { columnsOf, plain } from './select.js';

/**
 * Every target with what was reached by the day `$1`: money added up from what the unit and all
 * below it raised, anything else as it was recorded last.
 */
export const measuredTargets = (basis: ContributionBasis): string => `
  select t.*, v.reached, v.reached_on,
         case when t.value > 0 then 100 * v.reached / t.value end as percent,
         case when case t.operator when 'atLeast' then v.reached >= t.value
                                   when 'atMost' then v.reached <= t.value
                                   else v.reached = t.value end then 'reached'
              when t.due < $1::date then 'overdue'
              else 'behind' end as state
    from views.target t
    left join lateral (
           select p.value, p.reached_on from views.progress p
            where (p.fund_id, p.target_id) = (t.fund_id, t.target_id) and p.reached_on <= $1::date
            order by p.position desc limit 1) p on not t.money
   cross join lateral (
           select coalesce(case when t.money then (
                    select sum(c.general_${basis}_subtree + c.earmarked_${basis}_subtree)
                      from views.contribution c
                     where (c.unit_id, c.fund_id) = (t.unit_id, t.fund_id)
                       and c.month >= coalesce(t.from_month, '')
                       and c.month <= to_char(least(t.due, $1::date), 'YYYY-MM'))
                  else p.value end, 0)::bigint as reached,
                  p.reached_on) v`;

/** For `from measured m join views.unit u`. */
export const MEASURED = `${columnsOf(tables.target, 'm')}, u.name as "unitName", m.reached,
  m.percent, m.state, m.reached_on as "reachedOn"`;

/** For grouping by whatever has targets below it. */
export const COUNTED = `count(m.*) as targets,
  count(*) filter (where m.state = 'reached') as reached,
  count(*) filter (where m.state = 'behind') as behind,
  count(*) filter (where m.state = 'overdue') as overdue`;

export const targetView = (row: TargetProgressView): TargetProgressView => plain(row);
