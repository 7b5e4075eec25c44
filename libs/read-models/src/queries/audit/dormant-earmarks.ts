import type { DormantEarmarkPage, DormantEarmarkView } from '#contracts';
import { STRAY } from '#ledger';
import type { ViewsDatabase } from '../../views-database.js';
import { asOfDay } from '../as-of.js';
import { Conditions, keyAfter, limitOf, pageOf } from '../select.js';
import { audited, POSTED_BY_PROGRAM, type AuditQuestion } from './audit-question.js';

export interface DormantEarmarksQuestion extends AuditQuestion {
  /** How many days money for a purpose may lie still; 180 when left out. */
  readonly days?: number | undefined;
  /** Left out: the day up to which the figures go. */
  readonly asOf?: string | undefined;
}

const DAYS_STILL = 180;

/**
 * Money for a purpose that has not moved for so many days, the longest first. It lies as still in
 * next year's book as in the one before: what is brought forward has not moved.
 * @throws RangeError on an `after` that is not ours
 */
export const dormantEarmarks = async (
  views: ViewsDatabase,
  question: DormantEarmarksQuestion,
): Promise<DormantEarmarkPage> => {
  const asOf = await asOfDay(views, question.asOf);
  const slices = audited(question, 's', asOf);
  const page = new Conditions(...slices.values).and(
    '$1::date - d.last > ?::integer',
    question.days ?? DAYS_STILL,
  );
  if (question.after !== undefined)
    page.and(
      '(d.last, d.unit_id, d.fund_id, d.year, d.item) > (?::date, ?, ?, ?, ?)',
      ...keyAfter(question.after, ['string', 'string', 'string', 'number', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<DormantEarmarkView[]>(
    `with dated as (
       select s.*, coalesce(
                (select max(e.occurred_on) from views.entry e
                  where (e.unit_id, e.fund_id, e.earmark) = (s.unit_id, s.fund_id, s.item)
                    and e.kind not in ${POSTED_BY_PROGRAM}),
                (select min(b.opened_on) from views.book b
                  where (b.unit_id, b.fund_id) = (s.unit_id, s.fund_id))) as last
         from views.book_slice s
        where s.holds = 'earmark' and s.item not in ('', '${STRAY}') and s.amount > 0
          and ${slices.where})
     select d.unit_id as "unitId", d.fund_id as "fundId", d.year, d.item as earmark, d.amount,
            d.last as "lastMovedOn", $1::date - d.last as "daysIdle"
       from dated d
      where ${page.where}
      order by d.last, d.unit_id, d.fund_id, d.year, d.item limit ${limit + 1}`,
    page.values,
  );
  const items = pageOf(rows, limit, ({ lastMovedOn, unitId, fundId, year, earmark }) => [
    ...[lastMovedOn, unitId, fundId, year],
    earmark,
  ]);
  return { asOf, ...items };
};
