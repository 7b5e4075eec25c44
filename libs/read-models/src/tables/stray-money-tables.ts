import { insertedTables } from '#ledger';
import { tableOf } from './table.js';

export const strayItemTable = tableOf(
  'strayItem',
  insertedTables.strayItem,
  {
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    itemId: 'text',
    nature: 'text',
    position: 'bigint',
    eventId: 'uuid',
    amount: 'bigint',
    placeId: 'text',
    earmark: 'text',
    occurredOn: 'date',
    voucher: 'text',
    externalReference: 'text',
    minutesNumber: 'text',
    minutesDate: 'date',
    minutesIssuer: 'text',
    recordedBy: 'uuid',
    fromUnitId: 'text',
    fromYear: 'integer',
    formerId: 'text',
  },
  ['(position)'],
);

export const straySettlementTable = tableOf(
  'straySettlement',
  insertedTables.straySettlement,
  {
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    position: 'bigint',
    itemId: 'text',
    how: 'text',
    amount: 'bigint',
    occurredOn: 'date',
    voucher: 'text',
    requestId: 'text',
    decisionNumber: 'text',
    settledBy: 'uuid',
    toUnitId: 'text',
    toYear: 'integer',
  },
  ['(unit_id, fund_id, year, item_id)'],
);
