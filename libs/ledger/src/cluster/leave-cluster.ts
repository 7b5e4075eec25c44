import type { LeaveCluster } from '#contracts';
import { Refusal } from '../decider.js';
import { membershipOn } from './membership.js';
import type { Cluster, ClusterEvent } from './state.js';

/** With the membership end the posts and the rights that rest on it, today's and those to come. */
export const leaveCluster = (
  command: LeaveCluster,
  cluster: Cluster,
  actor: string,
): ClusterEvent[] => {
  const { clusterId, unitId, leftOn } = command;
  const held = membershipOn(cluster, unitId, leftOn);
  if (!held) throw new Refusal('NOT_A_MEMBER', { unit: unitId, date: leftOn });
  const restsOnIt = ({ from, until }: { readonly from: string; readonly until: string }) =>
    held.from <= from && leftOn < until && until <= (held.until ?? until);
  const terms = cluster.terms
    .filter((term) => term.unitId === unitId && restsOnIt(term))
    .map(({ post, from: appointedFrom }): ClusterEvent => ({
      type: 'ClusterTermEnded',
      data: { clusterId, unitId, post, appointedFrom, endedOn: leftOn },
    }));
  const rights = cluster.crossAudits
    .filter((right) => [right.auditorUnitId, right.auditedUnitId].includes(unitId))
    .filter(restsOnIt)
    .map(({ auditorUnitId, auditedUnitId, from: grantedFrom }): ClusterEvent => ({
      type: 'CrossAuditEnded',
      data: {
        clusterId,
        auditorUnitId,
        auditedUnitId,
        grantedFrom,
        endedOn: leftOn,
        endedBy: actor,
      },
    }));
  const left: ClusterEvent = { type: 'ClusterLeft', data: { ...command, joinedOn: held.from } };
  return [left, ...terms, ...rights];
};
