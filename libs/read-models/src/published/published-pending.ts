/**
 * What is on its way, fund by fund, and in no figure of its own: `remitted` from one book to another
 * and not yet in the receiver's; `approved` and not yet paid out; `messages`: money from text messages
 * that the organiser allotted to the fund and its bank does not have yet. Before it is allotted, such
 * money belongs to no fund.
 *
 * Nothing of a fund with disclosure `sums`: its remittances and payments are public only in the sums
 * that cover ten children, and one approved payment could tell of one child.
 */
export const publishedPending = `
create or replace view published.pending as
  select p.fund_id, p.kind, count(*)::int as count, sum(p.amount)::bigint as amount
    from (select fund_id, 'remitted' as kind, amount from views.remittance
           where position is not null and received_on is null and returned_on is null
          union all
          select fund_id, 'approved', amount from views.request
           where position is not null and status = 'approved'
             and kind in ('disbursement', 'advance', 'topUp', 'refund')
          union all
          select fund_id, 'messages', amount from views.sms_allotment
           where voucher is null and amount > 0) p
    join views.fund f using (fund_id)
   where f.disclosure = 'entries'
   group by p.fund_id, p.kind;
`;
