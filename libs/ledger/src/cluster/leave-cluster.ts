import type { LeaveCluster } from '#contracts';
import { Refusal } from '../decider.js';
import { membershipOn } from './membership.js';
import type { Cluster, ClusterEvent } from './state.js';

/** With the membership end the posts and the rights that rest on it. */
export const leaveCluster = (command: LeaveCluster, cluster: Cluster): ClusterEvent[] => {
  const { unitId, leftOn } = command;
  const held = membershipOn(cluster, unitId, leftOn);
  if (!held) throw new Refusal('NOT_A_MEMBER', { unit: unitId, date: leftOn });
  return [{ type: 'ClusterLeft', data: { ...command, joinedOn: held.from } }];
};
