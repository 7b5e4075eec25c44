/**
 * What stands in PostgreSQL beside a ledger that is kept in EventStoreDB: the keys of commands, and
 * the order of all entries with their bytes. An entry's number and bytes never change again,
 * whatever becomes of the store.
 */
const TABLES = `
-- Reserved before the events are written, and for ever: the events at or after first_revision say
-- whether it came to that.
create table ledger.command_key (
  command_id uuid primary key,
  fingerprint uuid not null,
  stream text collate "C" not null,
  first_revision int not null,
  tries int not null default 1
);

create table ledger.log (
  index bigint primary key,
  stream text collate "C" not null,
  revision int not null,
  category text collate "C" not null,
  commit_position numeric(20) not null,
  prepare_position numeric(20) not null,
  payload bytea not null,
  unique (stream, revision)
);
create index on ledger.log (category, index) where revision = 0;
create index on ledger.log (category, index);

-- One row: how far the store has been read, what the last number was, and what is in the way.
create table ledger.log_state (
  is_only boolean primary key default true check (is_only),
  index bigint not null,
  commit_position numeric(20),
  prepare_position numeric(20),
  problem text,
  problem_detail text
);
insert into ledger.log_state (index) values (0);

create trigger append_only before update or delete or truncate on ledger.log
  for each statement execute function ledger.refuse_change();`;

/**
 * Numbers what comes next in the store's order, if nobody else has meanwhile: answers the last
 * number, or null when the log does not end at p_index. Each entry must continue its stream, or
 * one is missing: LG001, with the stream as its detail.
 */
const KEEP = `
create function ledger.keep(
  p_index bigint, p_streams text[], p_revisions int[], p_commits numeric[], p_prepares numeric[],
  p_payloads bytea[], p_command_ids uuid[], p_fingerprints uuid[],
  p_commit numeric, p_prepare numeric
) returns bigint language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  head bigint;
  broken text;
begin
  select s.index into strict head from ledger.log_state s for update;
  if head <> p_index then return null; end if;

  select e.stream into broken
  from (
    select a.stream, a.revision, a.place,
      row_number() over (partition by a.stream order by a.place) as nth
    from unnest(p_streams, p_revisions) with ordinality a (stream, revision, place)
  ) e
  where e.revision <> e.nth + coalesce(
    (select max(l.revision) from ledger.log l where l.stream = e.stream), -1)
  order by e.place limit 1;
  if broken is not null then
    raise exception 'an entry of % is missing', broken using errcode = 'LG001', detail = broken;
  end if;

  insert into ledger.log (
    index, stream, revision, category, commit_position, prepare_position, payload)
  select head + e.place, e.stream, e.revision, split_part(e.stream, '-', 1), e.commit,
    e.prepare, e.payload
  from unnest(p_streams, p_revisions, p_commits, p_prepares, p_payloads) with ordinality
    e (stream, revision, commit, prepare, payload, place);

  insert into ledger.command_key (command_id, fingerprint, stream, first_revision)
  select k.command_id, k.fingerprint, k.stream, k.revision
  from unnest(p_command_ids, p_fingerprints, p_streams, p_revisions)
    k (command_id, fingerprint, stream, revision)
  where k.command_id is not null
  on conflict (command_id) do nothing;

  head := head + cardinality(p_streams);
  update ledger.log_state
  set index = head, commit_position = p_commit, prepare_position = p_prepare,
    problem = null, problem_detail = null;
  if cardinality(p_streams) > 0 then perform pg_notify('ledger', ''); end if;
  return head;
end $$;`;

const RIGHTS = `
revoke all on ledger.command_key, ledger.log, ledger.log_state from public;
revoke execute on function ledger.keep from public;
grant select, insert, delete on ledger.command_key to so_vang_writer;
grant update (first_revision, tries) on ledger.command_key to so_vang_writer;
grant select on ledger.log, ledger.log_state to so_vang_writer, so_vang_projector;
grant update (problem, problem_detail) on ledger.log_state to so_vang_projector;
grant execute on function ledger.keep to so_vang_projector;`;

export const KEPT_LOG = [TABLES, KEEP, RIGHTS].join('\n');
