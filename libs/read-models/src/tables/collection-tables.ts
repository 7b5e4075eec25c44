import { addedTables, insertedTables, patchedTables } from '#ledger';
import { tableOf } from './table.js';

export const collectionTable = tableOf(
  'collection',
  patchedTables.collection,
  {
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    collectionId: 'text',
    position: 'bigint',
    eventId: 'uuid',
    voucher: 'text',
    collector: 'uuid',
    collectorKind: 'text',
    collectedOn: 'date',
    dueOn: 'date',
    amount: 'bigint',
    outstanding: 'bigint',
    lastHandedInOn: 'date',
    contributingUnitId: 'text',
    earmark: 'text',
    driveId: 'text',
    receiptBookId: 'text',
    receiptSerial: 'integer',
    giverKind: 'text',
    members: 'integer',
    fromUnitId: 'text',
    fromYear: 'integer',
    formerId: 'text',
    toUnitId: 'text',
    toYear: 'integer',
  },
  ['(position)', '(unit_id, fund_id, collector) where outstanding > 0'],
);

export const handInTable = tableOf(
  'handIn',
  insertedTables.handIn,
  {
    position: 'bigint',
    line: 'integer',
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    voucher: 'text',
    occurredOn: 'date',
    collector: 'uuid',
    collectionId: 'text',
    placeId: 'text',
    amount: 'bigint',
  },
  ['(voucher collate "C")'],
);

export const receiptBookTable = tableOf('receiptBook', patchedTables.receiptBook, {
  unitId: 'text',
  bookId: 'text',
  prefix: 'text',
  firstSerial: 'integer',
  lastSerial: 'integer',
  registeredOn: 'date',
  status: 'text',
  fundId: 'text',
  year: 'integer',
  collector: 'uuid',
  collectorKind: 'text',
  issuedOn: 'date',
  issueEventId: 'uuid',
  returnedOn: 'date',
  lostOn: 'date',
  minutesNumber: 'text',
  handedOverOn: 'date',
  toUnitId: 'text',
  fromUnitId: 'text',
  fromBookId: 'text',
});

export const receiptLeafTable = tableOf('receiptLeaf', patchedTables.receiptLeaf, {
  unitId: 'text',
  bookId: 'text',
  serial: 'integer',
  fate: 'text',
  day: 'date',
  voucher: 'text',
  amount: 'bigint',
  eventId: 'uuid',
});

export const driveTable = tableOf('drive', patchedTables.drive, {
  fundId: 'text',
  driveId: 'text',
  position: 'bigint',
  name: 'text',
  basisNumber: 'text',
  basisDate: 'date',
  basisIssuer: 'text',
  startsOn: 'date',
  dueOn: 'date',
});

export const driveUnitTable = tableOf('driveUnit', addedTables.driveUnit, {
  fundId: 'text',
  driveId: 'text',
  unitId: 'text',
  expected: 'bigint',
  expectedMembers: 'bigint',
  actual: 'bigint',
  actualMembers: 'bigint',
  gifts: 'bigint',
});
