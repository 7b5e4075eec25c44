import { insertedTables, patchedTables } from '#ledger';
import { tableOf } from './table.js';

const basis = { basisNumber: 'text', basisDate: 'date', basisIssuer: 'text' } as const;

export const progressTable = tableOf(
  'progress',
  insertedTables.progress,
  {
    position: 'bigint',
    recordedAt: 'timestamptz',
    actor: 'uuid',
    fundId: 'text',
    targetId: 'text',
    unitId: 'text',
    reachedOn: 'date',
    value: 'bigint',
    before: 'bigint',
    reason: 'text',
    ...basis,
  },
  ['(fund_id, target_id, position)'],
);

export const pairTable = tableOf('pair', patchedTables.pair, {
  fundId: 'text',
  pairId: 'text',
  unitId: 'text',
  partnerUnitId: 'text',
  fromDay: 'date',
  untilDay: 'date',
  ...basis,
});

export const clusterMemberTable = tableOf('clusterMember', patchedTables.clusterMember, {
  clusterId: 'text',
  unitId: 'text',
  fromDay: 'date',
  untilDay: 'date',
});

export const clusterTermTable = tableOf('clusterTerm', patchedTables.clusterTerm, {
  clusterId: 'text',
  unitId: 'text',
  post: 'text',
  fromDay: 'date',
  untilDay: 'date',
});

export const crossAuditTable = tableOf('crossAudit', patchedTables.crossAudit, {
  clusterId: 'text',
  auditorUnitId: 'text',
  auditedUnitId: 'text',
  fromDay: 'date',
  untilDay: 'date',
  grantedBy: 'uuid',
});

export const programmeMoneyTable = tableOf('programmeMoney', patchedTables.programmeMoney, {
  unitId: 'text',
  fundId: 'text',
  declarationId: 'text',
  position: 'bigint',
  source: 'text',
  year: 'integer',
  amount: 'bigint',
  declared: 'bigint',
  declaredBy: 'uuid',
  reason: 'text',
  correctedBy: 'uuid',
  ...basis,
});

export const periodClosingTable = tableOf(
  'periodClosing',
  insertedTables.periodClosing,
  {
    position: 'bigint',
    recordedAt: 'timestamptz',
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    period: 'text',
    closedBy: 'uuid',
  },
  ['(unit_id, fund_id, year, period)'],
);

export const signingTierTable = tableOf('signingTier', insertedTables.signingTier, {
  position: 'bigint',
  line: 'integer',
  fundId: 'text',
  effectiveOn: 'date',
  fromAmount: 'bigint',
  signatures: 'integer',
});
