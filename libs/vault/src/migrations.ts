import { FORGETTING } from './forgetting.js';
import { LIKENESS } from './likeness.js';
import { REWRAP } from './rewrap.js';
import { SEAL } from './seal-function.js';

/**
 * The schema `vault`, to be run by the owner, each once and in one transaction. Only the group
 * `so_vang_vault` gets in; whoever connects for the vault is a member of it.
 */
export const vaultMigrations: readonly { readonly name: string; readonly up: string }[] = [
  {
    name: 'Vault1700000000002',
    up: `
      do $$ begin
        create role so_vang_vault nologin;
      exception when duplicate_object or unique_violation then
        null; -- roles belong to the server: another database of it has made this one
      end $$;

      create schema vault;
      revoke all on schema vault from public;
      grant usage on schema vault to so_vang_vault;

      create table vault.subject_key (
        subject uuid primary key,
        key_version text not null,
        nonce bytea,
        wrapped bytea,
        check ((nonce is null) = (wrapped is null))
      );
      comment on table vault.subject_key is
        'One key per person, wrapped by a master key that is not in this database';
      comment on column vault.subject_key.wrapped is
        'Null once the person was forgotten: the row stays, so that no retry makes a new key';

      create table vault.sealed_field (
        event_id uuid not null,
        subject uuid not null,
        recorded_at timestamptz not null,
        field text not null,
        nonce bytea not null,
        ciphertext bytea not null,
        primary key (event_id, field)
      );
      alter table vault.sealed_field alter column ciphertext set storage external;
      create index sealed_field_by_age on vault.sealed_field (recorded_at, event_id);
      comment on column vault.sealed_field.recorded_at is
        'When it was last offered: a retry makes the row young again, so that no sweep takes it';

      create table vault.sweep (
        only_row boolean primary key default true check (only_row),
        swept_through timestamptz not null
      );
      comment on table vault.sweep is
        'Rows offered before this moment belong to events of the log; sweeps go on from here';

      create table vault.reading (
        position bigint generated always as identity primary key,
        read_at timestamptz not null,
        person uuid not null,
        purpose text not null,
        request_id text not null,
        event_id uuid not null,
        field text not null
      );
      create index reading_by_person on vault.reading (person, position);
      create index reading_by_event on vault.reading (event_id, position);

      create function vault.refuse_change() returns trigger language plpgsql as $$
        begin
          raise exception 'readings are kept as they were written';
        end $$;
      create trigger readings_stay before update or delete or truncate on vault.reading
        for each statement execute function vault.refuse_change();

      grant select, insert on vault.subject_key, vault.reading to so_vang_vault;
      grant select, insert, update on vault.sweep to so_vang_vault;
      grant select, insert, update, delete on vault.sealed_field to so_vang_vault;`,
  },
  { name: 'VaultSeal1700000000005', up: SEAL },
  { name: 'VaultLikeness1700000000024', up: LIKENESS },
  { name: 'VaultForgetting1700000000030', up: FORGETTING },
  { name: 'VaultRewrap1700000000031', up: REWRAP },
];
