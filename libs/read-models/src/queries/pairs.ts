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

/**
 * What a pair's unit and all below it paid for the commune while they were paired. People are
 * added up payment by payment; a voided payment reached nobody. Other results have their place
 * beside the money, and nothing records them yet.
 */
const BROUGHT = `
  select extract(year from e.occurred_on)::integer as year, sum(e.amount)::bigint as money,
         count(*) filter (where e.correction is null)
           - count(*) filter (where e.correction = 'void') as payments,
         coalesce(sum(e.beneficiaries) filter (where not exists (
           select 1 from views.entry v
            where v.voucher collate "C" = e.voucher collate "C" and v.correction = 'void')), 0)
           as beneficiaries,
         '[]'::jsonb as results
    from views.entry e
    join views.unit giving on giving.unit_id = e.unit_id and giving.under @> array[p.unit_id]
    join views.unit helped on helped.unit_id = e.beneficiary_unit_id
                              and helped.under @> array[p.partner_unit_id]
   where e.fund_id = p.fund_id and e.kind = 'disbursement'
     and e.occurred_on >= p.from_day and e.occurred_on <= coalesce(p.until_day, 'infinity')
     and ($1::integer is null or extract(year from e.occurred_on) = $1)
   group by 1`;

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
