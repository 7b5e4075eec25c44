import type { AppointClusterHead, GrantCrossAudit, JoinCluster } from '#contracts';
import { specify } from '../given.js';
import { established, unitsFrom } from '../organisation/examples.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { cluster } from './cluster.js';
import type { ClusterEvent } from './state.js';

/** The cluster of the political schools, for the specs of clusters. */
export const ACTOR = '11111111-1111-4111-8111-111111111111';

const units = unitsFrom(
  established('cum', 'cluster'),
  established('cumhai', 'cluster'),
  established('backan', 'institutional'),
  established('langson', 'institutional'),
  established('caobang', 'institutional'),
);
export const { given } = specify(cluster, { references: { [ORGANISATION_STREAM]: units } });

export const joining = (unitId: string, changes: Partial<JoinCluster> = {}): JoinCluster => ({
  clusterId: 'cum',
  unitId,
  from: '2022-01-01',
  ...changes,
});
export const join = (unitId: string, changes?: Partial<JoinCluster>) => ({
  type: 'JoinCluster' as const,
  data: joining(unitId, changes),
});
export const joined = (unitId: string, changes?: Partial<JoinCluster>): ClusterEvent => ({
  type: 'ClusterJoined',
  data: joining(unitId, changes),
});
export const leave = (unitId: string, leftOn: string) => ({
  type: 'LeaveCluster' as const,
  data: { clusterId: 'cum', unitId, leftOn },
});
export const left = (unitId: string, leftOn: string): ClusterEvent => ({
  type: 'ClusterLeft',
  data: { clusterId: 'cum', unitId, leftOn, joinedOn: '2022-01-01' },
});

const term = (unitId: string, changes: Partial<AppointClusterHead>): AppointClusterHead => ({
  clusterId: 'cum',
  unitId,
  post: 'head',
  from: '2022-01-01',
  until: '2022-12-31',
  ...changes,
});
export const appoint = (unitId: string, changes: Partial<AppointClusterHead> = {}) => ({
  type: 'AppointClusterHead' as const,
  data: term(unitId, changes),
});
export const appointed = (
  unitId: string,
  changes: Partial<AppointClusterHead> = {},
): ClusterEvent => ({ type: 'ClusterHeadAppointed', data: term(unitId, changes) });

export const termEnded = (unitId: string, endedOn: string): ClusterEvent => ({
  type: 'ClusterTermEnded',
  data: { clusterId: 'cum', unitId, post: 'head', appointedFrom: '2022-01-01', endedOn },
});

const right = (changes: Partial<GrantCrossAudit>): GrantCrossAudit => ({
  clusterId: 'cum',
  auditorUnitId: 'backan',
  auditedUnitId: 'langson',
  from: '2022-11-01',
  until: '2022-11-30',
  ...changes,
});
export const grant = (changes: Partial<GrantCrossAudit> = {}) => ({
  type: 'GrantCrossAudit' as const,
  data: right(changes),
});
export const granted = (changes: Partial<GrantCrossAudit> = {}): ClusterEvent => ({
  type: 'CrossAuditGranted',
  data: { ...right(changes), grantedBy: ACTOR },
});
const ending = (endedOn: string) => ({
  clusterId: 'cum',
  auditorUnitId: 'backan',
  auditedUnitId: 'langson',
  endedOn,
});
export const end = (endedOn: string) => ({ type: 'EndCrossAudit' as const, data: ending(endedOn) });
export const ended = (endedOn: string): ClusterEvent => ({
  type: 'CrossAuditEnded',
  data: { ...ending(endedOn), grantedFrom: '2022-11-01', endedBy: ACTOR },
});
