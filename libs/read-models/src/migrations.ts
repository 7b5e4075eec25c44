import { grantPublished, publishedViews } from './published/published-views.js';
import { createIndexes, createTables, grantTables } from './tables/create-tables.js';

/** A change of the database that the owner makes once. The name ends in a number of 13 digits. */
export interface SqlMigration {
  readonly name: string;
  readonly up: string;
}

const GROUPS = ['so_vang_writer', 'so_vang_projector', 'so_vang_reader'];

/** Roles belong to the server: another database of it may have made this one. */
const makeGroup = (name: string): string => `
  do $$ begin
    create role ${name} nologin;
  exception when duplicate_object or unique_violation then
    null;
  end $$;`;

/**
 * The schemas of the views. The projector owns them and may make further ones, because it builds
 * a new set of views beside the old one when their version is raised.
 */
export const readModelMigrations: readonly SqlMigration[] = [
  {
    name: 'ReadModels1700000000003',
    up: `
      ${GROUPS.map(makeGroup).join('\n')}
      do $$ begin
        execute format('grant so_vang_projector to %I', current_user);
        execute format('grant create on database %I to so_vang_projector', current_database());
      end $$;
      create schema views authorization so_vang_projector;
      create schema published authorization so_vang_projector;
      create schema follow_up authorization so_vang_projector;
      revoke all on schema views, published, follow_up from public;

      set local role so_vang_projector;
      create schema naming;
      revoke all on schema naming from public;
      create unlogged table naming.shown_name (
        event_id uuid primary key,
        subject uuid not null,
        name text not null
      );
      create table naming.version (
        only_row boolean primary key default true check (only_row),
        version bigint not null,
        server_started timestamptz,
        database oid
      );
      insert into naming.version (version) values (0);
      create function naming.tell() returns trigger language plpgsql
        as 'begin notify published; return null; end';
      create trigger tell after update on naming.version
        for each statement execute function naming.tell();
      comment on table naming.version is
        'Grows with every name that comes or goes, so that no page is kept that shows it otherwise';
      comment on table naming.shown_name is
        'Names that givers agreed to, out of the vault: in no WAL and in no copy of the server''s files';

      ${createTables('views')}
      ${createIndexes('views').join(';\n')};
      ${grantTables('views')}
      ${publishedViews}
      ${grantPublished}

      create table follow_up.checkpoint (
        only_row boolean primary key default true check (only_row),
        position text
      );
      insert into follow_up.checkpoint default values;
      create table follow_up.problem (
        key uuid primary key,
        work text not null,
        stream text not null,
        command jsonb not null,
        causation uuid not null,
        refusal text not null,
        details text not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        attempts integer not null
      );
      comment on table follow_up.problem is
        'Follow-up work that a rule refused; tried again, and taken off once it is done';
      create table follow_up.comparison (
        only_row boolean primary key default true check (only_row),
        asked_at timestamptz,
        asked_by uuid
      );
      insert into follow_up.comparison default values;
      comment on table follow_up.comparison is
        'When somebody last asked that the whole ledger is compared with the public log';
      grant usage on schema follow_up to so_vang_writer;
      grant select on all tables in schema follow_up to so_vang_writer;
      grant update (asked_at, asked_by) on follow_up.comparison to so_vang_writer;
      reset role;`,
  },
];
