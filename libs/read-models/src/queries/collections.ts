import type {
  CollectionPage,
  CollectionState,
  CollectionView,
  CollectorDebtPage,
  CollectorDebtView,
  HandInLineView,
  HandInListView,
} from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface CollectorsQuestion extends Paging {
  /** Of this unit and those below it today, predecessors included. */
  readonly unitId: string;
  readonly fundId?: string | undefined;
}

export interface CollectionsQuestion extends CollectorsQuestion {
  readonly collector?: string | undefined;
  readonly state?: CollectionState | undefined;
}

/** The day up to which the views know what happened. */
export const TODAY = `(select (coalesce(head_recorded_at, now()) at time zone 'Asia/Ho_Chi_Minh')::date
   from views.checkpoint)`;

const PASSED_ON = 'c.outstanding = 0 and c.to_year is not null';
const STATE = `case when ${PASSED_ON} then 'passedOn' when c.outstanding = 0 then 'handedIn'
  when c.due_on < ${TODAY} then 'overdue' else 'outstanding' end`;

/** What is asked for as outstanding has to include what is late. */
const IN_STATE: Readonly<Record<CollectionState, string>> = {
  outstanding: 'c.outstanding > 0',
  overdue: `${STATE} = 'overdue'`,
  handedIn: 'c.outstanding = 0 and c.to_year is null',
  passedOn: PASSED_ON,
};

/** Takings, the latest first. @throws RangeError on an `after` that is not ours */
export const collections = async (
  views: ViewsDatabase,
  question: CollectionsQuestion,
): Promise<CollectionPage> => {
  const conditions = new Conditions()
    .under('c.unit_id', question.unitId)
    .if('c.fund_id = ?', question.fundId)
    .if('c.collector = ?', question.collector);
  if (question.state !== undefined) conditions.and(IN_STATE[question.state]);
  if (question.after !== undefined)
    conditions.and('c.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<CollectionView[]>(
    `select ${columnsOf(tables.collection, 'c')}, ${STATE} as state
       from views.collection c
      where c.position is not null and ${conditions.where}
      order by c.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ position }) => [position],
  );
};

/** Who answers for what, per unit and fund. @throws RangeError on an `after` that is not ours */
export const collectors = async (
  views: ViewsDatabase,
  question: CollectorsQuestion,
): Promise<CollectorDebtPage> => {
  const conditions = new Conditions()
    .under('c.unit_id', question.unitId)
    .if('c.fund_id = ?', question.fundId);
  if (question.after !== undefined)
    conditions.and(
      '(c.unit_id, c.fund_id, c.collector::text) > (?, ?, ?)',
      ...keyAfter(question.after, ['string', 'string', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<CollectorDebtView[]>(
    `select d.*, d.overdue > 0 as "isOverdue"
       from (select c.unit_id as "unitId", c.fund_id as "fundId", c.collector,
                    max(c.collector_kind) as "collectorKind",
                    sum(c.outstanding)::bigint as outstanding,
                    coalesce(sum(c.outstanding) filter (where c.due_on < ${TODAY}), 0)::bigint
                      as overdue,
                    count(*) as collections, min(c.collected_on) as "firstCollectedOn",
                    min(c.due_on) as "firstDueOn"
               from views.collection c
              where c.outstanding > 0 and ${conditions.where}
              group by c.unit_id, c.fund_id, c.collector
              order by c.unit_id, c.fund_id, c.collector::text limit ${limit + 1}) d`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ unitId, fundId, collector }) => [unitId, fundId, collector]);
};

/** The list behind a voucher with which a collector handed in. */
export const handInList = async (
  views: ViewsDatabase,
  voucher: string,
): Promise<HandInListView | undefined> => {
  const rows = await views.query<(HandInLineView & Omit<HandInListView, 'lines'>)[]>(
    `select h.voucher, h.occurred_on as "occurredOn", h.collector, h.place_id as "placeId",
            h.collection_id as "collectionId", h.amount,
            c.contributing_unit_id as "contributingUnitId", c.collected_on as "collectedOn",
            c.voucher as "collectionVoucher", c.receipt_book_id as "receiptBookId",
            c.receipt_serial as "receiptSerial"
       from views.hand_in h
       join views.collection c using (unit_id, fund_id, year, collection_id)
      where h.voucher = $1
      order by h.position, h.line`,
    [voucher],
  );
  const [first] = rows;
  if (!first) return undefined;
  const { occurredOn, collector, placeId } = first;
  const lines = rows.map((row) => {
    const { voucher: _, occurredOn: _on, collector: _who, placeId: _where, ...line } = plain(row);
    return line;
  });
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  return { voucher, occurredOn, collector, placeId, amount, lines };
};
