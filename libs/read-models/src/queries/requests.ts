import type {
  ApprovalView,
  RequestPage,
  RequestView,
  RequestViewKind,
  RequestViewStatus,
} from '#contracts';
import type { RequestRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { HOLDS_MONEY } from './holding-money.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface RequestsQuestion extends Paging {
  readonly unitId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly year?: number | undefined;
  readonly status?: RequestViewStatus | undefined;
  readonly kind?: RequestViewKind | undefined;
  readonly under?: string | undefined;
}

const REQUEST = `${columnsOf(tables.request, 'r')},
  case when ${HOLDS_MONEY} then r.amount else 0 end as reserved,
  coalesce((
    select jsonb_agg(jsonb_build_object(
             'eventId', a.event_id,
             'recordedAt', to_char(a.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'approvedBy', a.approved_by, 'capacity', a.capacity,
             'delegated', a.delegated, 'complete', a.complete) order by a.position)
      from views.approval a
     where (a.unit_id, a.fund_id, a.year, a.request_id)
         = (r.unit_id, r.fund_id, r.year, r.request_id)), '[]') as approvals`;

/** Requests, the latest first. @throws RangeError on an `after` that is not ours */
export const requests = async (
  views: ViewsDatabase,
  question: RequestsQuestion,
): Promise<RequestPage> => {
  const conditions = new Conditions()
    .if('r.unit_id = ?', question.unitId)
    .if('r.fund_id = ?', question.fundId)
    .if('r.year = ?', question.year)
    .if('r.status = ?', question.status)
    .if('r.kind = ?', question.kind)
    .under('r.unit_id', question.under);
  if (question.after !== undefined)
    conditions.and('r.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<Answer[]>(
    `select ${REQUEST} from views.request r
      where r.position is not null and ${conditions.where}
      order by r.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(requestView), limit, ({ position }) => [position]);
};

/** One request of a book. */
export const request = async (
  views: ViewsDatabase,
  key: {
    readonly unitId: string;
    readonly fundId: string;
    readonly year: number;
    readonly requestId: string;
  },
): Promise<RequestView | undefined> => {
  const [row] = await views.query<Answer[]>(
    `select ${REQUEST} from views.request r
      where r.position is not null
        and (r.unit_id, r.fund_id, r.year, r.request_id) = ($1, $2, $3, $4)`,
    [key.unitId, key.fundId, key.year, key.requestId],
  );
  return row === undefined ? undefined : requestView(row);
};

type Answer = RequestRow & { readonly reserved: number; readonly approvals: ApprovalView[] };

const requestView = (row: Answer): RequestView => {
  const { decisionNumber, decisionDate, decisionIssuer, ...fields } = plain(row);
  return {
    ...(fields as Omit<RequestView, 'decision'>),
    ...(decisionNumber !== undefined && {
      decision: { number: decisionNumber, date: decisionDate ?? '', issuer: decisionIssuer ?? '' },
    }),
  };
};
