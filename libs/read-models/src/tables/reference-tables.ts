import { insertedTables, patchedTables } from '#ledger';
import { tableOf } from './table.js';

export const ledgerTable = tableOf('ledger', patchedTables.ledger, {
  ledgerId: 'text',
  organisationName: 'text',
  demonstration: 'boolean',
  foundedOn: 'date',
});

export const unitTable = tableOf(
  'unit',
  patchedTables.unit,
  {
    unitId: 'text',
    code: 'text',
    name: 'text',
    folded: 'text',
    kind: 'text',
    level: 'integer',
    parentId: 'text',
    establishedOn: 'date',
    endedOn: 'date',
    windDownUntil: 'date',
    sortKey: 'text',
    under: 'text[]',
  },
  ['(parent_id)', '(sort_key collate "C")'],
);

export const unitNameTable = tableOf(
  'unitName',
  insertedTables.unitName,
  { position: 'bigint', unitId: 'text', name: 'text', code: 'text', effectiveOn: 'date' },
  ['(unit_id)'],
);

export const unitSuccessionTable = tableOf(
  'unitSuccession',
  insertedTables.unitSuccession,
  {
    position: 'bigint',
    line: 'integer',
    successionId: 'text',
    fromUnitId: 'text',
    toUnitId: 'text',
    share: 'integer',
    effectiveOn: 'date',
  },
  ['(from_unit_id)', '(to_unit_id)'],
);

export const fundTable = tableOf('fund', patchedTables.fund, {
  fundId: 'text',
  code: 'text',
  name: 'text',
  label: 'text',
  programme: 'text',
  disclosure: 'text',
  ownerUnitId: 'text',
  basisNumber: 'text',
  basisDate: 'date',
  basisIssuer: 'text',
  channels: 'text[]',
  phases: 'jsonb',
  purposes: 'jsonb',
  openedOn: 'date',
  closedOn: 'date',
  tiers: 'jsonb',
  tiersFrom: 'date',
  collectionDays: 'integer',
  interestOf: 'text',
  feesOf: 'text',
  interestFrom: 'date',
});

export const targetTable = tableOf('target', patchedTables.target, {
  fundId: 'text',
  targetId: 'text',
  unitId: 'text',
  metric: 'text',
  operator: 'text',
  value: 'bigint',
  money: 'boolean',
  fromMonth: 'text',
  due: 'date',
});

export const placeTable = tableOf('place', patchedTables.place, {
  unitId: 'text',
  placeId: 'text',
  kind: 'text',
  name: 'text',
  bankBin: 'text',
  accountNumber: 'text',
  openedOn: 'date',
  outsideAmount: 'bigint',
  outsideAsOf: 'date',
});

export const placeCountTable = tableOf(
  'placeCount',
  insertedTables.placeCount,
  {
    position: 'bigint',
    recordedAt: 'timestamptz',
    unitId: 'text',
    placeId: 'text',
    source: 'text',
    day: 'date',
    amount: 'bigint',
    enteredBy: 'uuid',
    witnesses: 'text[]',
  },
  ['(unit_id, place_id, position)'],
);

export const signingTable = tableOf(
  'signing',
  insertedTables.signing,
  {
    position: 'bigint',
    unitId: 'text',
    what: 'text',
    personId: 'uuid',
    toPersonId: 'uuid',
    capacity: 'text',
    fromDay: 'date',
    untilDay: 'date',
  },
  ['(unit_id, position)'],
);

export const personTable = tableOf('person', patchedTables.person, {
  personId: 'uuid',
  eventId: 'uuid',
  registeredAt: 'timestamptz',
});

export const roleGrantTable = tableOf('roleGrant', patchedTables.roleGrant, {
  personId: 'uuid',
  role: 'text',
  unitId: 'text',
  active: 'boolean',
  changedBy: 'uuid',
  changedAt: 'timestamptz',
});

export const disclosureStateTable = tableOf('disclosureState', patchedTables.disclosureState, {
  fundId: 'text',
  state: 'jsonb',
});
