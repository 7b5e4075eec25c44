import type { GrantCrossAudit } from '#contracts';
import { Refusal } from '../decider.js';
import { mustRunForward, termsMeet } from '../term.js';
import { mustBeMember } from './membership.js';
import type { Cluster, ClusterEvent } from './state.js';

/** Between two members, for as long as both are, and with an end. */
export const grantCrossAudit = (
  command: GrantCrossAudit,
  cluster: Cluster,
  actor: string,
): ClusterEvent[] => {
  const { auditorUnitId, auditedUnitId } = command;
  if (auditorUnitId === auditedUnitId)
    throw new Refusal('CROSS_AUDIT_OF_OWN_UNIT', { unit: auditedUnitId });
  mustRunForward(command);
  for (const unitId of [auditorUnitId, auditedUnitId]) mustBeMember(cluster, unitId, command);
  const held = cluster.crossAudits.find(
    (other) =>
      other.auditorUnitId === auditorUnitId &&
      other.auditedUnitId === auditedUnitId &&
      termsMeet(other, command),
  );
  if (held) throw new Refusal('CROSS_AUDIT_OVERLAPS', { from: held.from });
  return [{ type: 'CrossAuditGranted', data: { ...command, grantedBy: actor } }];
};
