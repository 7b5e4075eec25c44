/**
 * Where tokens are kept. Only hashes: whoever reads the table cannot call with it. Rows are never
 * deleted; a token ends by its date or by being revoked.
 */
export const accessMigrations: readonly { readonly name: string; readonly up: string }[] = [
  {
    name: 'ApiTokens1700000000004',
    up: `
      do $$ begin
        create role so_vang_writer nologin;
      exception when duplicate_object or unique_violation then
        null; -- roles belong to the server: another database of it has made this one
      end $$;

      create schema access;
      revoke all on schema access from public;
      grant usage on schema access to so_vang_writer;

      create table access.api_token (
        token_id uuid primary key,
        hash bytea not null unique check (octet_length(hash) = 32),
        person uuid not null,
        label text not null,
        issued_by uuid not null,
        issue_key uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz,
        revoked_at timestamptz,
        revoked_by uuid,
        unique (issued_by, issue_key)
      );
      create index api_token_by_person on access.api_token (person);
      comment on column access.api_token.issue_key is
        'The Idempotency-Key under which it was issued: a repeated request issues no second one';

      grant select, insert on access.api_token to so_vang_writer;
      grant update (revoked_at, revoked_by) on access.api_token to so_vang_writer;`,
  },
  {
    name: 'StatementLinks1700000000024',
    up: `
      create table access.statement_link (
        link_id uuid primary key,
        hash bytea not null unique check (octet_length(hash) = 32),
        unit_id text not null,
        sponsor uuid not null,
        issued_by uuid not null,
        issue_key uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoked_by uuid,
        unique (issued_by, issue_key)
      );
      comment on table access.statement_link is
        'Links by which sponsors read their own statement: hashes only, each with a last day';
      grant select, insert on access.statement_link to so_vang_writer;
      grant update (revoked_at, revoked_by) on access.statement_link to so_vang_writer;`,
  },
];
