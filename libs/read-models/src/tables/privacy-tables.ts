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

export const privacyRequestTable = tableOf(
  'privacyRequest',
  patchedTables.privacyRequest,
  {
    subject: 'uuid',
    requestId: 'text',
    position: 'bigint',
    eventId: 'uuid',
    unitId: 'text',
    kind: 'text',
    role: 'text',
    childId: 'text',
    receivedOn: 'date',
    dueOn: 'date',
    receivedBy: 'uuid',
    answeredOn: 'date',
    answeredBy: 'uuid',
    answerEventId: 'uuid',
    outcome: 'text',
  },
  ['(unit_id, position)'],
);

export const forgettingTable = tableOf(
  'forgetting',
  patchedTables.forgetting,
  {
    subject: 'uuid',
    position: 'bigint',
    requestId: 'text',
    state: 'text',
    destroyAfter: 'date',
    restoringAskedBy: 'text',
  },
  ['(position)'],
);
