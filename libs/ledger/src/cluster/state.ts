import type {
  AppointClusterHead,
  ClusterHeadAppointed,
  ClusterJoined,
  ClusterLeft,
  ClusterPost,
  ClusterTermEnded,
  CrossAuditEnded,
  CrossAuditGranted,
  EndCrossAudit,
  GrantCrossAudit,
  JoinCluster,
  LeaveCluster,
} from '#contracts';

export type ClusterCommand =
  | { readonly type: 'JoinCluster'; readonly data: JoinCluster }
  | { readonly type: 'LeaveCluster'; readonly data: LeaveCluster }
  | { readonly type: 'AppointClusterHead'; readonly data: AppointClusterHead }
  | { readonly type: 'GrantCrossAudit'; readonly data: GrantCrossAudit }
  | { readonly type: 'EndCrossAudit'; readonly data: EndCrossAudit };

export type ClusterEvent =
  | { readonly type: 'ClusterJoined'; readonly data: ClusterJoined }
  | { readonly type: 'ClusterLeft'; readonly data: ClusterLeft }
  | { readonly type: 'ClusterHeadAppointed'; readonly data: ClusterHeadAppointed }
  | { readonly type: 'ClusterTermEnded'; readonly data: ClusterTermEnded }
  | { readonly type: 'CrossAuditGranted'; readonly data: CrossAuditGranted }
  | { readonly type: 'CrossAuditEnded'; readonly data: CrossAuditEnded };

export interface Membership {
  readonly unitId: string;
  readonly from: string;
  until?: string | undefined;
}

export interface ClusterTerm {
  readonly unitId: string;
  readonly post: ClusterPost;
  readonly from: string;
  until: string;
}

export interface CrossAudit {
  readonly auditorUnitId: string;
  readonly auditedUnitId: string;
  readonly from: string;
  until: string;
}

/** One emulation cluster: who competes in it, who leads it, and who looks into whose books. */
export interface Cluster {
  readonly memberships: Membership[];
  readonly terms: ClusterTerm[];
  readonly crossAudits: CrossAudit[];
}

export const emptyCluster = (): Cluster => ({ memberships: [], terms: [], crossAudits: [] });

export const evolve = (cluster: Cluster, event: ClusterEvent): Cluster => {
  switch (event.type) {
    case 'ClusterJoined': {
      const { unitId, from, until } = event.data;
      cluster.memberships.push({ unitId, from, until });
      break;
    }
    case 'ClusterLeft':
      leave(cluster, event.data);
      break;
    case 'ClusterHeadAppointed': {
      const { unitId, post, from, until } = event.data;
      cluster.terms.push({ unitId, post, from, until });
      break;
    }
    case 'ClusterTermEnded': {
      const { unitId, post, appointedFrom, endedOn } = event.data;
      const isIt = (held: ClusterTerm) =>
        held.unitId === unitId && held.post === post && held.from === appointedFrom;
      endEarly(cluster.terms, isIt, endedOn);
      break;
    }
    case 'CrossAuditGranted': {
      const { auditorUnitId, auditedUnitId, from, until } = event.data;
      cluster.crossAudits.push({ auditorUnitId, auditedUnitId, from, until });
      break;
    }
    case 'CrossAuditEnded': {
      const { auditorUnitId, auditedUnitId, grantedFrom, endedOn } = event.data;
      const isIt = (held: CrossAudit) =>
        held.auditorUnitId === auditorUnitId &&
        held.auditedUnitId === auditedUnitId &&
        held.from === grantedFrom;
      endEarly(cluster.crossAudits, isIt, endedOn);
      break;
    }
  }
  return cluster;
};

const leave = ({ memberships }: Cluster, { unitId, joinedOn, leftOn }: ClusterLeft): void => {
  const left = memberships.find((held) => held.unitId === unitId && held.from === joinedOn);
  if (!left) throw new Error(`corrupt stream: ${unitId} never joined`);
  left.until = leftOn;
};

/** What would end before it begins is as if it had never been. */
const endEarly = <T extends { readonly from: string; until: string }>(
  all: T[],
  isIt: (one: T) => boolean,
  endedOn: string,
): void => {
  const at = all.findIndex(isIt);
  const ended = all[at];
  if (!ended) throw new Error('corrupt stream: what ends was never granted');
  if (endedOn < ended.from) all.splice(at, 1);
  else ended.until = endedOn;
};
