import type {
  AppointClusterHead,
  ClusterHeadAppointed,
  ClusterJoined,
  ClusterLeft,
  ClusterPost,
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
  readonly until: string;
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
    case 'CrossAuditGranted': {
      const { auditorUnitId, auditedUnitId, from, until } = event.data;
      cluster.crossAudits.push({ auditorUnitId, auditedUnitId, from, until });
      break;
    }
    case 'CrossAuditEnded':
      endCrossAudit(cluster, event.data);
      break;
  }
  return cluster;
};

const leave = ({ memberships }: Cluster, { unitId, joinedOn, leftOn }: ClusterLeft): void => {
  const left = memberships.find((held) => held.unitId === unitId && held.from === joinedOn);
  if (!left) throw new Error(`corrupt stream: ${unitId} never joined`);
  left.until = leftOn;
};

const endCrossAudit = ({ crossAudits }: Cluster, data: CrossAuditEnded): void => {
  const { auditorUnitId, auditedUnitId, grantedFrom, endedOn } = data;
  const ended = crossAudits.find(
    (held) =>
      held.auditorUnitId === auditorUnitId &&
      held.auditedUnitId === auditedUnitId &&
      held.from === grantedFrom,
  );
  if (!ended) throw new Error(`corrupt stream: ${auditorUnitId} had no right to cross-audit`);
  ended.until = endedOn;
};
