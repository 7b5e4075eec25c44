import type { AppointClusterHead } from '#contracts';
import { Refusal } from '../decider.js';
import { mustRunForward, termsMeet } from '../term.js';
import { membershipOn, mustBeMember } from './membership.js';
import type { Cluster, ClusterEvent, ClusterTerm } from './state.js';

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
      termsMeet(asLongAsMember(cluster, held), command),
  );
  if (taken) throw new Refusal('CLUSTER_POST_TAKEN', { unit: taken.unitId, from: taken.from });
  return [{ type: 'ClusterHeadAppointed', data: command }];
};

/** A unit that has left no longer stands in its successor's way. */
const asLongAsMember = (cluster: Cluster, term: ClusterTerm) => {
  const left = membershipOn(cluster, term.unitId, term.from)?.until;
  return left !== undefined && left < term.until ? { ...term, until: left } : term;
};
