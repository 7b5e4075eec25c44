import type { Decider } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import { clusterStream, ORGANISATION_STREAM } from '../streams.js';
import { appointClusterHead } from './appoint-cluster-head.js';
import { endCrossAudit } from './end-cross-audit.js';
import { grantCrossAudit } from './grant-cross-audit.js';
import { joinCluster } from './join-cluster.js';
import { leaveCluster } from './leave-cluster.js';
import {
  emptyCluster,
  evolve,
  type Cluster,
  type ClusterCommand,
  type ClusterEvent,
} from './state.js';

/** An emulation cluster (cụm thi đua): its tree stands in the organisation, its life in here. */
export const cluster: Decider<ClusterCommand, ClusterEvent, Cluster> = {
  category: 'cluster',
  commands: [
    'JoinCluster',
    'LeaveCluster',
    'AppointClusterHead',
    'GrantCrossAudit',
    'EndCrossAudit',
  ],
  streamOf: ({ clusterId }) => clusterStream(clusterId),
  referencesOf: ({ type }) => (type === 'JoinCluster' ? [ORGANISATION_STREAM] : []),
  initial: emptyCluster,
  decide: ({ type, data }, state, references, { actor }) => {
    switch (type) {
      case 'JoinCluster':
        return joinCluster(data, state, references.state(organisation, ORGANISATION_STREAM));
      case 'LeaveCluster':
        return leaveCluster(data, state, actor);
      case 'AppointClusterHead':
        return appointClusterHead(data, state);
      case 'GrantCrossAudit':
        return grantCrossAudit(data, state, actor);
      case 'EndCrossAudit':
        return endCrossAudit(data, state, actor);
    }
  },
  evolve,
};
