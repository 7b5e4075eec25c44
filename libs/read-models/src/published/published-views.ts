import { kindsIn } from '../tables/kinds.js';
import { publishedAccounts } from './published-accounts.js';
import { publishedPending } from './published-pending.js';

const FIGURES = ['opened', 'received', 'given', 'otherIn', 'otherOut'] as const;

/** The figure of its fund's month that an entry `e` is counted in. */
const FIGURE = `case ${FIGURES.map((figure) => `when e.kind in ${kindsIn(figure)} then '${figure}'`).join('\n              ')} end`;

/**
 * What the public may read: SQL views over the views, and all that `so_vang_reader` sees. Columns
 * may only be added at the end, because readers outside rely on them. A bank's reference is never
 * shown: a function tells whoever knows it, with its exact amount and day, which voucher has it.
 *
 * Of a fund with disclosure `sums`, gifts meant for nothing in particular are shown like any
 * others; all else is shown only in the months that the disclosure has released. Contributions
 * under the empty unit are the part of ended units' past that nobody took over. What became of money,
 * of goods and of targets is shown of funds with disclosure `entries` alone: elsewhere a place and a
 * number could tell of one child.
 *
 * An entry's `figure` is the one of its fund's month that it is part of, `month` the month it counts in,
 * as in `fund_month`; `after_close`: it was entered into December after December was closed.
 */
export const publishedViews = `
create or replace view published.ledger as
  select l.organisation_name,
         l.demonstration,
         c.head_number as head_position,
         c.head_recorded_at,
         (c.head_recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as as_of,
         n.version as names_version
    from views.ledger l cross join views.checkpoint c cross join naming.version n;

-- How far the log itself has come, wherever the events are kept: what the views lack is more.
create or replace function published.log_position() returns bigint
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return greatest((select position from ledger.counter), (select index from ledger.log_state));
end $$;

create or replace view published.fund as
  select fund_id, code, name, label, programme, disclosure, owner_unit_id,
         basis_number, basis_date, basis_issuer, opened_on, closed_on
    from views.fund
   where code is not null;

create or replace view published.fund_month as
  select fund_id, month,
         sum(opened)::bigint as opened,
         sum(received)::bigint as received,
         sum(given)::bigint as given,
         sum(receipts)::int as receipts,
         sum(payments)::int as payments,
         sum(general)::bigint as general,
         sum(other_in)::bigint as other_in,
         sum(other_out)::bigint as other_out
    from (select m.fund_id, m.month, m.opened, m.received, m.given, m.receipts, m.payments,
                 case when m.general then m.received else 0 end as general,
                 m.other_in, m.other_out
            from views.fund_month m join views.fund f using (fund_id)
           where f.disclosure = 'entries' or m.general
          union all
          select fund_id, month, opened, received, given, receipts, payments, 0,
                 other_in, other_out
            from views.disclosed_month) parts
   group by fund_id, month;

create or replace view published.unit as
  select unit_id, code, name, kind, level, parent_id, established_on, ended_on, sort_key
    from views.unit;

create or replace view published.unit_succession as
  select from_unit_id, to_unit_id, share, effective_on
    from views.unit_succession;

create or replace view published.unit_contribution as
  select basis, c.unit_id, c.fund_id, c.month, p.own, p.subtree, p.gifts
    from views.contribution c
    join views.fund f using (fund_id)
   cross join lateral (select (f.disclosure = 'entries')::int as earmarked_too) d
   cross join lateral (values
         ('then',
          c.general_then_own + earmarked_too * c.earmarked_then_own,
          c.general_then_subtree + earmarked_too * c.earmarked_then_subtree,
          (c.general_then_gifts + earmarked_too * c.earmarked_then_gifts)::int),
         ('today',
          c.general_today_own + earmarked_too * c.earmarked_today_own,
          c.general_today_subtree + earmarked_too * c.earmarked_today_subtree,
          (c.general_today_gifts + earmarked_too * c.earmarked_today_gifts)::int))
         as p (basis, own, subtree, gifts)
   where (p.own, p.subtree, p.gifts) <> (0, 0, 0);

create or replace view published.entry as
  select e.position, e.recorded_at, e.occurred_on, e.voucher,
         case when e.correction = 'adjust' then 'adjustment'
              when e.correction = 'void' then 'void'
              when e.kind in ('interest', 'bankFee') then e.kind
              when e.kind in ${kindsIn('opened')} then 'opening'
              when e.kind in ${kindsIn('received')} then 'donation'
              when e.kind in ${kindsIn('given')} then 'disbursement'
              when e.kind in ${kindsIn('otherIn')} then 'otherIncome'
              else 'otherExpense' end as kind,
         e.fund_id,
         coalesce(e.contributing_unit_id, e.beneficiary_unit_id, e.unit_id) as unit_id,
         case when e.kind in ${kindsIn('given', 'otherOut')} then -e.amount else e.amount end as amount,
         e.line,
         case when e.period like '%-13' then left(e.period, 4) || '-12' else e.period end as month,
         ${FIGURE} as figure,
         e.original, e.adjusts,
         e.period like '%-13' as after_close
    from views.entry e join views.fund f using (fund_id)
   where e.kind in ${kindsIn(...FIGURES)}
     and (f.disclosure = 'entries'
          or (e.kind in ${kindsIn('received')} and e.earmark is null));

create or replace view published.named_giver as
  select e.position, e.voucher, e.fund_id,
         coalesce(e.contributing_unit_id, e.unit_id) as unit_id, n.name
    from naming.version v
    join pg_catalog.pg_database d on d.oid = v.database and d.datname = current_database()
    join naming.shown_name n on v.server_started = pg_postmaster_start_time()
    join views.naming_consent c on c.event_id = n.event_id and c.standing
    join views.fund f on f.fund_id = c.fund_id
    join views.entry e on e.voucher collate "C" = c.voucher collate "C"
   where e.kind in ('donation', 'collection') and e.correction is null
     and (f.disclosure = 'entries' or e.earmark is null)
     and not exists (select from views.entry v
                      where v.voucher collate "C" = c.voucher collate "C" and v.correction = 'void');

create or replace view published.sms_campaign as
  select c.short_code, c.campaign_id, c.name, c.keyword, c.count_limit, c.price,
         c.from_day, c.until_day, u.code as organiser_code, u.name as organiser_name, c.partners,
         pledged.*, confirmed.*, settled.*, received.*
    from views.sms_campaign c
    join views.unit u on u.unit_id = c.organiser_unit_id
   cross join lateral (
         select coalesce(sum(messages) filter (where state = 'counted'), 0)::bigint
                  as pledged_messages,
                coalesce(sum(amount), 0)::bigint as pledged_amount,
                coalesce(sum(messages) filter (where state <> 'counted'), 0)::bigint
                  as set_aside_messages
           from views.sms_day d
          where (d.short_code, d.campaign_id) = (c.short_code, c.campaign_id)) pledged
   cross join lateral (
         select coalesce(sum(messages), 0)::bigint as confirmed_messages,
                coalesce(sum(amount), 0)::bigint as confirmed_amount
           from views.sms_billing b
          where (b.short_code, b.campaign_id) = (c.short_code, c.campaign_id)) confirmed
   cross join lateral (
         select coalesce(sum(gross), 0)::bigint as settled_gross,
                coalesce(sum(fee), 0)::bigint as settled_fee,
                coalesce(sum(tax + other), 0)::bigint as settled_other,
                coalesce(sum(net), 0)::bigint as settled_net
           from views.sms_settlement s
          where (s.short_code, s.campaign_id) = (c.short_code, c.campaign_id)) settled
   cross join lateral (
         select coalesce(sum(amount) filter (where voucher is not null), 0)::bigint as received
           from views.sms_allotment a
          where (a.short_code, a.campaign_id) = (c.short_code, c.campaign_id)) received;

create or replace view published.sms_declaration as
  select short_code, campaign_id, unit_id, messages, amount, declared_on
    from views.sms_declaration;

create or replace view published.withheld_month as
  select s.fund_id, month
    from views.disclosure_state s,
         lateral jsonb_array_elements_text(s.state -> 'withheld') as month;

create or replace view published.purpose as
  select f.fund_id, p.value ->> 'code' as purpose, p.value ->> 'name' as name,
         p.place::int as place
    from views.fund f cross join jsonb_array_elements(f.purposes) with ordinality p (value, place);

-- A correction names its voucher, or the request that it goes back on; and that what it was for.
create or replace view published.given as
  select e.position, e.line, e.fund_id,
         case when e.period like '%-13' then left(e.period, 4) || '-12' else e.period end as month,
         coalesce(e.purpose, o.purpose, g.purpose) as purpose,
         coalesce(e.beneficiary_unit_id, o.beneficiary_unit_id, g.beneficiary_unit_id) as unit_id,
         e.amount
    from views.entry e
    join views.fund f using (fund_id)
    left join lateral (
           select purpose, beneficiary_unit_id from views.entry
            where e.correction is not null and e.kind <> 'goodsGiven' and correction is null
              and voucher collate "C" = coalesce(e.original, e.voucher) collate "C"
            limit 1) o on true
    left join lateral (
           select purpose, beneficiary_unit_id from views.entry
            where e.correction is not null and e.kind = 'goodsGiven' and correction is null
              and (unit_id, fund_id, year) = (e.unit_id, e.fund_id, e.year)
              and kind = e.kind and reference = e.reference
            limit 1) g on true
   where e.kind in ${kindsIn('given')}
     and f.disclosure = 'entries';

create or replace view published.result as
  select r.fund_id, r.beneficiary_unit_id as unit_id, r.kind, r.count, r.completed_on
    from views.result r join views.fund f using (fund_id)
   where f.disclosure = 'entries' and r.withdrawn_by is null
     and not exists (select 1 from views.entry e
                      where e.voucher collate "C" = r.voucher collate "C"
                        and e.correction = 'void');

create or replace view published.goods_given as
  select g.fund_id, i.beneficiary_unit_id as unit_id, t.name, t.measure, g.occurred_on,
         -g.quantity as quantity
    from views.goods_entry g
    join views.fund f using (fund_id)
    join views.item t using (fund_id, item_id)
    join lateral (
           select beneficiary_unit_id from views.goods_entry
            where kind = 'issue'
              and (unit_id, fund_id, year) = (g.unit_id, g.fund_id, g.year)
              and (position = g.position or (g.kind = 'issueVoided' and request_id = g.request_id))
            limit 1) i on true
   where f.disclosure = 'entries' and g.kind in ('issue', 'issueVoided');

create or replace view published.target as
  select t.fund_id, t.target_id, t.unit_id, t.metric, t.operator, t.value, t.money,
         t.from_month, t.due
    from views.target t join views.fund f using (fund_id)
   where f.disclosure = 'entries';

create or replace view published.progress as
  select p.position, p.fund_id, p.target_id, p.reached_on, p.value
    from views.progress p join published.target t using (fund_id, target_id);

-- In tens: one child more or less is nobody's business.
create or replace view published.children_in_care as
  select (count(*) / 10 * 10)::int as at_least from views.child where ended_on is null;

create or replace function published.vouchers_of_transfer(
    reference text, amount bigint, booked_on date) returns setof text
  language sql stable security definer set search_path = pg_catalog
  as $$
    select p.voucher
      from views.entry e join published.entry p on p.position = e.position and p.line = e.line
     where e.external_reference = $1 and p.amount = $2 and e.occurred_on = $3
       and p.kind = 'donation'
     order by p.position
  $$;
${publishedAccounts}${publishedPending}`;

/** Has to be run after the views were made; a view's rights outlive its replacement. */
export const grantPublished = `
  grant usage on schema published to so_vang_reader;
  grant select on all tables in schema published to so_vang_reader;
  revoke execute on all functions in schema published from public;
  grant execute on all functions in schema published to so_vang_reader;`;
