import { patchedTables } from '#ledger';
import { tableOf } from './table.js';

export const namingConsentTable = tableOf(
  'namingConsent',
  patchedTables.namingConsent,
  {
    unitId: 'text',
    fundId: 'text',
    year: 'integer',
    voucher: 'text',
    position: 'bigint',
    eventId: 'uuid',
    subject: 'uuid',
    consentedOn: 'date',
    form: 'text',
    standing: 'boolean',
  },
  ['(event_id) where standing', '(unit_id, position)'],
);
