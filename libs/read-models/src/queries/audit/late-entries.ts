import type { LateEntryPage, LateEntryView } from '#contracts';
import { tables } from '../../tables/all-tables.js';
import type { ViewsDatabase } from '../../views-database.js';
import { columnsOf, keyAfter, limitOf, pageOf, plain } from '../select.js';
import { audited, POSTED_BY_PROGRAM, type AuditQuestion } from './audit-question.js';

export interface LateEntriesQuestion extends AuditQuestion {
  /** How many days after the money moved an entry is still in time; 7 when left out. */
  readonly days?: number | undefined;
}

const DAYS_IN_TIME = 7;
const LATE = `((e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date - e.occurred_on)`;

/**
 * Entries made more than so many days after the money moved, the latest recorded first. A voiding
 * stands on the day of its voucher by rule and is not late. @throws RangeError on an `after` that
 * is not ours
 */
export const lateEntries = async (
  views: ViewsDatabase,
  question: LateEntriesQuestion,
): Promise<LateEntryPage> => {
  const conditions = audited(question, 'e').and(
    `${LATE} > ?::integer`,
    question.days ?? DAYS_IN_TIME,
  );
  if (question.after !== undefined)
    conditions.and(
      '(e.position, e.line) < (?, ?)',
      ...keyAfter(question.after, ['number', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<LateEntryView[]>(
    `select ${columnsOf(tables.entry, 'e')}, ${LATE} as "daysLate" from views.entry e
      where e.kind not in ${POSTED_BY_PROGRAM} and e.correction is distinct from 'void'
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
