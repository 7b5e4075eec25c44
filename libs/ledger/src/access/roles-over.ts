import type { Role } from '#contracts';
import { isUnderToday } from '../organisation/is-under-today.js';
import type { Organisation } from '../organisation/state.js';
import type { Access } from './state.js';

/** The roles that a person has over a unit today, be it one that has ended: by its successors. */
export const rolesOver = (
  { grants }: Access,
  organisation: Organisation,
  unitId: string,
): ReadonlySet<Role> =>
  new Set(
    grants
      .filter((grant) => isUnderToday(organisation, unitId, grant.unitId))
      .map(({ role }) => role),
  );
