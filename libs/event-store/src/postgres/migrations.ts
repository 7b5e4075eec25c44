import { KEPT_LOG } from '../event-store-db/migrations.js';
import { APPEND } from './append-function.js';

export interface Migration {
  /** Ends in a timestamp: migrations run in its order, each once. */
  readonly name: string;
  readonly up: string;
}

const ROLES = `
do $$
declare part text;
begin
  foreach part in array array['writer', 'projector', 'reader', 'vault'] loop
    begin
      execute format('create role so_vang_%s nologin', part);
    exception when duplicate_object or unique_violation then
      null; -- Roles belong to the whole server: another database of it has made this one.
    end;
  end loop;
end $$;`;

const TABLES = `
create schema ledger;

-- One row: whoever holds it appends. Its position is that of the last event.
create table ledger.counter (
  is_only boolean primary key default true check (is_only),
  position bigint not null
);
insert into ledger.counter (position) values (0);

create table ledger.stream (
  stream_no int generated always as identity primary key,
  name text collate "C" not null unique,
  category text collate "C" not null,
  revision int not null
) with (fillfactor = 70);
create index on ledger.stream (category);

-- A command's first event binds its key: a row, and an index over both halves of the key, less
-- for every command than a table of keys. In this order no byte is lost to alignment.
create table ledger.event (
  position bigint primary key,
  stream_no int not null,
  revision int not null,
  command_events int,
  command_id uuid unique,
  fingerprint uuid,
  payload bytea not null,
  unique (stream_no, revision)
);`;

const GUARDS = `
create function ledger.refuse_change() returns trigger language plpgsql
set search_path = pg_catalog as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete or truncate on ledger.event
  for each statement execute function ledger.refuse_change();`;

const RIGHTS = `
revoke all on schema ledger from public;
revoke all on all tables in schema ledger from public;
revoke execute on all functions in schema ledger from public;
grant usage on schema ledger to so_vang_writer, so_vang_projector;
grant select on all tables in schema ledger to so_vang_writer;
grant select on ledger.counter, ledger.stream to so_vang_projector;
grant select (position, stream_no, revision, payload) on ledger.event to so_vang_projector;
grant execute on function ledger.append to so_vang_writer;`;

/** Everything of the ledger that lives in PostgreSQL, as the owner creates it. */
export const eventStoreMigrations: readonly Migration[] = [
  { name: 'LedgerEvents1700000000001', up: [ROLES, TABLES, GUARDS, APPEND, RIGHTS].join('\n') },
  { name: 'KeptLog1700000000006', up: KEPT_LOG },
];
