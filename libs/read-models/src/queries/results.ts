import type { BookKey, ResultPage, ResultTotalView, ResultView } from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

const VOIDED = `exists (select 1 from views.entry e
                         where e.voucher collate "C" = r.voucher collate "C"
                           and e.correction = 'void')`;

/** Results of one book's payments, the latest told first. @throws RangeError on a foreign `after` */
export const results = async (
  views: ViewsDatabase,
  question: BookKey & Paging,
): Promise<ResultPage> => {
  const conditions = new Conditions()
    .and('r.unit_id = ?', question.unitId)
    .and('r.fund_id = ?', question.fundId)
    .and('r.year = ?', question.year);
  if (question.after !== undefined)
    conditions.and('r.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<ResultView[]>(
    `select ${columnsOf(tables.result, 'r')}, ${VOIDED} as voided from views.result r
      where ${conditions.where}
      order by r.position desc limit ${limit + 1}`,
    conditions.values,
  );
  const items = rows.map((row) => plain(row));
  return pageOf(items, limit, ({ position }) => [position]);
};

export interface ResultTotalsQuestion {
  readonly fundId: string;
  /** What helped this unit and all below it today. */
  readonly under?: string | undefined;
}

/** How many of each kind, by the unit that paid and the place that it helped. */
export const resultTotals = (
  views: ViewsDatabase,
  { fundId, under }: ResultTotalsQuestion,
): Promise<ResultTotalView[]> => {
  const conditions = new Conditions()
    .and('r.fund_id = ?', fundId)
    .under('r.beneficiary_unit_id', under);
  return views.query<ResultTotalView[]>(
    `select r.fund_id as "fundId", r.unit_id as "unitId",
            r.beneficiary_unit_id as "beneficiaryUnitId", r.kind, sum(r.count)::bigint as count
       from views.result r
      where r.withdrawn_by is null and not ${VOIDED} and ${conditions.where}
      group by r.fund_id, r.unit_id, r.beneficiary_unit_id, r.kind
      order by r.unit_id, r.beneficiary_unit_id, r.kind`,
    conditions.values,
  );
};
