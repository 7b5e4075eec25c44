import type { ChildrenFiguresView } from '#contracts';
import type { ViewsDatabase } from '../views-database.js';
import { asOfDay } from './as-of.js';
import { Conditions } from './select.js';

export interface ChildrenFiguresQuestion {
  /** With the unit or one below it today. */
  readonly under: string;
  readonly asOf?: string | undefined;
}

/** How many children are looked after, how they are supported, and what stands in their names. */
export const childrenFigures = async (
  views: ViewsDatabase,
  question: ChildrenFiguresQuestion,
): Promise<ChildrenFiguresView> => {
  const asOf = await asOfDay(views, question.asOf);
  const conditions = new Conditions(asOf)
    .and('k.registered_on <= $1::date')
    .under('k.unit_id', question.under);
  const [figures] = await views.query<Omit<ChildrenFiguresView, 'asOf'>[]>(
    `with registered as (
       select k.child_id, k.end_cause, coalesce(k.ended_on >= $1::date, true) as in_care
         from views.child k where ${conditions.where}),
     running as (
       select r.child_id, c.sponsor, c.end_kind = 'adult' as to_adult,
              c.cadence in ('monthly', 'quarterly', 'yearly') as regular
         from registered r
         join views.commitment c
           on c.child_id = r.child_id or jsonb_exists(c.shared_with, r.child_id)
        where r.in_care and c.from_day <= $1::date
          and (c.until_day is null or c.until_day >= $1::date)),
     supported as (
       select child_id, bool_or(regular) as regular, bool_or(to_adult) as to_adult
         from running group by child_id)
     select ${COUNTS}, ${ENDED} as ended, ${CUSTODY} as custody`,
    conditions.values,
  );
  if (!figures) throw new Error('a count without a row');
  return { asOf, ...figures };
};

const COUNTS = `
  (select count(*)::int from registered) as children,
  (select count(*)::int from registered where in_care) as "inCare",
  (select count(*)::int from supported where regular) as regular,
  (select count(*)::int from supported where not regular) as irregular,
  (select count(*)::int from registered r
    where r.in_care and not exists (select 1 from supported s where s.child_id = r.child_id))
    as "withoutSponsor",
  (select count(*)::int from supported where to_adult) as "toAdult",
  (select count(distinct sponsor)::int from running) as sponsors`;

const ENDED = `
  coalesce((select jsonb_agg(jsonb_build_object('cause', e.cause, 'children', e.children)
                             order by e.cause)
              from (select end_cause as cause, count(*) as children from registered
                     where not in_care group by end_cause) e), '[]')`;

const CUSTODY = `
  coalesce((select jsonb_agg(to_jsonb(t) order by t.kind)
              from (select c.kind, count(*) as things, coalesce(sum(c.value), 0) as value
                      from views.custody c join registered using (child_id)
                     where c.occurred_on <= $1::date and c.how is distinct from 'mistaken'
                     group by c.kind) t), '[]')`;
