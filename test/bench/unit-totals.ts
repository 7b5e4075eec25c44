/**
 * What each unit and all below it raised, straight from the log in one statement: nothing leaves
 * the server, and nothing else is computed. The yardstick of a rebuild.
 */
export const UNIT_TOTALS = `
  drop table if exists bench.unit_total;
  create table bench.unit_total as
  with recursive message as materialized (
    select body ->> 'type' as type, body -> 'data' as data
    from (select convert_from(payload, 'UTF8')::jsonb as body from ledger.event) envelope
    where body ->> 'type' in ('UnitEstablished', 'DonationRecorded')
  ),
  unit as (
    select data ->> 'unitId' as id, data ->> 'parentId' as parent
    from message where type = 'UnitEstablished'
  ),
  own as (
    select data ->> 'contributingUnitId' as id, sum((data ->> 'amount')::bigint) as amount
    from message where type = 'DonationRecorded' group by 1
  ),
  line (id, above) as (
    select id, id from unit
    union all
    select line.id, unit.parent from line join unit on unit.id = line.above
    where unit.parent is not null
  )
  select line.above as unit_id, sum(own.amount)::bigint as amount
  from own join line using (id) group by 1`;
