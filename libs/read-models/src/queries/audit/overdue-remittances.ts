import type { OverdueRemittancePage, OverdueRemittanceView } from '#contracts';
import { tables } from '../../tables/all-tables.js';
import type { ViewsDatabase } from '../../views-database.js';
import { asOfDay } from '../as-of.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain } from '../select.js';
import type { AuditQuestion } from './audit-question.js';

export interface OverdueRemittancesQuestion extends AuditQuestion {
  /** How many days money may be on its way; 7 when left out. */
  readonly days?: number | undefined;
  /** Left out: the day up to which the figures go. */
  readonly asOf?: string | undefined;
}

const DAYS_ON_THE_WAY = 7;

/**
 * Sent by the units asked about or on the way to them, and neither accepted nor sent back; the
 * oldest first. @throws RangeError on an `after` that is not ours
 */
export const overdueRemittances = async (
  views: ViewsDatabase,
  question: OverdueRemittancesQuestion,
): Promise<OverdueRemittancePage> => {
  const asOf = await asOfDay(views, question.asOf);
  const conditions = new Conditions(asOf, question.unitId)
    .and('$1::date - r.sent_on > ?::integer', question.days ?? DAYS_ON_THE_WAY)
    .if('r.fund_id = ?', question.fundId);
  if (question.after !== undefined)
    conditions.and(
      '(r.sent_on, r.position) > (?::date, ?)',
      ...keyAfter(question.after, ['string', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<OverdueRemittanceView[]>(
    `select ${columnsOf(tables.remittance, 'r')}, 'sent' as state,
            $1::date - r.sent_on as "daysUnderWay"
       from views.remittance r
      where r.sent_on is not null and r.accepted_on is null and r.returned_on is null
        and exists (select 1 from views.unit scope
                     where scope.unit_id in (r.from_unit_id, r.to_unit_id)
                       and scope.under @> array[$2])
        and ${conditions.where}
      order by r.sent_on, r.position limit ${limit + 1}`,
    conditions.values,
  );
  const page = pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ sentOn, position }) => [sentOn, position],
  );
  return { asOf, ...page };
};
