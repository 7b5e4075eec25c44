import { localMinute } from './published-queries.js';

/** Lines as the pages show them; `e`, `f`, `u` are the entry, its fund and its unit. */
const LINE = `
  e.position, ${localMinute('e.recorded_at')} as "recordedAt", e.occurred_on as "occurredOn",
  coalesce(e.voucher, '') as voucher, e.kind, e.amount, e.figure, e.month, e.original,
  f.code as "fundCode", f.name as "fundName", f.label as "fundLabel", f.disclosure,
  u.code as "unitCode", u.name as "unitName"`;

/** Of a fund of sums gifts alone, whatever comes: a second lock beside that of the views. */
const PUBLIC_LINES = `
  published.entry e
  join published.fund f on f.fund_id = e.fund_id
       and (f.disclosure = 'entries' or e.figure = 'received')
  left join published.unit u on u.unit_id = e.unit_id`;

/** The unit $2, and all below it unless $9. */
const UNDER = `
    with recursive under as (
      select unit_id from published.unit where code = $2
      union
      select b.unit_id from published.unit b join under on b.parent_id = under.unit_id
       where not $9)
    select unit_id from under`;

/**
 * $1: funds; $2: unit; $3: figures; $4: corrections only; $5, $6: months; $7: purpose, '' for none;
 * $8: whether the unit is who was given to; $9: whether units below it are left out; $10: kind of
 * entry.
 */
const CHOSEN = `
  ($1::text[] is null or f.code = any($1))
  and ($8 or $2::text is null or e.unit_id in (${UNDER}))
  and (not $8 or (e.position, e.line) in (
    select g.position, g.line from published.given g
     where g.unit_id is not null and ($2::text is null or g.unit_id in (${UNDER}))))
  and ($7::text is null or (e.position, e.line) in (
    select g.position, g.line
      from published.given g left join published.purpose p using (fund_id, purpose)
     where coalesce(p.name, '') = $7))
  and ($3::text[] is null or e.figure = any($3))
  and (not $4 or e.kind in ('adjustment', 'void'))
  and ($10::text is null or e.kind = $10)
  and e.month between $5 and $6`;

/** All that belongs to the chain of a voucher: adjustments of it, and what voids one of them. */
const chainOf = (first: string, column: string) => `
  ${column} collate "C" in (
    select ${first}
    union
    select a.voucher from published.entry a where a.original collate "C" = ${first})`;

/** $1: the voucher. */
export const ENTRY_MATCHES = `
  select ${localMinute('m.matched_at')} as at, m.unit_code as unit, m.place_id as account
    from published.entry_match m
   where m.voucher collate "C" = $1`;

/** $11: before this position; $12: how many. */
export const JOURNAL = `
  select ${LINE},
         exists (select from published.entry v
                  where v.voucher collate "C" = e.voucher and v.kind = 'void') as voided,
         case when e.kind = 'adjustment' then (
           select sum(c.amount) from published.entry c
            where ${chainOf('e.original collate "C"', 'c.voucher')}
              and c.position < e.position)::bigint end as before
    from ${PUBLIC_LINES}
   where ${CHOSEN} and ($11::bigint is null or e.position < $11)
   order by e.position desc, e.line desc
   limit $12`;

export const JOURNAL_SUMS = `
  select e.figure, count(*) as lines, sum(e.amount)::bigint as amount
    from ${PUBLIC_LINES}
   where ${CHOSEN}
   group by e.figure`;

export const JOURNAL_KIND_SUMS = `
  select e.figure, e.kind, count(*) as lines, sum(e.amount)::bigint as amount
    from ${PUBLIC_LINES}
   where ${CHOSEN}
   group by e.figure, e.kind
   order by count(*) desc, e.kind`;

export const YEARS = `
  select distinct left(month, 4) as year from published.entry order by 1 desc`;

/** $1: a voucher. Its whole chain in the order of recording. */
export const VOUCHER_CHAIN = `
  with named as (
    select coalesce(original, voucher) as first from published.entry
     where voucher collate "C" = $1 order by position limit 1)
  select ${LINE} from ${PUBLIC_LINES}, named
   where ${chainOf('named.first collate "C"', 'e.voucher')}
   order by e.position, e.line`;

/** $1: fund code; $2: after this position; $3: how many. */
export const GIVEN_AFTER = `
  select ${LINE} from ${PUBLIC_LINES}
   where f.code = $1 and e.position > $2 and e.kind = 'disbursement'
   order by e.position
   limit $3`;

/** $1: fund code; $2: after this position. */
export const GIVEN_SUM_AFTER = `
  select coalesce(-sum(e.amount), 0)::bigint as amount,
         count(*) filter (where e.kind = 'disbursement')
           - count(*) filter (where e.kind = 'void') as payments
    from ${PUBLIC_LINES}
   where f.code = $1 and e.position > $2 and e.figure = 'given'`;

/** $1: fund code; $2: first month. Months that wait for ten children have no sum. */
export const GIVEN_IN_SUMS = `
  select coalesce(sum(m.given), 0)::bigint as amount, coalesce(sum(m.payments), 0) as payments
    from published.fund_month m join published.fund f using (fund_id)
   where f.code = $1 and m.month >= $2
     and not exists (select from published.withheld_month w
                      where w.fund_id = m.fund_id and w.month = m.month)`;

/** $1: a line's position. */
export const VOUCHER_AT = `
  select voucher from ${PUBLIC_LINES} where e.position = $1 and voucher is not null limit 1`;

/** $1: reference of a bank; $2: amount; $3: day. */
export const VOUCHER_OF_TRANSFER = `
  select voucher from published.vouchers_of_transfer($1, $2, $3) as voucher limit 1`;

/** $1: a voucher. */
export const IS_PUBLIC = `
  select e.voucher from ${PUBLIC_LINES} where e.voucher collate "C" = $1 limit 1`;

/** $1: a name. */
export const PURPOSE_CALLED = `select from published.purpose where name = $1 limit 1`;
