import type { SerialGapPage, SerialGapView } from '#contracts';
import type { ViewsDatabase } from '../../views-database.js';
import { Conditions, keyAfter, limitOf, pageOf } from '../select.js';
import { audited, type AuditQuestion } from './audit-question.js';

const SERIES = ['string', 'string', 'number', 'string', 'number'] as const;

/**
 * Numbers that the rows of vouchers lack, the notes of the stores among them. A voided voucher keeps its number, so that there is none
 * unless something was lost. @throws RangeError on an `after` that is not ours
 */
export const serialGaps = async (
  views: ViewsDatabase,
  question: AuditQuestion,
): Promise<SerialGapPage> => {
  const entries = audited(question, 'e');
  const page = new Conditions(...entries.values);
  if (question.after !== undefined)
    page.and(
      '(g.unit_id, g.fund_id, g.year, g.series, g.before) > (?, ?, ?, ?, ?)',
      ...keyAfter(question.after, SERIES),
    );
  const limit = limitOf(question);
  const rows = await views.query<SerialGapView[]>(
    `with numbered as (
       select distinct e.unit_id, e.fund_id, e.year,
              regexp_replace(e.voucher, '-[0-9]+$', '') as series,
              substring(e.voucher from '[0-9]+$')::integer as serial
         from (select unit_id, fund_id, year, voucher from views.entry
                where voucher is not null and voucher !~ '^P[NX]-'
               union all
               select unit_id, fund_id, year, voucher from views.goods_entry) e
        where ${entries.where}),
     stepped as (
       select n.*, coalesce(lag(serial) over (
                partition by unit_id, fund_id, year, series order by serial), 0) as before
         from numbered n)
     select g.unit_id as "unitId", g.fund_id as "fundId", g.year, g.series,
            g.before + 1 as "from", g.serial - 1 as "to"
       from stepped g
      where g.serial > g.before + 1 and ${page.where}
      order by g.unit_id, g.fund_id, g.year, g.series, g.before limit ${limit + 1}`,
    page.values,
  );
  return pageOf(rows, limit, ({ unitId, fundId, year, series, from }) => [
    ...[unitId, fundId, year, series],
    from - 1,
  ]);
};
