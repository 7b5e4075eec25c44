/**
 * The questions of the public pages, asked of the schema `published` and of nothing else. There a
 * unit's `ended_on` is the first day without it; the pages name the last day with it.
 */

const MINUTE = `'YYYY-MM-DD"T"HH24:MI'`;
export const localMinute = (column: string) =>
  `to_char(${column} at time zone interval '7 hours', ${MINUTE})`;

/** Changes with every entry, and with every name that comes or goes. */
export const HEAD = `
  select head_position as "headPosition", head_recorded_at as "headRecordedAt",
         names_version as "namesVersion",
         published.log_position() as "logPosition"
    from published.ledger where head_position is not null`;

export const LEDGER = `
  select organisation_name as organisation, demonstration, head_position as "headPosition",
         ${localMinute('head_recorded_at')} as "headRecordedAt", as_of as "asOf"
    from published.ledger
   where head_position is not null`;

/** $1: the code of one fund, or null for all. */
export const FUNDS = `
  select fund_id as "fundId", code, name, label, programme, disclosure,
         owner_unit_id as "ownerUnitId", basis_number as "basisNumber", basis_date as "basisDate",
         basis_issuer as "basisIssuer", opened_on as "openedOn", closed_on as "closedOn"
    from published.fund
   where $1::text is null or code = $1
   order by opened_on, code`;

/**
 * $1: funds; $2: those of them that publish sums. What units gave towards such a fund is all that
 * is public of it one by one; the rest of what it received is known as a sum.
 */
export const FUND_MONTHS = `
  with general as (
    select fund_id, month, sum(own) as amount
      from published.unit_contribution
     where basis = 'then' and fund_id = any($2)
     group by fund_id, month),
  withheld as (
    select fund_id, month from published.withheld_month where fund_id = any($2)),
  money as (
    select * from published.fund_month where fund_id = any($1))
  select fund_id as "fundId", month, coalesce(opened, 0) as opened,
         coalesce(received, 0) as received, coalesce(given, 0) as given,
         coalesce(receipts, 0) as receipts, coalesce(payments, 0) as payments,
         coalesce(other_in, 0) as "otherIn", coalesce(other_out, 0) as "otherOut",
         coalesce(general.amount, 0)::bigint as general,
         withheld.month is not null as withheld
    from money full join general using (fund_id, month) full join withheld using (fund_id, month)
   order by month`;

/** $1: the day. Today's roots and the units right below them, in administrative order. */
export const UPPER_UNITS = `
  with living as (
    select * from published.unit
     where kind <> 'cluster' and (ended_on is null or ended_on > $1)),
  root as (select unit_id from living where parent_id is null)
  select unit_id as "unitId", code, name, kind, parent_id as "parentId",
         established_on as "establishedOn", ended_on - 1 as "endedOn"
    from living
   where parent_id is null or parent_id in (select unit_id from root)
   order by sort_key collate "C", code`;

/** $1: the day. Units of the upper levels that are no more, in administrative order. */
export const ENDED_UNITS = `
  select unit_id as "unitId", code, name, kind, parent_id as "parentId",
         established_on as "establishedOn", ended_on - 1 as "endedOn"
    from published.unit
   where kind <> 'cluster' and ended_on <= $1 and level <= 3
   order by level, sort_key collate "C", code`;

/** $1: basis; $2: units; $3, $4: first and last month; $5: one fund, or null for all. */
export const RAISED = `
  select unit_id as "unitId", sum(own)::bigint as own, sum(subtree)::bigint as subtree
    from published.unit_contribution
   where basis = $1 and unit_id = any($2) and month between $3 and $4
     and fund_id = any(array(
       select fund_id from published.fund where $5::text is null or fund_id = $5))
   group by unit_id`;

/**
 * $1: the unit's code. Itself first, then its parents up to the root. Years after a unit ended its
 * code may name another one: the latest has it.
 */
export const UNIT_AND_PARENTS = `
  with recursive line as (
    (select u.*, 0 as step from published.unit u where u.code = $1
      order by established_on desc limit 1)
    union all
    select p.*, line.step + 1 from published.unit p join line on p.unit_id = line.parent_id
     where line.step < 20)
  select unit_id as "unitId", code, name, kind, parent_id as "parentId",
         established_on as "establishedOn", ended_on - 1 as "endedOn"
    from line
   order by step`;

/** $1: the unit. */
export const UNIT_NAME = `select code, name from published.unit where unit_id = $1`;

/** $1: a unit's code. Where several had it one after the other: the latest. */
export const UNIT_BY_CODE = `
  select code, name from published.unit where code = $1 order by established_on desc limit 1`;

/** $1: the unit; $2: the day by which a unit must have ended to be left out, or null. */
export const UNITS_BELOW = `
  select unit_id as "unitId", code, name, kind, parent_id as "parentId",
         established_on as "establishedOn", ended_on - 1 as "endedOn"
    from published.unit
   where parent_id = $1 and ($2::date is null or ended_on is null or ended_on > $2)
   order by sort_key collate "C", code`;

/** $1: the unit. A unit that goes on is its own successor; that is not worth a line. */
export const SUCCESSIONS = `
  select 'before' as side, u.code, u.name, s.share, s.effective_on as "effectiveOn"
    from published.unit_succession s join published.unit u on u.unit_id = s.from_unit_id
   where s.to_unit_id = $1 and s.from_unit_id <> $1
  union all
  select 'after', u.code, u.name, s.share, s.effective_on
    from published.unit_succession s left join published.unit u on u.unit_id = s.to_unit_id
   where s.from_unit_id = $1 and s.to_unit_id is distinct from $1
   order by 5, 2 nulls last`;

/** $1: the unit; $2, $3: first and last month of the year. */
export const UNIT_FUNDS = `
  select basis, unit_id as "unitId", fund_id as "fundId", month between $2 and $3 as "inYear",
         sum(own)::bigint as own, sum(subtree)::bigint as subtree
    from published.unit_contribution
   where unit_id = $1 and month <= $3
   group by basis, unit_id, fund_id, month between $2 and $3`;

/** $1: the unit; $2, $3: first and last month. In the tree of today. */
export const UNIT_MONTHS = `
  select month, sum(subtree)::bigint as received
    from published.unit_contribution
   where basis = 'today' and unit_id = $1 and month between $2 and $3
   group by month
   order by month`;

/** $1: one fund, or null for all; $2: how many. Of a fund of sums gifts alone, whatever comes. */
export const LATEST_ENTRIES = `
  select e.position, ${localMinute('e.recorded_at')} as "recordedAt",
         e.occurred_on as "occurredOn", e.voucher, e.kind, e.amount,
         f.code as "fundCode", f.name as "fundName", f.label as "fundLabel",
         u.code as "unitCode", u.name as "unitName"
    from published.entry e
    join published.fund f using (fund_id)
    left join published.unit u on u.unit_id = e.unit_id
   where ($1::text is null or e.fund_id = $1)
     and (f.disclosure = 'entries' or e.kind in ('donation', 'adjustment', 'void'))
   order by e.position desc
   limit $2`;

/** Units and all below them, as they were: for `$1`, the units asked about. */
const BELOW = `
  with recursive below as (
    select unit_id, unit_id as top from published.unit where unit_id = any($1)
    union all
    select u.unit_id, b.top from published.unit u join below b on u.parent_id = b.unit_id)`;

/** $1: units; $2, $3: first and last month; $4: one fund, or null for all. */
export const SUPPORTED = `${BELOW}
  select b.top as "unitId", g.fund_id as "fundId", g.month, sum(g.amount)::bigint as amount
    from published.given g join below b using (unit_id)
   where g.month between $2 and $3 and ($4::text is null or g.fund_id = $4)
   group by b.top, g.fund_id, g.month
   order by g.month`;

/** $1: units; $2: the day up to which. */
export const RESULTS = `${BELOW}
  select r.kind, sum(r.count)::int as count
    from published.result r join below b using (unit_id)
   where r.completed_on <= $2
   group by r.kind order by r.kind`;

/** $1: units; $2: the day up to which. */
export const GOODS = `${BELOW}
  select g.name, g.measure, sum(g.quantity)::bigint as quantity
    from published.goods_given g join below b using (unit_id)
   where g.occurred_on <= $2
   group by g.name, g.measure having sum(g.quantity) > 0
   order by g.name`;

/** $1: funds; $2, $3: first and last month. Null: for nothing in particular. */
export const PURPOSES = `
  select p.name, sum(g.amount)::bigint as amount
    from published.given g left join published.purpose p using (fund_id, purpose)
   where g.fund_id = any($1) and g.month between $2 and $3
   group by p.name having sum(g.amount) <> 0
   order by p.name is null, min(p.place), p.name`;

/** $1: one fund. As of now, whatever the year. */
export const PENDING = `
  select kind, count, amount from published.pending
   where fund_id = $1
   order by array_position(array['remitted', 'approved', 'messages'], kind)`;

/** $1: funds; $2: the day up to which. */
export const FUND_RESULTS = `
  select kind, sum(count)::int as count
    from published.result
   where fund_id = any($1) and completed_on <= $2
   group by kind order by kind`;

/** $1: the day; $2: one unit, or null for those of the upper levels. Money up to the day or the due day. */
export const TARGETS = `
  select f.code as "fundCode", f.name as "fundName", f.label as "fundLabel",
         u.code as "unitCode", u.name as "unitName", t.metric, t.operator, t.value, t.money, t.due,
         t.from_month as "from",
         coalesce(case when t.money then (
           select sum(c.subtree) from published.unit_contribution c
            where c.basis = 'today' and (c.unit_id, c.fund_id) = (t.unit_id, t.fund_id)
              and c.month >= coalesce(t.from_month, '')
              and c.month <= to_char(least(t.due, $1::date), 'YYYY-MM'))
           else p.value end, 0)::bigint as reached
    from published.target t
    join published.fund f using (fund_id)
    join published.unit u using (unit_id)
    left join lateral (
           select value from published.progress
            where (fund_id, target_id) = (t.fund_id, t.target_id) and reached_on <= $1::date
            order by position desc limit 1) p on not t.money
   where case when $2::text is null then u.level <= 3 else t.unit_id = $2 end
   order by f.opened_on, f.code, t.metric, u.sort_key collate "C", t.due, t.target_id`;

export const CHILDREN_IN_CARE = `select at_least as "atLeast" from published.children_in_care`;
