/**
 * The only way in. Positions are given under the counter's lock, which is kept until the commit:
 * they have no gaps, and who has seen one has seen all before it.
 *
 * Appends all or nothing. One element of `p_streams` is one append, of `p_counts` events that
 * continue `p_expected`; the payloads of all appends follow each other in one list. The last three
 * lists go with it: what a command's first event binds, and null for the events after it. `head` is
 * the position before the first event. `refused` is null when all was appended; else it tells for
 * each append: null where it would have fitted, and otherwise the revision that its stream has.
 * A command that is in already is a violation of `event_command_id_key`.
 *
 * Revisions are derived here, so that no caller can leave a gap. Plans are made once, and go by
 * index whatever the tables' sizes were then; `offset 0` has an expression computed once per row.
 */
export const APPEND = `
create function ledger.append(
  p_streams text[], p_expected int[], p_counts int[], p_payloads bytea[],
  p_command_ids uuid[], p_fingerprints uuid[], p_command_events int[],
  out head bigint, out refused int[]
) language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  stream_nos int[];
  starts int[]; -- the place of each append's first event
begin
  select c.position into strict head from ledger.counter c for update;

  select
    array_agg(a.stream_no order by a.append),
    array_agg(a.refused order by a.append),
    array_agg(a.start order by a.append)
  into stream_nos, refused, starts
  from (
    select
      a.append, s.stream_no, nullif(coalesce(s.revision, -1), a.expected) as refused,
      (1 + sum(a.count) over (order by a.append) - a.count)::int as start
    from unnest(p_streams, p_expected, p_counts) with ordinality a (name, expected, count, append)
    left join ledger.stream s on s.name = a.name
  ) a;
  if array_remove(refused, null) <> '{}' then return; end if;
  refused := null;

  if 0 >= any (p_counts)
    or starts[cardinality(starts)] + p_counts[cardinality(starts)] - 1 <> cardinality(p_payloads)
    or cardinality(p_payloads) <> all (array[
      cardinality(p_command_ids), cardinality(p_fingerprints), cardinality(p_command_events)
    ])
  then
    raise exception 'as many of each as events' using errcode = 'invalid_parameter_value';
  end if;

  if -1 = any (p_expected) then
    insert into ledger.stream (name, category, revision)
    select a.name, split_part(a.name, '-', 1), -1
    from unnest(p_streams, p_expected) a (name, expected)
    where a.expected = -1;
    select array_agg(s.stream_no order by a.append) into stream_nos
    from unnest(p_streams) with ordinality a (name, append)
    join ledger.stream s on s.name = a.name;
  end if;
  update ledger.stream s set revision = s.revision + a.count
  from unnest(stream_nos, p_counts) a (stream_no, count) where s.stream_no = a.stream_no;

  insert into ledger.event (
    position, stream_no, revision, command_events, command_id, fingerprint, payload
  )
  select
    head + e.place, stream_nos[e.append], p_expected[e.append] + 1 + e.place - starts[e.append],
    p_command_events[e.place], p_command_ids[e.place], p_fingerprints[e.place], e.payload
  from (
    select e.payload, e.place::int, width_bucket(e.place::int, starts) as append
    from unnest(p_payloads) with ordinality e (payload, place)
    offset 0
  ) e;

  update ledger.counter set position = head + cardinality(p_payloads);
  perform pg_notify('ledger', '');
end $$;`;
