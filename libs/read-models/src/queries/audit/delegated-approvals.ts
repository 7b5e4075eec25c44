import type { DelegatedApprovalPage, DelegatedApprovalView } from '#contracts';
import type { ViewsDatabase } from '../../views-database.js';
import { keyAfter, limitOf, pageOf, plain } from '../select.js';
import { audited, type AuditQuestion } from './audit-question.js';

/** Signatures that were given in another's stead, the latest first. */
export const delegatedApprovals = async (
  views: ViewsDatabase,
  question: AuditQuestion,
): Promise<DelegatedApprovalPage> => {
  const conditions = audited(question, 'a');
  if (question.after !== undefined)
    conditions.and('a.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<DelegatedApprovalView[]>(
    `select a.position, a.event_id as "eventId", a.recorded_at as "recordedAt",
            a.unit_id as "unitId", a.fund_id as "fundId", a.year, a.request_id as "requestId",
            r.kind, r.status, r.amount, r.requested_by as "requestedBy",
            a.approved_by as "approvedBy", a.capacity, a.complete,
            r.result_voucher as "resultVoucher"
       from views.approval a
       join views.request r
         on (r.unit_id, r.fund_id, r.year, r.request_id)
          = (a.unit_id, a.fund_id, a.year, a.request_id)
      where a.delegated and ${conditions.where}
      order by a.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ position }) => [position],
  );
};
