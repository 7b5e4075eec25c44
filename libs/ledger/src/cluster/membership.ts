import { Refusal } from '../decider.js';
import { holdsOn, type Term } from '../term.js';
import type { Cluster, CrossAudit, Membership } from './state.js';

export const membershipOn = (
  { memberships }: Cluster,
  unitId: string,
  day: string,
): Membership | undefined =>
  memberships.find((held) => held.unitId === unitId && holdsOn(held, day));

/** One membership covers the whole term. @throws Refusal NOT_A_MEMBER */
export const mustBeMember = (cluster: Cluster, unitId: string, { from, until }: Term): void => {
  const held = membershipOn(cluster, unitId, from);
  if (!held) throw new Refusal('NOT_A_MEMBER', { unit: unitId, date: from });
  if (until !== undefined && !holdsOn(held, until))
    throw new Refusal('NOT_A_MEMBER', { unit: unitId, date: until });
};

/** Who may look into whose books on that day; a right has ended with the membership of either. */
export const crossAuditsOn = ({ crossAudits }: Cluster, day: string): readonly CrossAudit[] =>
  crossAudits.filter((held) => holdsOn(held, day));
