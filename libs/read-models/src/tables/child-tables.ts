import { insertedTables, patchedTables } from '#ledger';
import { tableOf } from './table.js';

export const childTable = tableOf(
  'child',
  patchedTables.child,
  {
    childId: 'text',
    position: 'bigint',
    unitId: 'text',
    family: 'text',
    registeredOn: 'date',
    adultYear: 'integer',
    endedOn: 'date',
    endCause: 'text',
    mayBeNamed: 'boolean',
    eventId: 'uuid',
    nameEventId: 'uuid',
    addressEventId: 'uuid',
    schoolEventId: 'uuid',
    carersEventId: 'uuid',
    parentEventId: 'uuid',
  },
  ['(unit_id, position)', '(family)'],
);

export const commitmentTable = tableOf(
  'commitment',
  patchedTables.commitment,
  {
    childId: 'text',
    commitmentId: 'text',
    position: 'bigint',
    eventId: 'uuid',
    fundId: 'text',
    sponsor: 'uuid',
    sponsorKind: 'text',
    sponsorNumber: 'integer',
    bucket: 'text',
    amount: 'bigint',
    cadence: 'text',
    fromDay: 'date',
    endKind: 'text',
    untilDay: 'date',
    care: 'text',
    midMonth: 'text',
    sharedWith: 'jsonb',
    supervisedBy: 'text',
    endCause: 'text',
  },
  ['(sponsor)', '(until_day)'],
);

export const rateTable = tableOf(
  'rate',
  insertedTables.rate,
  {
    position: 'bigint',
    childId: 'text',
    commitmentId: 'text',
    fromMonth: 'text',
    amount: 'bigint',
  },
  ['(child_id)'],
);

export const childMoneyTable = tableOf(
  'childMoney',
  insertedTables.childMoney,
  {
    position: 'bigint',
    line: 'integer',
    eventId: 'uuid',
    recordedAt: 'timestamptz',
    actor: 'uuid',
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    kind: 'text',
    voucher: 'text',
    original: 'text',
    occurredOn: 'date',
    childId: 'text',
    bucket: 'text',
    commitmentId: 'text',
    amount: 'bigint',
    monthsFrom: 'text',
    monthsTo: 'text',
    receivedBy: 'text',
    mark: 'text',
    because: 'text',
    evidence: 'text',
  },
  ['(child_id, position)', '(bucket)'],
);

export const directSupportTable = tableOf('directSupport', patchedTables.directSupport, {
  childId: 'text',
  supportId: 'text',
  commitmentId: 'text',
  eventId: 'uuid',
  occurredOn: 'date',
  amount: 'bigint',
  monthsFrom: 'text',
  monthsTo: 'text',
  confirmedByCarer: 'boolean',
  recordedBy: 'uuid',
  withdrawnBy: 'uuid',
});

export const custodyTable = tableOf('custody', patchedTables.custody, {
  childId: 'text',
  custodyId: 'text',
  eventId: 'uuid',
  kind: 'text',
  occurredOn: 'date',
  value: 'bigint',
  commitmentId: 'text',
  heldBy: 'text',
  untilDay: 'date',
  endedOn: 'date',
  how: 'text',
});

export const childReviewTable = tableOf('childReview', patchedTables.childReview, {
  childId: 'text',
  reviewId: 'text',
  position: 'bigint',
  eventId: 'uuid',
  cause: 'text',
  commitmentId: 'text',
  dueOn: 'date',
  openedBy: 'uuid',
  outcome: 'text',
  onDay: 'date',
  closedBy: 'uuid',
  basisNumber: 'text',
  basisDate: 'date',
  basisIssuer: 'text',
});

export const toldTable = tableOf(
  'told',
  insertedTables.told,
  {
    position: 'bigint',
    eventId: 'uuid',
    childId: 'text',
    commitmentId: 'text',
    toldOn: 'date',
    about: 'text',
    toldBy: 'uuid',
  },
  ['(child_id)'],
);

export const handoverDisputeTable = tableOf('handoverDispute', patchedTables.handoverDispute, {
  unitId: 'text',
  fundId: 'text',
  year: 'integer',
  voucher: 'text',
  childId: 'text',
  position: 'bigint',
  eventId: 'uuid',
  disputedOn: 'date',
  recordedBy: 'uuid',
  isOpen: 'boolean',
  answeredOn: 'date',
  answeredBy: 'uuid',
  finding: 'text',
});
