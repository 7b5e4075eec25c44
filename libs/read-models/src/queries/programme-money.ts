import type {
  ProgrammeMoneyPage,
  ProgrammeMoneySource,
  ProgrammeMoneySumView,
  ProgrammeMoneyView,
} from '#contracts';
import type { ProgrammeMoneyRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { basisOf } from './basis-of.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface ProgrammeMoneyQuestion extends Paging {
  /** The unit, and all below it today. */
  readonly unitId: string;
  readonly fundId?: string | undefined;
  readonly year?: number | undefined;
  readonly source?: ProgrammeMoneySource | undefined;
}

/** Money that is no charity, added up and one by one, the latest first. */
export const programmeMoney = async (
  views: ViewsDatabase,
  question: ProgrammeMoneyQuestion,
): Promise<ProgrammeMoneyPage> => {
  const within = () =>
    new Conditions()
      .under('m.unit_id', question.unitId)
      .if('m.fund_id = ?', question.fundId)
      .if('m.year = ?', question.year)
      .if('m.source = ?', question.source);
  const all = within();
  const page = within();
  if (question.after !== undefined)
    page.and('m.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const [sums, rows] = await Promise.all([
    views.query<ProgrammeMoneySumView[]>(
      `select m.fund_id as "fundId", m.year, m.source, sum(m.amount)::bigint as amount,
              count(*) filter (where m.amount > 0) as statements
         from views.programme_money m where ${all.where}
        group by m.fund_id, m.year, m.source order by m.fund_id, m.year, m.source`,
      all.values,
    ),
    views.query<(ProgrammeMoneyRow & { readonly unitName: string })[]>(
      `select ${columnsOf(tables.programmeMoney, 'm')}, u.name as "unitName"
         from views.programme_money m join views.unit u using (unit_id)
        where ${page.where} order by m.position desc limit ${limit + 1}`,
      page.values,
    ),
  ]);
  const { items, ...next } = pageOf(rows, limit, ({ position = 0 }) => [position]);
  return { sums, items: items.map((row) => basisOf(plain(row)) as ProgrammeMoneyView), ...next };
};
