/** Of a fund of sums gifts for no child in particular alone: a second lock beside the view's. */
const NAMED = `
  published.named_giver n
  join published.entry e on e.position = n.position and e.figure = 'received'
  join published.fund f on f.fund_id = n.fund_id
  left join published.unit u on u.unit_id = n.unit_id`;

/** $1: fund, or null for all; $2: year, or null for all. */
const CHOSEN = `
  ($1::text is null or f.code = $1) and ($2::text is null or left(e.month, 4) = $2)`;

/** $3: before this position, or null; $4: how many. */
export const NAMED_GIFTS = `
  select n.position, n.name, n.voucher, e.occurred_on as "occurredOn", e.amount,
         f.code as "fundCode", f.name as "fundName", f.label as "fundLabel",
         u.code as "unitCode", u.name as "unitName"
    from ${NAMED}
   where ${CHOSEN} and ($3::bigint is null or n.position < $3)
   order by n.position desc
   limit $4`;

export const NAMED_TOTAL = `
  select count(*) as count, coalesce(sum(e.amount), 0)::bigint as total
    from ${NAMED}
   where ${CHOSEN}`;

/** $1: a voucher. */
export const GIVER_OF = `
  select n.name from ${NAMED} where n.voucher collate "C" = $1 limit 1`;
