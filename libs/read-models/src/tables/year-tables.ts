import { patchedTables } from '#ledger';
import { tableOf } from './table.js';

export const yearEndTable = tableOf('yearEnd', patchedTables.yearEnd, {
  unitId: 'text',
  fundId: 'text',
  year: 'integer',
  places: 'jsonb',
  earmarks: 'jsonb',
  stray: 'bigint',
  owed: 'jsonb',
  stock: 'jsonb',
  reportNumber: 'text',
  reportDate: 'date',
  reportIssuer: 'text',
  submittedBy: 'uuid',
  submittedAt: 'timestamptz',
});

export const referralTable = tableOf('referral', patchedTables.referral, {
  unitId: 'text',
  fundId: 'text',
  year: 'integer',
  referralId: 'text',
  eventId: 'uuid',
  position: 'bigint',
  voucher: 'text',
  original: 'text',
  kind: 'text',
  before: 'bigint',
  after: 'bigint',
  toYear: 'integer',
  referredBy: 'uuid',
  resultVoucher: 'text',
});
