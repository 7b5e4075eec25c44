import type { ContributionBasis, ContributionMonthView, ContributionView } from '#contracts';
import type { ViewsDatabase } from '../views-database.js';
import { Conditions, plain } from './select.js';

export interface ContributionsQuestion {
  readonly basis: ContributionBasis;
  readonly fundId?: string | undefined;
  /** First and last month, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Gifts for a purpose count like any others: this is what the staff sees. */
const figuresOf = (basis: ContributionBasis): string =>
  ['own', 'subtree', 'gifts']
    .map((figure) => {
      const general = `c.general_${basis}_${figure}`;
      const earmarked = `c.earmarked_${basis}_${figure}`;
      return `coalesce(sum(${general} + ${earmarked}), 0)::bigint as ${figure}`;
    })
    .join(', ');

const within = ({ fundId, from, to }: ContributionsQuestion): Conditions =>
  new Conditions().if('c.fund_id = ?', fundId).if('c.month >= ?', from).if('c.month <= ?', to);

/** Rows serve both bases; in one of them a unit may have no part. */
const touched = (basis: ContributionBasis): string =>
  ['general', 'earmarked']
    .flatMap((of) => ['own', 'subtree', 'gifts'].map((figure) => `c.${of}_${basis}_${figure}`))
    .join(', ');

/**
 * What the units directly below `parentId` raised (left out: the roots, and what has no
 * successor), in the order of the tree. Only units that raised something are listed.
 */
export const contributionsBelow = async (
  views: ViewsDatabase,
  question: ContributionsQuestion & { readonly parentId?: string | undefined },
): Promise<ContributionView[]> => {
  const conditions = within(question);
  if (question.parentId === undefined) conditions.and('u.parent_id is null');
  else conditions.and('u.parent_id = ?', question.parentId);
  const rows = await views.query<ContributionView[]>(
    `select nullif(c.unit_id, '') as "unitId", u.code, u.name, u.parent_id as "parentId",
            ${figuresOf(question.basis)}
       from views.contribution c left join views.unit u on u.unit_id = c.unit_id
      where ${conditions.where}
      group by c.unit_id, u.unit_id
     having bool_or((${touched(question.basis)}) <> (0, 0, 0, 0, 0, 0))
      order by u.sort_key collate "C" nulls last`,
    conditions.values,
  );
  return rows.map((row) => plain(row));
};

/** What one unit raised, and all below it; nothing raised is nought. */
export const contributionOf = async (
  views: ViewsDatabase,
  question: ContributionsQuestion & { readonly unitId: string },
): Promise<ContributionView | undefined> => {
  const { basis, unitId, fundId = null, from = '', to = '9999' } = question;
  const [row] = await views.query<ContributionView[]>(
    `select u.unit_id as "unitId", u.code, u.name, u.parent_id as "parentId", ${figuresOf(basis)}
       from views.unit u
       left join views.contribution c
         on c.unit_id = u.unit_id and c.month between $2 and $3
            and ($4::text is null or c.fund_id = $4)
      where u.unit_id = $1
      group by u.unit_id`,
    [unitId, from, to, fundId],
  );
  return row === undefined ? undefined : plain(row);
};

/** What one unit and all below it raised, month by month. */
export const contributionMonths = (
  views: ViewsDatabase,
  question: ContributionsQuestion & { readonly unitId: string },
): Promise<ContributionMonthView[]> => {
  const conditions = within(question).and('c.unit_id = ?', question.unitId);
  return views.query<ContributionMonthView[]>(
    `select c.month, ${figuresOf(question.basis)}
       from views.contribution c
      where ${conditions.where}
      group by c.month
      order by c.month`,
    conditions.values,
  );
};
