import type { EntryAfterClosePage, EntryAfterCloseView } from '#contracts';
import { tables } from '../../tables/all-tables.js';
import type { ViewsDatabase } from '../../views-database.js';
import { columnsOf, keyAfter, limitOf, pageOf, plain } from '../select.js';
import { audited, POSTED_BY_PROGRAM, type AuditQuestion } from './audit-question.js';

/**
 * Entries of days whose month was closed when they were recorded, so that they stand in a later
 * one; the latest recorded first. @throws RangeError on an `after` that is not ours
 */
export const entriesAfterClose = async (
  views: ViewsDatabase,
  question: AuditQuestion,
): Promise<EntryAfterClosePage> => {
  const conditions = audited(question, 'e');
  if (question.after !== undefined)
    conditions.and(
      '(e.position, e.line) < (?, ?)',
      ...keyAfter(question.after, ['number', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<EntryAfterCloseView[]>(
    `select ${columnsOf(tables.entry, 'e')}, c.recorded_at as "closedAt",
            c.closed_by as "closedBy"
       from views.entry e
       join views.period_closing c
         on (c.unit_id, c.fund_id, c.year) = (e.unit_id, e.fund_id, e.year)
            and c.period = to_char(e.occurred_on, 'YYYY-MM') and c.position < e.position
      where e.period > to_char(e.occurred_on, 'YYYY-MM')
        and e.kind not in ${POSTED_BY_PROGRAM} and e.correction is distinct from 'void'
        and ${conditions.where}
      order by e.position desc, e.line desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ position, line }) => [position, line],
  );
};
