import type { DriveDetailView, DrivePage, DriveUnitView, DriveView } from '#contracts';
import type { DriveRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { TODAY } from './collections.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

type Sums = Omit<DriveView, 'basis' | 'fundId' | 'driveId' | 'name' | 'startsOn' | 'dueOn'>;
type Row = DriveRow & Sums;

const DRIVE = `${columnsOf(tables.drive, 'd')}, u.units, u.expected,
  u.expected_members as "expectedMembers", u.actual, u.actual_members as "actualMembers", u.gifts,
  u.actual - u.expected as difference
  from views.drive d cross join lateral (
    select count(*) as units, coalesce(sum(expected), 0)::bigint as expected,
           coalesce(sum(expected_members), 0)::bigint as expected_members,
           coalesce(sum(actual), 0)::bigint as actual,
           coalesce(sum(actual_members), 0)::bigint as actual_members,
           coalesce(sum(gifts), 0)::bigint as gifts
      from views.drive_unit p
     where (p.fund_id, p.drive_id) = (d.fund_id, d.drive_id)) u`;

/** A fund's drives, the latest first. @throws RangeError on an `after` that is not ours */
export const drives = async (
  views: ViewsDatabase,
  question: Paging & { readonly fundId: string },
): Promise<DrivePage> => {
  const conditions = new Conditions().if('d.fund_id = ?', question.fundId);
  if (question.after !== undefined)
    conditions.and('d.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<Row[]>(
    `select ${DRIVE} where d.position is not null and ${conditions.where}
      order by d.position desc limit ${limit + 1}`,
    conditions.values,
  );
  const { items, ...rest } = pageOf(rows, limit, ({ position = 0 }) => [position]);
  return { items: items.map(driveView), ...rest };
};

/** One drive, unit by unit: who is furthest behind comes first. */
export const drive = async (
  views: ViewsDatabase,
  { fundId, driveId }: { readonly fundId: string; readonly driveId: string },
): Promise<DriveDetailView | undefined> => {
  const values = [fundId, driveId];
  const [[row], byUnit] = await Promise.all([
    views.query<Row[]>(
      `select ${DRIVE} where d.position is not null and (d.fund_id, d.drive_id) = ($1, $2)`,
      values,
    ),
    views.query<DriveUnitView[]>(
      `select p.unit_id as "unitId", p.expected, p.expected_members as "expectedMembers",
              p.actual, p.actual_members as "actualMembers", p.gifts,
              p.actual - p.expected as difference,
              d.due_on < ${TODAY} and p.actual < p.expected as "isBehind"
         from views.drive_unit p join views.drive d using (fund_id, drive_id)
        where (p.fund_id, p.drive_id) = ($1, $2)
        order by p.actual - p.expected, p.unit_id`,
      values,
    ),
  ]);
  return row && { ...driveView(row), byUnit };
};

const driveView = (row: Row): DriveView => {
  const { basisNumber, basisDate, basisIssuer, position: _, ...fields } = plain(row);
  return {
    ...(fields as Omit<DriveView, 'basis'>),
    basis: { number: basisNumber ?? '', date: basisDate ?? '', issuer: basisIssuer ?? '' },
  };
};
