import { addedTables, insertedTables, patchedTables } from '#ledger';
import { tableOf } from './table.js';

const basis = { basisNumber: 'text', basisDate: 'date', basisIssuer: 'text' } as const;
const campaign = { shortCode: 'text', campaignId: 'text' } as const;

export const smsCampaignTable = tableOf('smsCampaign', patchedTables.smsCampaign, {
  ...campaign,
  name: 'text',
  keyword: 'text',
  countLimit: 'integer',
  price: 'bigint',
  fromDay: 'date',
  untilDay: 'date',
  organiserUnitId: 'text',
  partners: 'text[]',
  ...basis,
});

export const smsDayTable = tableOf('smsDay', addedTables.smsDay, {
  shortCode: 'text',
  day: 'date',
  carrier: 'text',
  campaignId: 'text',
  state: 'text',
  messages: 'bigint',
  amount: 'bigint',
});

export const smsDeclarationTable = tableOf('smsDeclaration', patchedTables.smsDeclaration, {
  ...campaign,
  unitId: 'text',
  messages: 'bigint',
  amount: 'bigint',
  declaredOn: 'date',
  declaredBy: 'uuid',
});

export const smsBillingTable = tableOf('smsBilling', patchedTables.smsBilling, {
  ...campaign,
  position: 'bigint',
  billingId: 'text',
  carrier: 'text',
  month: 'text',
  messages: 'bigint',
  amount: 'bigint',
  countedMessages: 'bigint',
  countedAmount: 'bigint',
  difference: 'text',
  confirmedBy: 'uuid',
  ...basis,
});

export const smsSettlementTable = tableOf('smsSettlement', insertedTables.smsSettlement, {
  ...campaign,
  position: 'bigint',
  line: 'integer',
  settlementId: 'text',
  settledOn: 'date',
  billingId: 'text',
  gross: 'bigint',
  fee: 'bigint',
  tax: 'bigint',
  other: 'bigint',
  net: 'bigint',
  recordedBy: 'uuid',
  ...basis,
});

export const smsAllotmentTable = tableOf('smsAllotment', patchedTables.smsAllotment, {
  ...campaign,
  allotmentId: 'text',
  settlementId: 'text',
  unitId: 'text',
  fundId: 'text',
  year: 'integer',
  amount: 'bigint',
  receivedOn: 'date',
  allottedBy: 'uuid',
  voucher: 'text',
});
