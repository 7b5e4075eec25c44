import { insertedTables, patchedTables } from '#ledger';
import { tableOf } from './table.js';

export const bankStatementTable = tableOf(
  'bankStatement',
  insertedTables.bankStatement,
  {
    unitId: 'text',
    placeId: 'text',
    position: 'bigint',
    recordedAt: 'timestamptz',
    eventId: 'uuid',
    statementId: 'text',
    fromDay: 'date',
    untilDay: 'date',
    opening: 'bigint',
    closing: 'bigint',
    file: 'text',
    fresh: 'integer',
    known: 'integer',
    importedBy: 'uuid',
  },
  ['(unit_id, place_id)'],
);

export const bankLineTable = tableOf(
  'bankLine',
  patchedTables.bankLine,
  {
    unitId: 'text',
    placeId: 'text',
    lineId: 'text',
    position: 'bigint',
    statementId: 'text',
    sheetRow: 'integer',
    bookedOn: 'date',
    direction: 'text',
    amount: 'bigint',
    balance: 'bigint',
    reference: 'text',
    names: 'text',
    subject: 'uuid',
    state: 'text',
    outsideUse: 'text',
    changedBy: 'uuid',
    changedAt: 'timestamptz',
  },
  [`(unit_id, place_id, booked_on) where state = 'open'`],
);

export const bankMatchTable = tableOf(
  'bankMatch',
  patchedTables.bankMatch,
  {
    unitId: 'text',
    placeId: 'text',
    lineId: 'text',
    fundId: 'text',
    year: 'integer',
    voucher: 'text',
    standing: 'boolean',
  },
  ['(voucher)'],
);
