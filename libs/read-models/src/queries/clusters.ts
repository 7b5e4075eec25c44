import type {
  ClusterDetailView,
  ClusterMemberView,
  ClusterRankingView,
  ClusterTermView,
  ClusterView,
  ContributionBasis,
  CrossAuditView,
  RankView,
} from '#contracts';
import type { ViewsDatabase } from '../views-database.js';
import { asOfDay } from './as-of.js';
import { COUNTED, measuredTargets } from './measured-targets.js';
import { plain } from './select.js';

/** Members on the day `$1`: within their days, and while the unit itself is there. */
const MEMBER = `
  select m.cluster_id, m.unit_id, m.from_day, m.until_day, u.name, u.sort_key
    from views.cluster_member m join views.unit u using (unit_id)
   where m.from_day <= $1::date and coalesce(m.until_day, 'infinity') >= $1::date
     and coalesce(u.ended_on, 'infinity') > $1::date`;

const isMember = (unit: string): string =>
  `exists (select 1 from member m where (m.cluster_id, m.unit_id) = (x.cluster_id, ${unit}))`;

const IN_TERM = `x.from_day <= $1::date and x.until_day >= $1::date`;

const CLUSTER = `u.unit_id as "clusterId", u.code, u.name, $1::date as "on",
  (select count(*) from member m where m.cluster_id = u.unit_id) as members,
  (select x.unit_id from views.cluster_term x
    where x.cluster_id = u.unit_id and x.post = 'head' and ${IN_TERM}
      and ${isMember('x.unit_id')} order by x.from_day desc limit 1) as "headUnitId"`;

/** Every emulation cluster as it stands on a day, in the order of the tree. */
export const clusters = async (
  views: ViewsDatabase,
  question: { readonly on?: string | undefined },
): Promise<ClusterView[]> => {
  const on = await asOfDay(views, question.on);
  const rows = await views.query<ClusterView[]>(
    `with member as (${MEMBER})
     select ${CLUSTER} from views.unit u
      where u.kind = 'cluster' order by u.sort_key collate "C"`,
    [on],
  );
  return rows.map((row) => plain(row));
};

interface ClusterQuestion {
  readonly clusterId: string;
  /** Left out: the day up to which the figures go. */
  readonly on?: string | undefined;
}

/** One cluster with its members, its head and who may look into whose books on a day. */
export const cluster = async (
  views: ViewsDatabase,
  { clusterId, on: asked }: ClusterQuestion,
): Promise<ClusterDetailView | undefined> => {
  const on = await asOfDay(views, asked);
  const ask = <T extends object>(sql: string) =>
    views.query<T[]>(`with member as (${MEMBER}) ${sql}`, [on, clusterId]);
  const [[row], memberships, terms, crossAudits] = await Promise.all([
    ask<ClusterView>(
      `select ${CLUSTER} from views.unit u where u.kind = 'cluster' and u.unit_id = $2`,
    ),
    ask<ClusterMemberView>(
      `select m.unit_id as "unitId", m.name, m.from_day as "from", m.until_day as "until"
         from member m where m.cluster_id = $2 order by m.sort_key collate "C"`,
    ),
    ask<ClusterTermView>(
      `select x.unit_id as "unitId", u.name, x.post, x.from_day as "from", x.until_day as "until"
         from views.cluster_term x join views.unit u using (unit_id)
        where x.cluster_id = $2 and ${IN_TERM} and ${isMember('x.unit_id')}
        order by x.post desc, x.from_day, x.unit_id`,
    ),
    ask<CrossAuditView>(
      `select x.auditor_unit_id as "auditorUnitId", x.audited_unit_id as "auditedUnitId",
              x.from_day as "from", x.until_day as "until", x.granted_by as "grantedBy"
         from views.cross_audit x
        where x.cluster_id = $2 and ${IN_TERM}
          and ${isMember('x.auditor_unit_id')} and ${isMember('x.audited_unit_id')}
        order by x.from_day, x.auditor_unit_id, x.audited_unit_id`,
    ),
  ]);
  if (!row) return undefined;
  const shown = memberships.map((member) => plain(member));
  return { ...plain(row), memberships: shown, terms, crossAudits };
};

export interface RankingQuestion extends ClusterQuestion {
  readonly fundId?: string | undefined;
  /** Only targets due in this year. */
  readonly year?: number | undefined;
  readonly basis?: ContributionBasis | undefined;
}

/**
 * Members by the share of targets that they and all below them had reached on a day: a projection
 * like any other, never an event. Who has no targets comes last, without a place.
 */
export const clusterRanking = async (
  views: ViewsDatabase,
  question: RankingQuestion,
): Promise<ClusterRankingView | undefined> => {
  const { clusterId, fundId = null, year = null, basis = 'today' } = question;
  const on = await asOfDay(views, question.on);
  const [found] = await views.query<object[]>(
    `select 1 from views.unit where unit_id = $1 and kind = 'cluster'`,
    [clusterId],
  );
  if (!found) return undefined;
  const members = await views.query<RankView[]>(
    `with member as (${MEMBER}),
     measured as (
       select t.*, scope.under from (${measuredTargets(basis)}) t
         join views.unit scope using (unit_id)
        where ($3::text is null or t.fund_id = $3)
          and ($4::integer is null or extract(year from t.due) = $4)),
     counted as (
       select c.unit_id, c.name, c.sort_key, ${COUNTED}
         from member c left join measured m on m.under @> array[c.unit_id]
        where c.cluster_id = $2
        group by c.unit_id, c.name, c.sort_key)
     select unit_id as "unitId", name, targets, reached, behind, overdue,
            case when targets > 0 then 100 * reached / targets end as share,
            case when targets > 0 then rank() over (
              partition by targets > 0 order by reached::numeric / nullif(targets, 0) desc) end as rank
       from counted order by rank nulls last, sort_key collate "C"`,
    [on, clusterId, fundId, year],
  );
  return { clusterId, on, members: members.map((member) => plain(member)) };
};
