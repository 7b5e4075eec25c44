/**
 * Writes a batch: keys that were drawn for persons who had none, then rows whose person has the key
 * that they were sealed under. `p_keys` holds 60 bytes for each subject: nonce and wrapped key;
 * `p_rows`, for each row, the nonce of its person's key, its own nonce, and as many bytes of
 * ciphertext as `p_lengths` says. One parameter for many bodies: nothing is escaped.
 *
 * Null where every row stands as it was offered; otherwise the nonces of the rows that stand now.
 * A row that stood keeps its value and becomes young again, as in `field-rows.ts`. Keys before rows,
 * and each in one order: two writers never wait for one another in a ring. Plans are made once and
 * go by index, whatever the tables' sizes were then.
 */
export const SEAL = `
create function vault.seal(
  p_now timestamptz, p_key_version text, p_subjects uuid[], p_keys bytea,
  p_event_ids uuid[], p_fields text[], p_owners uuid[], p_rows bytea, p_lengths int[]
) returns bytea language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  standing bytea;
begin
  insert into vault.subject_key (subject, key_version, nonce, wrapped)
  select k.subject, p_key_version,
    substr(p_keys, k.place::int * 60 - 59, 12), substr(p_keys, k.place::int * 60 - 47, 48)
  from unnest(p_subjects) with ordinality k (subject, place)
  order by k.subject
  on conflict do nothing;

  with offered as materialized (
    select r.event_id, r.field, r.owner, r.length,
      (sum(24 + r.length) over (order by r.place) - r.length - 23)::int as start
    from unnest(p_event_ids, p_fields, p_owners, p_lengths)
      with ordinality r (event_id, field, owner, length, place)
  ),
  written as (
    insert into vault.sealed_field (event_id, field, subject, nonce, ciphertext, recorded_at)
    select o.event_id, o.field, o.owner,
      substr(p_rows, o.start + 12, 12), substr(p_rows, o.start + 24, o.length), p_now
    from offered o
    join vault.subject_key k on k.subject = o.owner and k.nonce = substr(p_rows, o.start, 12)
    order by o.event_id, o.field collate "C"
    on conflict (event_id, field) do update set recorded_at = excluded.recorded_at
    returning nonce
  )
  select nullif(
    (select coalesce(string_agg(w.nonce, '' order by w.nonce), '') from written w),
    (select string_agg(substr(p_rows, o.start + 12, 12), ''
       order by substr(p_rows, o.start + 12, 12)) from offered o)
  ) into standing;
  return standing;
end $$;

revoke all on function vault.seal from public;
grant execute on function vault.seal to so_vang_vault;`;
