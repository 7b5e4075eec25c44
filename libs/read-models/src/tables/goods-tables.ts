import { addedTables, insertedTables, patchedTables } from '#ledger';
import { tableOf } from './table.js';

export const goodsEntryTable = tableOf(
  'goodsEntry',
  insertedTables.goodsEntry,
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
    occurredOn: 'date',
    voucherDate: 'date',
    period: 'text',
    storeId: 'text',
    storekeeperId: 'uuid',
    lotId: 'text',
    itemId: 'text',
    quantity: 'bigint',
    value: 'bigint',
    cause: 'text',
    requestId: 'text',
    bundleId: 'text',
    bundles: 'integer',
    earmark: 'text',
    purpose: 'text',
    beneficiaries: 'integer',
    beneficiaryUnitId: 'text',
    contributingUnitId: 'text',
    giverKind: 'text',
    giver: 'uuid',
    otherUnitId: 'text',
    otherYear: 'integer',
    handoverId: 'text',
  },
  ['(unit_id, fund_id, year, position, line)', '(voucher collate "C")'],
);

export const lotStockTable = tableOf('lotStock', addedTables.lotStock, {
  unitId: 'text',
  fundId: 'text',
  year: 'integer',
  lotId: 'text',
  onHand: 'bigint',
  value: 'bigint',
});

export const lotTable = tableOf('lot', patchedTables.lot, {
  unitId: 'text',
  fundId: 'text',
  year: 'integer',
  lotId: 'text',
  itemId: 'text',
  storeId: 'text',
  earmark: 'text',
  receivedOn: 'date',
  voucher: 'text',
  expiresOn: 'date',
  quantity: 'bigint',
  valuationBasis: 'text',
  contributingUnitId: 'text',
  giverKind: 'text',
  cameBy: 'text',
  fromUnitId: 'text',
  fromYear: 'integer',
});

export const directGiftTable = tableOf(
  'directGift',
  patchedTables.directGift,
  {
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    directGiftId: 'text',
    position: 'bigint',
    eventId: 'uuid',
    occurredOn: 'date',
    giverKind: 'text',
    giver: 'uuid',
    contributingUnitId: 'text',
    goods: 'jsonb',
    money: 'bigint',
    purpose: 'text',
    beneficiaries: 'integer',
    beneficiaryUnitId: 'text',
    minutesNumber: 'text',
    minutesDate: 'date',
    minutesIssuer: 'text',
    recordedBy: 'uuid',
    withdrawnBy: 'uuid',
  },
  ['(position)'],
);

export const resultTable = tableOf(
  'result',
  patchedTables.result,
  {
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    resultId: 'text',
    position: 'bigint',
    voucher: 'text',
    kind: 'text',
    count: 'integer',
    completedOn: 'date',
    beneficiaryUnitId: 'text',
    recordedBy: 'uuid',
    withdrawnBy: 'uuid',
  },
  ['(position)'],
);

export const itemTable = tableOf('item', patchedTables.item, {
  fundId: 'text',
  itemId: 'text',
  name: 'text',
  measure: 'text',
});

export const bundleTable = tableOf('bundle', patchedTables.bundle, {
  fundId: 'text',
  bundleId: 'text',
  name: 'text',
  money: 'bigint',
  parts: 'jsonb',
  basisNumber: 'text',
  basisDate: 'date',
  basisIssuer: 'text',
});

export const storeTable = tableOf('store', patchedTables.store, {
  unitId: 'text',
  storeId: 'text',
  name: 'text',
  openedOn: 'date',
});
