import type { RemittancePage, RemittanceState, RemittanceView } from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface RemittancesQuestion extends Paging {
  /** Sent by it or on the way to it. */
  readonly unitId?: string | undefined;
  readonly fromUnitId?: string | undefined;
  readonly toUnitId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly state?: RemittanceState | undefined;
  /** True: sent and neither returned nor yet in the receiver's book. */
  readonly inTransit?: boolean | undefined;
  /** Sent by or on the way to a unit below this one today, predecessors included. */
  readonly under?: string | undefined;
}

const STATE = `case when r.received_on is not null then 'received'
  when r.returned_on is not null then 'returned'
  when r.accepted_on is not null then 'accepted' else 'sent' end`;

const ENDS = `exists (select 1 from views.unit scope
  where scope.unit_id in (r.from_unit_id, r.to_unit_id) and scope.under @> array[?])`;

/** Remittances, the latest sent first. @throws RangeError on an `after` that is not ours */
export const remittances = async (
  views: ViewsDatabase,
  question: RemittancesQuestion,
): Promise<RemittancePage> => {
  const conditions = new Conditions()
    .if('? in (r.from_unit_id, r.to_unit_id)', question.unitId)
    .if('r.from_unit_id = ?', question.fromUnitId)
    .if('r.to_unit_id = ?', question.toUnitId)
    .if('r.fund_id = ?', question.fundId)
    .if(`${STATE} = ?`, question.state)
    .if(ENDS, question.under);
  if (question.inTransit === true)
    conditions.and('r.received_on is null and r.returned_on is null');
  if (question.after !== undefined)
    conditions.and('r.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<RemittanceView[]>(
    `select ${columnsOf(tables.remittance, 'r')}, ${STATE} as state
       from views.remittance r
      where r.position is not null and ${conditions.where}
      order by r.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ position }) => [position],
  );
};
