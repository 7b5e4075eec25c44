import type { EndCrossAudit } from '#contracts';
import { Refusal } from '../decider.js';
import { holdsOn } from '../term.js';
import type { Cluster, ClusterEvent } from './state.js';

export const endCrossAudit = (
  command: EndCrossAudit,
  { crossAudits }: Cluster,
  actor: string,
): ClusterEvent[] => {
  const { auditorUnitId: auditor, auditedUnitId: audited, endedOn } = command;
  const held = crossAudits.find(
    (right) =>
      right.auditorUnitId === auditor && right.auditedUnitId === audited && holdsOn(right, endedOn),
  );
  if (!held) throw new Refusal('CROSS_AUDIT_UNKNOWN', { auditor, audited, date: endedOn });
  const ended = { ...command, grantedFrom: held.from, endedBy: actor };
  return [{ type: 'CrossAuditEnded', data: ended }];
};
