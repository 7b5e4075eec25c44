import type { EntryPage, EntryView } from '#contracts';
import { tables } from '../../tables/all-tables.js';
import type { ViewsDatabase } from '../../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from '../select.js';

export interface BankLinesQuestion extends Paging {
  /** Books of this unit and of all below it today. */
  readonly unitId: string;
  readonly externalReference: string;
  readonly amount: number;
  readonly occurredOn: string;
}

/**
 * What was entered of the line of a bank statement that a giver names: reference, amount and day
 * have to agree, so that nobody finds others' gifts by trying references. The latest recorded
 * first. @throws RangeError on an `after` that is not ours
 */
export const bankLines = async (
  views: ViewsDatabase,
  question: BankLinesQuestion,
): Promise<EntryPage> => {
  const conditions = new Conditions()
    .and('e.external_reference = ?', question.externalReference)
    .and('e.amount = ?', question.amount)
    .and('e.occurred_on = ?::date', question.occurredOn)
    .under('e.unit_id', question.unitId);
  if (question.after !== undefined)
    conditions.and(
      '(e.position, e.line) < (?, ?)',
      ...keyAfter(question.after, ['number', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<EntryView[]>(
    `select ${columnsOf(tables.entry, 'e')} from views.entry e
      where ${conditions.where}
      order by e.position desc, e.line desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ position, line }) => [position, line],
  );
};
