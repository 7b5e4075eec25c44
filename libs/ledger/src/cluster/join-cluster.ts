import type { JoinCluster } from '#contracts';
import { Refusal } from '../decider.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { mustRunForward, termsMeet } from '../term.js';
import type { Cluster, ClusterEvent } from './state.js';

/** A unit is in a cluster once at a time; it may come back, and be in other clusters as well. */
export const joinCluster = (
  command: JoinCluster,
  { memberships }: Cluster,
  units: Organisation,
): ClusterEvent[] => {
  const { clusterId, unitId, from } = command;
  if (mustBeUnitOn(units, clusterId, from).kind !== 'cluster')
    throw new Refusal('NOT_A_CLUSTER', { unit: clusterId });
  if (mustBeUnitOn(units, unitId, from).kind === 'cluster')
    throw new Refusal('CLUSTER_IN_CLUSTER', { unit: unitId });
  mustRunForward(command);
  const held = memberships.find((other) => other.unitId === unitId && termsMeet(other, command));
  if (held) throw new Refusal('MEMBERSHIP_OVERLAPS', { unit: unitId, from: held.from });
  return [{ type: 'ClusterJoined', data: command }];
};
