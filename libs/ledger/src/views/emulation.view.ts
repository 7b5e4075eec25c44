import type { ClusterEvent } from '../cluster/state.js';
import type { PairingEvent } from '../pairing/state.js';
import type { ProgrammeMoneyEvent } from '../programme-money/state.js';
import type { ProgressEvent } from '../progress/state.js';
import { basisColumns } from './basis-columns.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** Every step of a target, the corrections as steps of their own. */
export const foldProgress = (
  changes: Changes,
  { event, number, recordedAt, actor }: ViewEvent<ProgressEvent>,
): void => {
  const { fundId, targetId, unitId, reachedOn, value, basis } = event.data;
  changes.insert('progress', {
    ...{ position: number, recordedAt, actor },
    ...{ fundId, targetId, unitId, reachedOn, value, ...basisColumns(basis) },
    ...(event.type === 'ProgressCorrected' && {
      before: event.data.before,
      reason: event.data.reason,
    }),
  });
};

export const foldPairing = (changes: Changes, { type, data }: PairingEvent): void => {
  switch (type) {
    case 'UnitsPaired': {
      const { fundId, pairId, unitId, partnerUnitId, from, until, basis } = data;
      const term = { fromDay: from, ...(until && { untilDay: until }) };
      const sides = { unitId, partnerUnitId };
      changes.patch('pair', { fundId, pairId, ...sides, ...term, ...basisColumns(basis) });
      return;
    }
    case 'PairingEnded': {
      const { fundId, pairId, endedOn: untilDay } = data;
      changes.patch('pair', { fundId, pairId, untilDay });
      return;
    }
  }
};

/** Members, heads and cross-audits, each with its days. */
export const foldCluster = (changes: Changes, event: ClusterEvent): void => {
  switch (event.type) {
    case 'ClusterJoined': {
      const { clusterId, unitId, from: fromDay, until } = event.data;
      const term = { fromDay, ...(until && { untilDay: until }) };
      changes.patch('clusterMember', { clusterId, unitId, ...term });
      return;
    }
    case 'ClusterLeft': {
      const { clusterId, unitId, joinedOn: fromDay, leftOn: untilDay } = event.data;
      changes.patch('clusterMember', { clusterId, unitId, fromDay, untilDay });
      return;
    }
    case 'ClusterHeadAppointed': {
      const { clusterId, unitId, post, from: fromDay, until: untilDay } = event.data;
      changes.patch('clusterTerm', { clusterId, unitId, post, fromDay, untilDay });
      return;
    }
    case 'ClusterTermEnded': {
      const { clusterId, unitId, post, appointedFrom, endedOn } = event.data;
      const ended = { fromDay: appointedFrom, untilDay: endedOn };
      changes.patch('clusterTerm', { clusterId, unitId, post, ...ended });
      return;
    }
    case 'CrossAuditGranted': {
      const { clusterId, auditorUnitId, auditedUnitId, from, until, grantedBy } = event.data;
      const right = { clusterId, auditorUnitId, auditedUnitId, fromDay: from };
      changes.patch('crossAudit', { ...right, untilDay: until, grantedBy });
      return;
    }
    case 'CrossAuditEnded': {
      const { clusterId, auditorUnitId, auditedUnitId, grantedFrom, endedOn } = event.data;
      const right = { clusterId, auditorUnitId, auditedUnitId, fromDay: grantedFrom };
      changes.patch('crossAudit', { ...right, untilDay: endedOn });
      return;
    }
  }
};

/** Into a table of its own and into no other: it is no charity. */
export const foldProgrammeMoney = (
  changes: Changes,
  { event, number: position }: ViewEvent<ProgrammeMoneyEvent>,
): void => {
  switch (event.type) {
    case 'ProgrammeMoneyDeclared': {
      const { basis, ...data } = event.data;
      const declared = { position, declared: data.amount };
      changes.patch('programmeMoney', { ...data, ...declared, ...basisColumns(basis) });
      return;
    }
    case 'ProgrammeMoneyCorrected': {
      const { basis, before: _, ...data } = event.data;
      changes.patch('programmeMoney', { ...data, ...basisColumns(basis) });
      return;
    }
  }
};
