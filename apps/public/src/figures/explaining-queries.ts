/**
 * Corrections that reach back: they count in a month of their own, or after December was closed,
 * and belong to the month of the first voucher of their chain. A void belongs to its own voucher.
 */
const REACHING_BACK = `
  with correction as (
    select e.*,
           coalesce(e.original,
                    (select o.original from published.entry o
                      where o.voucher collate "C" = e.voucher and o.kind <> 'void'
                      order by o.position limit 1),
                    e.voucher) as first
      from published.entry e
     where e.kind in ('adjustment', 'void') or e.after_close),
  reaching as (
    select c.*, b.month as belongs
      from correction c
     cross join lateral (select month from published.entry b
                          where b.voucher collate "C" = c.first
                          order by b.position limit 1) b
     where b.month <> c.month or c.after_close)`;

/** A second lock, as on every page: of a fund of sums gifts alone. */
const FUND = `
  join published.fund f on f.fund_id = r.fund_id
       and (f.disclosure = 'entries' or r.figure = 'received')`;

const FUND_NAME = `f.code as "fundCode", f.name as "fundName", f.label as "fundLabel"`;

export const RESTATED_YEARS = `${REACHING_BACK}
  select distinct left(r.belongs, 4) as year from reaching r ${FUND} order by 1 desc`;

/** $1: a year. */
export const RESTATED_BY = `${REACHING_BACK}
  select ${FUND_NAME}, r.belongs as month, r.figure, r.voucher, r.position,
         r.month as counted, r.amount
    from reaching r ${FUND}
   where r.belongs like $1 || '-%'
   order by r.position`;

/** $1: a year. What was published of its months: all that was entered before they were closed. */
export const RESTATED_FIGURES = `${REACHING_BACK}
  select ${FUND_NAME}, r.belongs as month, r.figure,
         (select coalesce(sum(e.amount), 0) from published.entry e
           where e.fund_id = r.fund_id and e.month = r.belongs and e.figure = r.figure
             and not e.after_close)::bigint as amount
    from (select distinct fund_id, belongs, figure from reaching) r ${FUND}
   where r.belongs like $1 || '-%'
   order by r.belongs desc, f.code, r.figure`;

/** $1: codes of funds, or null for all; $2: the last year; $3: one month alone, or null. */
const figureYears = (kind: 'r.kind' | 'null') => `
  select r.figure, ${kind} as kind, left(r.month, 4) as year, sum(r.amount)::bigint as amount, count(*) as lines
    from published.entry r ${FUND}
   where ($1::text[] is null or f.code = any($1)) and r.month <= $2 || '-12'
     and ($3::text is null or r.month = $3)
   group by 1, 2, 3
   order by 3 desc, 1, lines desc, 2`;

export const FIGURE_YEARS = figureYears('null');
export const FIGURE_KINDS = figureYears('r.kind');
