import type { PersonView, RoleGrantView } from '#contracts';
import { entities } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { plain } from './select.js';

/** The staff and the roles that they hold today, in the order of registration. */
export const persons = async (views: ViewsDatabase): Promise<PersonView[]> => {
  const [rows, grants] = await Promise.all([
    views.getRepository(entities.person).find({ order: { registeredAt: 'ASC', personId: 'ASC' } }),
    views
      .getRepository(entities.roleGrant)
      .find({ where: { active: true }, order: { unitId: 'ASC', role: 'ASC' } }),
  ]);
  return rows.map((row) => ({
    ...(plain({ ...row }) as Omit<PersonView, 'roles'>),
    roles: grants
      .filter(({ personId }) => personId === row.personId)
      .map(({ role, unitId, changedBy = '', changedAt = '' }): RoleGrantView => ({
        role,
        unitId,
        grantedBy: changedBy,
        grantedAt: changedAt,
      })),
  }));
};

/** One person of the staff. */
export const person = async (
  views: ViewsDatabase,
  personId: string,
): Promise<PersonView | undefined> =>
  (await persons(views)).find((found) => found.personId === personId);
