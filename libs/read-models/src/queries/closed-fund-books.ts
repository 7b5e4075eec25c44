import type { ClosedFundBookPage, ClosedFundBookView } from '#contracts';
import { STRAY } from '#ledger';
import type { ViewsDatabase } from '../views-database.js';
import { Conditions, keyAfter, limitOf, pageOf, type Paging } from './select.js';

export interface ClosedFundBooksQuestion extends Paging {
  readonly under?: string | undefined;
  readonly fundId?: string | undefined;
}

const sumOf = (which: string) => `coalesce(sum(s.amount) filter (where ${which}), 0)::bigint`;

const HOLDS = `
  select ${sumOf(`s.holds = 'place'`)} as held,
         ${sumOf(`s.holds = 'transit'`)} as "inTransit",
         ${sumOf(`s.holds = 'earmark' and s.item = '${STRAY}'`)} as stray,
         ${sumOf(`s.holds = 'owed'`)} as owed,
         coalesce(bool_or(s.amount <> 0), false) as "isHolding",
         coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
             'placeId', s.item, 'name', p.name, 'amount', s.amount)) order by s.item)
           filter (where s.holds = 'place' and s.amount <> 0), '[]') as places
    from views.book_slice s
    left join views.place p on s.holds = 'place' and (p.unit_id, p.place_id) = (s.unit_id, s.item)
   where (s.unit_id, s.fund_id, s.year) = (b.unit_id, b.fund_id, b.year)`;

const STORES = `
  select count(*)::integer as lots from views.lot_stock k
   where (k.unit_id, k.fund_id, k.year) = (b.unit_id, b.fund_id, b.year) and k.on_hand > 0`;

/**
 * Books of closed funds in which something is left, by fund, unit and year: whom the fund's owner has
 * to ask. @throws RangeError on an `after` that is not ours
 */
export const closedFundBooks = async (
  views: ViewsDatabase,
  question: ClosedFundBooksQuestion,
): Promise<ClosedFundBookPage> => {
  const conditions = new Conditions()
    .under('b.unit_id', question.under)
    .if('b.fund_id = ?', question.fundId);
  if (question.after !== undefined)
    conditions.and(
      '(b.fund_id, b.unit_id, b.year) > (?, ?, ?)',
      ...keyAfter(question.after, ['string', 'string', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<ClosedFundBookView[]>(
    `select b.unit_id as "unitId", b.fund_id as "fundId", b.year, f.closed_on as "closedOn",
            f.owner_unit_id as "ownerUnitId", h.places, h.held, h."inTransit", h.stray, h.owed,
            k.lots
       from views.book b join views.fund f using (fund_id)
            cross join lateral (${HOLDS}) h cross join lateral (${STORES}) k
      where f.closed_on is not null and (h."isHolding" or k.lots > 0) and ${conditions.where}
      order by b.fund_id, b.unit_id, b.year limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ fundId, unitId, year }) => [fundId, unitId, year]);
};
