import type {
  ContributionBasis,
  ProgressStepView,
  TargetCountView,
  TargetDetailView,
  TargetProgressView,
  TargetState,
  UnitTargetsView,
} from '#contracts';
import type { ProgressRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { asOfDay } from './as-of.js';
import { basisOf } from './basis-of.js';
import { COUNTED, MEASURED, measuredTargets, targetView } from './measured-targets.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface UnitTargetsQuestion extends Paging {
  /** The unit, and all below it today. */
  readonly unitId: string;
  readonly fundId?: string | undefined;
  readonly state?: TargetState | undefined;
  /** Whose gifts count for a unit: as organised then, or today (when left out). */
  readonly basis?: ContributionBasis | undefined;
  /** Left out: the day up to which the figures go. */
  readonly asOf?: string | undefined;
}

/** Targets in the order of the tree and of their due days, and how many were reached below. */
export const unitTargets = async (
  views: ViewsDatabase,
  question: UnitTargetsQuestion,
): Promise<UnitTargetsView> => {
  const { basis = 'today' } = question;
  const asOf = await asOfDay(views, question.asOf);
  const asked = { ...question, basis, asOf };
  const [[unit], below, page] = await Promise.all([
    counts(views, asked, 'u.unit_id = $2'),
    counts(views, asked, 'u.parent_id = $2'),
    pageOfTargets(views, asked),
  ]);
  return { asOf, basis, ...(unit && { unit }), below, ...page };
};

type Asked = UnitTargetsQuestion & {
  readonly basis: ContributionBasis;
  readonly asOf: string;
};

const counts = (views: ViewsDatabase, asked: Asked, which: string): Promise<TargetCountView[]> => {
  const { unitId, fundId = null, basis, asOf } = asked;
  return views.query<TargetCountView[]>(
    `with measured as (${measuredTargets(basis)})
     select u.unit_id as "unitId", u.name, ${COUNTED}
       from views.unit u
       join views.unit scope on scope.under @> array[u.unit_id]
       join measured m on m.unit_id = scope.unit_id
      where ${which} and ($3::text is null or m.fund_id = $3)
      group by u.unit_id order by u.sort_key collate "C"`,
    [asOf, unitId, fundId],
  );
};

type Sorted = TargetProgressView & { readonly sortKey: string };

const pageOfTargets = async (views: ViewsDatabase, asked: Asked) => {
  const conditions = new Conditions(asked.asOf)
    .and('u.under @> array[?]', asked.unitId)
    .if('m.fund_id = ?', asked.fundId)
    .if('m.state = ?', asked.state);
  if (asked.after !== undefined)
    conditions.and(
      `(u.sort_key collate "C", m.due, m.fund_id, m.target_id) > (?, ?::date, ?, ?)`,
      ...keyAfter(asked.after, ['string', 'string', 'string', 'string']),
    );
  const limit = limitOf(asked);
  const rows = await views.query<Sorted[]>(
    `with measured as (${measuredTargets(asked.basis)})
     select ${MEASURED}, u.sort_key as "sortKey"
       from measured m join views.unit u using (unit_id)
      where ${conditions.where}
      order by u.sort_key collate "C", m.due, m.fund_id, m.target_id limit ${limit + 1}`,
    conditions.values,
  );
  const { items, ...next } = pageOf(rows, limit, ({ sortKey, due, fundId, targetId }) => [
    ...[sortKey, due, fundId],
    targetId,
  ]);
  return { items: items.map(({ sortKey: _, ...row }) => targetView(row)), ...next };
};

export interface TargetQuestion {
  readonly fundId: string;
  readonly targetId: string;
  readonly basis?: ContributionBasis | undefined;
  readonly asOf?: string | undefined;
}

/** One target, and every step on the way to it. */
export const target = async (
  views: ViewsDatabase,
  question: TargetQuestion,
): Promise<TargetDetailView | undefined> => {
  const { fundId, targetId, basis = 'today' } = question;
  const asOf = await asOfDay(views, question.asOf);
  const [[row], steps] = await Promise.all([
    views.query<TargetProgressView[]>(
      `with measured as (${measuredTargets(basis)})
       select ${MEASURED} from measured m join views.unit u using (unit_id)
        where (m.fund_id, m.target_id) = ($2, $3)`,
      [asOf, fundId, targetId],
    ),
    views.query<ProgressRow[]>(
      `select ${columnsOf(tables.progress, 'p')} from views.progress p
        where (p.fund_id, p.target_id) = ($1, $2) order by p.position`,
      [fundId, targetId],
    ),
  ]);
  return row && { asOf, ...targetView(row), steps: steps.map(stepView) };
};

const stepView = (row: ProgressRow): ProgressStepView => {
  const { fundId: _, targetId: __, unitId: ___, ...step } = plain(row);
  return basisOf(step);
};
