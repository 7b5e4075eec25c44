import type { AppointClusterHead } from '#contracts';
import { Refusal } from '../decider.js';
import { mustRunForward, termsMeet } from '../term.js';
import { mustBeMember } from './membership.js';
import type { Cluster, ClusterEvent } from './state.js';

/** One member leads at a time, others may be its deputies; nobody is both. */
export const appointClusterHead = (
  command: AppointClusterHead,
  cluster: Cluster,
): ClusterEvent[] => {
  const { unitId, post } = command;
  mustRunForward(command);
  mustBeMember(cluster, unitId, command);
  const taken = cluster.terms.find(
    (held) =>
      (held.unitId === unitId || (held.post === 'head' && post === 'head')) &&
      termsMeet(held, command),
  );
  if (taken) throw new Refusal('CLUSTER_POST_TAKEN', { unit: taken.unitId, from: taken.from });
  return [{ type: 'ClusterHeadAppointed', data: command }];
};
