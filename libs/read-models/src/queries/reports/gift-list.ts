import type { GiftLineView, GiftListView } from '#contracts';
import { kindsIn } from '../../tables/kinds.js';
import type { ViewsDatabase } from '../../views-database.js';
import { Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from '../select.js';

export interface GiftListQuestion extends Paging {
  readonly unitId: string;
  readonly fundId: string;
  readonly year: number;
  /** First and last period, both included; left out: the whole year. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A gift's own entry and every correction of its chain; a voiding has the number it voids. */
const CHAIN = `(select sum(c.amount)::bigint from views.entry c
  where c.voucher collate "C" = e.voucher
     or c.voucher collate "C" in (select a.voucher from views.entry a
                                   where a.original collate "C" = e.voucher))`;

const gifts = ({ unitId, fundId, year, from, to }: GiftListQuestion): Conditions =>
  new Conditions()
    .and('e.unit_id = ?', unitId)
    .and('e.fund_id = ?', fundId)
    .and('e.year = ?', year)
    .if('e.period >= ?', from)
    .if('e.period <= ?', to)
    .and(`e.kind in ${kindsIn('received')} and e.correction is null`);

/**
 * Bảng kê người ủng hộ: every gift of a book as it stands after its corrections, in the order of
 * recording, under the giver's pseudonym. @throws RangeError on an `after` that is not ours
 */
export const giftList = async (
  views: ViewsDatabase,
  question: GiftListQuestion,
): Promise<GiftListView> => {
  const { unitId, fundId, year } = question;
  const all = gifts(question);
  const conditions = gifts(question);
  if (question.after !== undefined)
    conditions.and('e.position > ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const [[sums], rows] = await Promise.all([
    views.query<Pick<GiftListView, 'total' | 'gifts'>[]>(
      `select coalesce(sum(${CHAIN}), 0)::bigint as total, count(*) as gifts
         from views.entry e where ${all.where}`,
      all.values,
    ),
    views.query<GiftLineView[]>(
      `select e.position, e.event_id as "eventId", e.voucher, e.occurred_on as "occurredOn",
              e.kind, e.giver_kind as "giverKind", e.giver, e.members,
              coalesce(e.contributing_unit_id, e.unit_id) as "contributingUnitId", e.earmark,
              ${CHAIN} as amount,
              exists (select 1 from views.entry v
                       where v.voucher collate "C" = e.voucher and v.correction = 'void') as voided
         from views.entry e
        where ${conditions.where}
        order by e.position limit ${limit + 1}`,
      conditions.values,
    ),
  ]);
  const page = pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ position }) => [position],
  );
  return { unitId, fundId, year, total: sums?.total ?? 0, gifts: sums?.gifts ?? 0, ...page };
};
