import type { PairPage, PairView } from '#contracts';
import type { ViewsDatabase } from '../views-database.js';
import { basisOf } from './basis-of.js';
import { Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface PairsQuestion extends Paging {
  readonly fundId: string;
  /** Who helps, or anybody below. */
  readonly unitId?: string | undefined;
  /** Who is helped. */
  readonly partnerUnitId?: string | undefined;
  /** Left out: every year of the pair. */
  readonly year?: number | undefined;
}

const TOGETHER = `
  giving.under @> array[p.unit_id] and helped.under @> array[p.partner_unit_id]`;

const between = (day: string): string => `
  ${day} >= p.from_day and ${day} <= coalesce(p.until_day, 'infinity')
  and ($1::integer is null or extract(year from ${day}) = $1)`;

/** A voided payment reached nobody. */
const PAID = `
  select extract(year from e.occurred_on)::integer as year, e.amount as money,
         case when e.correction is null then 1 when e.correction = 'void' then -1 else 0 end
           as payments,
         case when exists (select 1 from views.entry v
                            where v.voucher collate "C" = e.voucher collate "C"
                              and v.correction = 'void')
              then 0 else coalesce(e.beneficiaries, 0) end as people,
         null as what, null as measure, 0::bigint as quantity, null::bigint as value
    from views.entry e
    join views.unit giving on giving.unit_id = e.unit_id
    join views.unit helped on helped.unit_id = e.beneficiary_unit_id
   where e.fund_id = p.fund_id and e.kind = 'disbursement' and ${TOGETHER}
     and ${between('e.occurred_on')}`;

/** The people of a bundle stand with its payment. */
const GOODS = `
  select extract(year from g.occurred_on)::integer, 0, 0,
         case when g.line = 0 and g.bundle_id is null then coalesce(g.beneficiaries, 0) else 0 end,
         i.name, i.measure, -g.quantity, -g.value
    from views.goods_entry g
    join views.item i using (fund_id, item_id)
    join views.unit giving on giving.unit_id = g.unit_id
    join views.unit helped on helped.unit_id = g.beneficiary_unit_id
   where g.fund_id = p.fund_id and g.kind = 'issue' and ${TOGETHER}
     and ${between('g.occurred_on')}
     and not exists (select 1 from views.goods_entry v
                      where v.kind = 'issueVoided' and v.request_id = g.request_id
                        and (v.unit_id, v.fund_id, v.year) = (g.unit_id, g.fund_id, g.year))`;

const RESULTS = `
  select extract(year from r.completed_on)::integer, 0, 0, 0, r.kind, null, r.count, null
    from views.result r
    join views.unit giving on giving.unit_id = r.unit_id
    join views.unit helped on helped.unit_id = r.beneficiary_unit_id
   where r.fund_id = p.fund_id and r.withdrawn_by is null and ${TOGETHER}
     and not exists (select 1 from views.entry e where e.voucher collate "C" = r.voucher collate "C"
                        and e.correction = 'void')
     and ${between('r.completed_on')}`;

/**
 * What a pair's unit and all below it brought the commune while they were paired: money, the people
 * that it reached, added up voucher by voucher, and beside it goods and what payments have become.
 */
const BROUGHT = `
  with brought as (${PAID} union all ${GOODS} union all ${RESULTS})
  select b.year, sum(b.money)::bigint as money, sum(b.payments)::integer as payments,
         sum(b.people)::integer as beneficiaries,
         coalesce((select jsonb_agg(jsonb_strip_nulls(to_jsonb(t)) order by t.what)
                     from (select o.what, o.measure, sum(o.quantity)::bigint as quantity,
                                  sum(o.value)::bigint as value
                             from brought o where o.year = b.year and o.what is not null
                            group by o.what, o.measure) t), '[]') as results
    from brought b group by b.year`;

type Row = Omit<PairView, 'basis'> & {
  readonly basisNumber: string;
  readonly basisDate: string;
  readonly basisIssuer: string;
};

/** The pairs of a programme, the oldest first. @throws RangeError on an `after` that is not ours */
export const pairs = async (views: ViewsDatabase, question: PairsQuestion): Promise<PairPage> => {
  const { year = null, fundId } = question;
  const conditions = new Conditions(year)
    .and('p.fund_id = ?', fundId)
    .under('p.unit_id', question.unitId)
    .under('p.partner_unit_id', question.partnerUnitId);
  if (question.after !== undefined)
    conditions.and(
      '(p.from_day, p.pair_id) > (?::date, ?)',
      ...keyAfter(question.after, ['string', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<Row[]>(
    `select p.fund_id as "fundId", p.pair_id as "pairId", p.unit_id as "unitId",
            u.name as "unitName", p.partner_unit_id as "partnerUnitId", c.name as "partnerName",
            p.from_day as "from", p.until_day as "until", p.basis_number as "basisNumber",
            p.basis_date as "basisDate", p.basis_issuer as "basisIssuer",
            coalesce((select jsonb_agg(to_jsonb(y) order by y.year) from (${BROUGHT}) y), '[]')
              as years
       from views.pair p
       join views.unit u on u.unit_id = p.unit_id
       join views.unit c on c.unit_id = p.partner_unit_id
      where ${conditions.where}
      order by p.from_day, p.pair_id limit ${limit + 1}`,
    conditions.values,
  );
  const { items, ...next } = pageOf(rows, limit, ({ from, pairId }) => [from, pairId]);
  return { items: items.map((row) => basisOf(plain(row))), ...next };
};
