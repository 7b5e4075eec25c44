import { addedTables, insertedTables } from '#ledger';
import { kindsIn } from './kinds.js';
import { tableOf } from './table.js';

export const entryTable = tableOf(
  'entry',
  insertedTables.entry,
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
    correction: 'text',
    voucher: 'text',
    original: 'text',
    adjusts: 'text',
    occurredOn: 'date',
    voucherDate: 'date',
    period: 'text',
    amount: 'bigint',
    placeId: 'text',
    delta: 'bigint',
    earmark: 'text',
    reference: 'text',
    contributingUnitId: 'text',
    beneficiaryUnitId: 'text',
    counterpart: 'text',
    purpose: 'text',
    beneficiaries: 'integer',
    giverKind: 'text',
    giver: 'uuid',
    members: 'integer',
    externalReference: 'text',
    foreignMoney: 'jsonb',
  },
  [
    '(unit_id, fund_id, year, position, line)',
    '(unit_id, place_id, occurred_on, position, line)',
    '(voucher collate "C")',
    '(original collate "C") where original is not null',
    `(fund_id, period) where kind in ${kindsIn('given')}`,
    '(beneficiary_unit_id, fund_id) where beneficiary_unit_id is not null',
    '(external_reference) where external_reference is not null',
  ],
);

export const turnoverTable = tableOf('turnover', addedTables.turnover, {
  unitId: 'text',
  fundId: 'text',
  year: 'integer',
  period: 'text',
  kind: 'text',
  placeId: 'text',
  forward: 'bigint',
  backward: 'bigint',
});

export const bookSliceTable = tableOf(
  'bookSlice',
  addedTables.bookSlice,
  {
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    holds: 'text',
    item: 'text',
    amount: 'bigint',
  },
  [`(item collate "C") where holds = 'earmark' and item <> ''`],
);

export const placeMonthTable = tableOf('placeMonth', addedTables.placeMonth, {
  unitId: 'text',
  placeId: 'text',
  fundId: 'text',
  month: 'text',
  delta: 'bigint',
});

export const fundMonthTable = tableOf('fundMonth', addedTables.fundMonth, {
  fundId: 'text',
  month: 'text',
  general: 'boolean',
  opened: 'bigint',
  received: 'bigint',
  given: 'bigint',
  receipts: 'bigint',
  payments: 'bigint',
  otherIn: 'bigint',
  otherOut: 'bigint',
});

export const contributionLeafTable = tableOf('contributionLeaf', addedTables.contributionLeaf, {
  fundId: 'text',
  month: 'text',
  unitId: 'text',
  general: 'bigint',
  generalGifts: 'bigint',
  earmarked: 'bigint',
  earmarkedGifts: 'bigint',
});

export const contributionTable = tableOf(
  'contribution',
  addedTables.contribution,
  {
    fundId: 'text',
    month: 'text',
    unitId: 'text',
    generalThenOwn: 'bigint',
    generalThenSubtree: 'bigint',
    generalThenGifts: 'bigint',
    generalTodayOwn: 'bigint',
    generalTodaySubtree: 'bigint',
    generalTodayGifts: 'bigint',
    earmarkedThenOwn: 'bigint',
    earmarkedThenSubtree: 'bigint',
    earmarkedThenGifts: 'bigint',
    earmarkedTodayOwn: 'bigint',
    earmarkedTodaySubtree: 'bigint',
    earmarkedTodayGifts: 'bigint',
  },
  ['(unit_id, fund_id, month)'],
);

export const disclosedMonthTable = tableOf('disclosedMonth', addedTables.disclosedMonth, {
  fundId: 'text',
  month: 'text',
  opened: 'bigint',
  received: 'bigint',
  given: 'bigint',
  receipts: 'bigint',
  payments: 'bigint',
  otherIn: 'bigint',
  otherOut: 'bigint',
});
