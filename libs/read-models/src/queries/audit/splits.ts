import type { BasisDocument, SplitPage, SplitView } from '#contracts';
import type { ViewsDatabase } from '../../views-database.js';
import { Conditions, keyAfter, limitOf, pageOf, plain } from '../select.js';
import { audited, type AuditQuestion } from './audit-question.js';

/** Payments within so many days of one another may belong together. */
const DAYS = 7;

/** What a payment has in common with others; one that names neither purpose nor unit has nothing. */
const PAID = (entries: string): string => `
  select e.unit_id, e.fund_id, e.year, e.occurred_on as day, e.amount, e.voucher, c.*
    from views.entry e
    join views.request r
      on (r.unit_id, r.fund_id, r.year, r.request_id)
       = (e.unit_id, e.fund_id, e.year, e.reference)
   cross join lateral (values
           ('decision', r.decision_number, r.decision_date, r.decision_issuer, '', ''),
           ('purpose', '', null, '', coalesce(e.purpose, ''), coalesce(e.beneficiary_unit_id, '')))
         as c (by, decision, decided_on, issuer, purpose, beneficiary)
   where e.kind = 'disbursement' and e.correction is null and ${entries}
     and (c.by = 'decision' or c.purpose <> '')
     and not exists (select 1 from views.entry v
                      where v.voucher collate "C" = e.voucher collate "C"
                        and v.correction = 'void')`;

const COMMON = `unit_id, fund_id, year, by, decision, decided_on, issuer, purpose, beneficiary`;

/** The tiers of the policy that held on the day of a payment; only what stayed below counts. */
const BELOW_A_LIMIT = `
  select p.*, t.from_amount, t.signatures
    from paid p
    join views.signing_tier t
      on t.fund_id = p.fund_id and t.from_amount > p.amount
         and t.effective_on = (select max(s.effective_on) from views.signing_tier s
                                where s.fund_id = p.fund_id and s.effective_on <= p.day)`;

const key = ['number', 'string', 'string', 'number', 'string', 'string', 'number'] as const;

interface Row extends Omit<SplitView, 'decision'> {
  readonly decisionNumber: string;
  readonly decidedOn?: string;
  readonly issuer: string;
  readonly mark: string;
  readonly days: number;
}

/**
 * Payments of one book for the same decision, or for the same purpose and unit, that each stayed
 * below a signing limit and within a week came to it; the latest first. A week that lies within
 * another one of the list is not listed again. @throws RangeError on an `after` that is not ours
 */
export const splits = async (views: ViewsDatabase, question: AuditQuestion): Promise<SplitPage> => {
  const entries = audited(question, 'e');
  const page = new Conditions(...entries.values);
  if (question.after !== undefined)
    page.and(
      '(s.days, s.unit_id, s.fund_id, s.year, s.by, s.mark, s.from_amount) < (?, ?, ?, ?, ?, ?, ?)',
      ...keyAfter(question.after, key),
    );
  const limit = limitOf(question);
  const rows = await views.query<Row[]>(
    `with paid as (${PAID(entries.where)}), limited as (${BELOW_A_LIMIT}),
     weeks as (
       select l.*, count(*) over week as payments, sum(amount) over week as total,
              max(day) over week as last_day, array_agg(voucher) over week as vouchers
         from limited l
       window week as (partition by ${COMMON}, from_amount order by day
                       range between current row and '${DAYS - 1} days' following)),
     marked as (
       select distinct on (${COMMON}, from_amount, day) w.*,
              concat_ws('|', decision, decided_on, issuer, purpose, beneficiary) as mark
         from weeks w where payments > 1 and total >= from_amount
        order by ${COMMON}, from_amount, day),
     stepped as (
       select m.*, day - date '2000-01-01' as days,
              lag(last_day) over (partition by ${COMMON}, from_amount order by day) as seen
         from marked m)
     select s.unit_id as "unitId", s.fund_id as "fundId", s.year, s.by,
            s.decision as "decisionNumber", s.decided_on as "decidedOn", s.issuer,
            nullif(s.purpose, '') as purpose, nullif(s.beneficiary, '') as "beneficiaryUnitId",
            s.day as "from", s.last_day as "to", s.from_amount as "limit", s.signatures,
            s.payments, s.total::bigint as total, s.vouchers, s.mark, s.days
       from stepped s
      where (s.seen is null or s.last_day > s.seen) and ${page.where}
      order by s.days desc, s.unit_id desc, s.fund_id desc, s.year desc, s.by desc, s.mark desc,
               s.from_amount desc
      limit ${limit + 1}`,
    page.values,
  );
  const { items, ...next } = pageOf(rows, limit, (row) => [
    ...[row.days, row.unitId, row.fundId, row.year, row.by, row.mark],
    row.limit,
  ]);
  return { items: items.map(splitView), ...next };
};

const splitView = (row: Row): SplitView => {
  const { decisionNumber, decidedOn = '', issuer, mark: _, days: __, ...split } = plain(row);
  const decision: BasisDocument = { number: decisionNumber, date: decidedOn, issuer };
  return split.by === 'decision' ? { ...split, decision } : split;
};
