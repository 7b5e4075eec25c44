/**
 * The only way in. Positions are given under the counter's lock, which is kept until the commit:
 * they have no gaps, and who has seen one has seen all before it.
 *
 * Appends all or nothing. One element of `p_streams` is one append, from the revision in
 * `p_expected` to the one in `p_last`; an event names its append by its ordinal, from 1, and so
 * does a key. `head` is the position before the first event. `refused` is null when all was
 * appended; else it tells for each append: null where it would have fitted, and otherwise the
 * revision that its stream has. A key that is taken is a violation of `command_key_pkey`.
 *
 * Joins go by index whatever the tables' sizes were when the plan was made.
 */
export const APPEND = `
create function ledger.append(
  p_streams text[], p_expected int[], p_last int[],
  p_event_append int[], p_event_revision int[], p_event_payload bytea[],
  p_key_append int[], p_key_caller uuid[], p_key_key uuid[],
  p_key_first int[], p_key_last int[], p_key_fingerprint bytea[],
  out head bigint, out refused int[]
) language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  stream_nos int[];
begin
  select c.position into strict head from ledger.counter c for update;

  select
    array_agg(s.stream_no order by a.append),
    array_agg(nullif(coalesce(s.revision, -1), a.expected) order by a.append)
  into stream_nos, refused
  from unnest(p_streams, p_expected) with ordinality a (name, expected, append)
  left join ledger.stream s on s.name = a.name;
  if array_remove(refused, null) <> '{}' then return; end if;
  refused := null;

  if -1 = any (p_expected) then
    insert into ledger.stream (name, category, revision)
    select a.name, split_part(a.name, '-', 1), -1
    from unnest(p_streams, p_expected) a (name, expected)
    where a.expected = -1;
    select array_agg(s.stream_no order by a.append) into stream_nos
    from unnest(p_streams) with ordinality a (name, append)
    join ledger.stream s on s.name = a.name;
  end if;
  update ledger.stream s set revision = a.last
  from unnest(stream_nos, p_last) a (stream_no, last) where s.stream_no = a.stream_no;

  insert into ledger.command_key (caller, key, stream_no, first_revision, last_revision, fingerprint)
  select k.caller, k.key, stream_nos[k.append], k.first, k.last, k.fingerprint
  from unnest(p_key_append, p_key_caller, p_key_key, p_key_first, p_key_last, p_key_fingerprint)
    k (append, caller, key, first, last, fingerprint);

  insert into ledger.event (position, stream_no, revision, payload)
  select head + e.ordinal, stream_nos[e.append], e.revision, e.payload
  from unnest(p_event_append, p_event_revision, p_event_payload)
    with ordinality e (append, revision, payload, ordinal);

  update ledger.counter set position = head + cardinality(p_event_append);
  perform pg_notify('ledger', '');
end $$;`;
