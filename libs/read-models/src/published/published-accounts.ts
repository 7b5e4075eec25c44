/**
 * Bank accounts as the public sees them: the bank and at most four last digits, never more than half
 * of the number; lines without reference and without words.
 *
 * An account of a unit that keeps a book of a fund with disclosure `sums` is not shown whole: any line
 * of it that nobody has matched yet may be money for a child, and balances would tell of what is
 * left out. Of such accounts lines are shown that are matched to what is public anyway, and nothing
 * else; lines are numbered as they are shown, so that no gap tells of others.
 */
export const publishedAccounts = `
create or replace view published.bank_account as
  select p.unit_id, u.code as unit_code, u.name as unit_name, p.place_id, p.bank_bin,
         right(p.account_number, least(4, length(p.account_number) / 2)) as last_digits,
         not exists (select from views.book b join views.fund f using (fund_id)
                      where b.unit_id = p.unit_id and f.disclosure = 'sums') as whole,
         s.from_day, s.until_day
    from views.place p
    join views.unit u using (unit_id)
    join (select unit_id, place_id, min(from_day) as from_day, max(until_day) as until_day
            from views.bank_statement group by unit_id, place_id) s using (unit_id, place_id)
   where p.kind = 'bank';

create or replace view published.bank_line as
  select l.unit_id, l.place_id,
         row_number() over (partition by l.unit_id, l.place_id order by l.booked_on, l.line_id)::int
           as number,
         l.booked_on,
         case l.direction when 'in' then l.amount else -l.amount end as amount,
         case when a.whole then l.balance end as balance,
         l.state, m.vouchers
    from published.bank_account a
    join views.bank_line l using (unit_id, place_id)
    left join lateral (
           select array_agg(m.voucher order by m.voucher) filter (where e.is_public) as vouchers,
                  bool_and(f.disclosure = 'entries' or e.is_public) as are_public
             from views.bank_match m
             join views.fund f using (fund_id)
            cross join lateral (
                  select exists (select from published.entry e
                                  where e.voucher collate "C" = m.voucher collate "C")
                           as is_public) e
            where (m.unit_id, m.place_id, m.line_id) = (l.unit_id, l.place_id, l.line_id)
              and m.standing) m on l.state = 'matched'
   where a.whole or m.are_public;

create or replace view published.entry_match as
  select m.voucher, l.changed_at as matched_at, u.code as unit_code, m.place_id
    from views.bank_match m
    join views.bank_line l using (unit_id, place_id, line_id)
    join views.unit u on u.unit_id = m.unit_id
   where m.standing and l.state = 'matched'
     and exists (select from published.entry e
                  where e.voucher collate "C" = m.voucher collate "C");
`;
