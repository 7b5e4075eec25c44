/**
 * The contract of the views that the public pages read, as plain tables: whoever builds the views
 * may not take a column away. The group `so_vang_reader` is all that the pages connect as.
 */
export const publishedSchema = {
  name: 'published-as-tables',
  up: `
    do $$ begin
      create role so_vang_reader nologin;
    exception when duplicate_object or unique_violation then null;
    end $$;
    create schema published;
    create table published.ledger (
      organisation_name text, demonstration boolean, head_position bigint,
      head_recorded_at timestamptz, as_of date, names_version bigint default 0);
    create table published.fund (
      fund_id text, code text, name text, label text, programme text, disclosure text,
      owner_unit_id text, basis_number text, basis_date date, basis_issuer text,
      opened_on date, closed_on date);
    create table published.fund_month (
      fund_id text, month text, opened bigint, received bigint, given bigint,
      receipts int, payments int, other_in bigint, other_out bigint);
    create table published.unit (
      unit_id text, code text, name text, kind text, level int, parent_id text,
      established_on date, ended_on date, sort_key text);
    create table published.unit_succession (
      from_unit_id text, to_unit_id text, share int, effective_on date);
    create table published.unit_contribution (
      basis text, unit_id text, fund_id text, month text, own bigint, subtree bigint, gifts int);
    create table published.entry (
      position bigint, recorded_at timestamptz, occurred_on date, voucher text, kind text,
      fund_id text, unit_id text, amount bigint, line int, month text, figure text, original text,
      adjusts text, after_close boolean);
    create table published.sms_campaign (
      short_code text, campaign_id text, name text, keyword text, count_limit int, price bigint,
      from_day date, until_day date, organiser_code text, organiser_name text, partners text[],
      pledged_messages bigint, pledged_amount bigint, set_aside_messages bigint,
      confirmed_messages bigint, confirmed_amount bigint,
      settled_gross bigint, settled_fee bigint, settled_other bigint, settled_net bigint,
      received bigint);
    create table published.sms_declaration (
      short_code text, campaign_id text, unit_id text, messages bigint, amount bigint,
      declared_on date);
    create table published.bank_account (
      unit_id text, unit_code text, unit_name text, place_id text, bank_bin text, last_digits text,
      whole boolean, from_day date, until_day date);
    create table published.bank_line (
      unit_id text, place_id text, number int, booked_on date, amount bigint, balance bigint,
      state text, vouchers text[]);
    create table published.entry_match (
      voucher text, matched_at timestamptz, unit_code text, place_id text);
    create table published.withheld_month (fund_id text, month text);
    create table published.purpose (fund_id text, purpose text, name text, place int);
    create table published.given (
      position bigint, line int, fund_id text, month text, purpose text, unit_id text, amount bigint);
    create table published.pending (fund_id text, kind text, count int, amount bigint);
    create table published.result (
      fund_id text, unit_id text, kind text, count int, completed_on date);
    create table published.goods_given (
      fund_id text, unit_id text, name text, measure text, occurred_on date, quantity bigint);
    create table published.target (
      fund_id text, target_id text, unit_id text, metric text, operator text, value bigint,
      money boolean, from_month text, due date);
    create table published.progress (
      position bigint, fund_id text, target_id text, reached_on date, value bigint);
    create table published.children_in_care (at_least int);
    create table published.log_end (position bigint);
    create function published.log_position() returns bigint language sql stable
      as 'select position from published.log_end';
    create function public.tell() returns trigger language plpgsql
      as 'begin notify published; return null; end';
    create trigger tell after update on published.ledger
      for each statement execute function public.tell();
    create table public.secret (told text);
    grant usage on schema published to so_vang_reader;
    grant select on all tables in schema published to so_vang_reader;`,
};
