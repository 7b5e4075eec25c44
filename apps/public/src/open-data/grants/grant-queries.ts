/** $1, $2: behind which entry and part of it; $3: how many. What was paid, before corrections. */
export const GRANTS = `
  select e.position, e.line, e.voucher, e.occurred_on as "occurredOn", e.amount,
         f.code as "fundCode", f.name as "fundName", f.programme,
         u.code as "unitCode", u.name as "unitName", o.code as "ownerCode", o.name as "ownerName"
    from published.entry e
    join published.fund f using (fund_id)
    left join published.unit u on u.unit_id = e.unit_id
    left join published.unit o on o.unit_id = f.owner_unit_id
   where (e.position, e.line) > ($1, $2) and f.disclosure = 'entries'
     and e.figure = 'given' and e.kind = 'disbursement'
   order by e.position, e.line
   limit $3`;

/** $1: vouchers. What adjustments and cancellations changed of each; above zero: less was paid. */
export const CORRECTIONS_OF_GRANTS = `
  select coalesce(e.original, e.voucher) as voucher, sum(e.amount)::bigint as amount
    from published.entry e
   where e.kind in ('adjustment', 'void') and e.figure = 'given'
     and (e.original collate "C" = any($1) or e.voucher collate "C" = any($1))
   group by 1`;
