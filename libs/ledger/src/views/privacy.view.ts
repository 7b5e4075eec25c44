import { dayAtUtc7Of } from '../calendar.js';
import type { PrivacyEvent } from '../privacy/messages.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** What people agreed to and asked about their own data; who they are is none of the log's. */
export const foldPrivacy = (changes: Changes, recorded: ViewEvent<PrivacyEvent>): void => {
  foldConsents(changes, recorded);
  foldRequests(changes, recorded);
  foldForgetting(changes, recorded);
};

const foldConsents = (
  changes: Changes,
  { event, eventId, number: position }: ViewEvent<PrivacyEvent>,
): void => {
  switch (event.type) {
    case 'NamingConsentGiven': {
      const { recordedBy: _, shownName: __, ...gift } = event.data;
      changes.patch('namingConsent', { ...gift, position, eventId, standing: true });
      return;
    }
    case 'NamingConsentWithdrawn': {
      const { unitId, fundId, year, voucher } = event.data;
      changes.patch('namingConsent', { unitId, fundId, year, voucher, standing: false });
      return;
    }
    default:
  }
};

const foldRequests = (
  changes: Changes,
  { event, eventId, recordedAt, number: position }: ViewEvent<PrivacyEvent>,
): void => {
  switch (event.type) {
    case 'PrivacyRequestReceived': {
      const { reason: _, ...request } = event.data;
      changes.patch('privacyRequest', { ...request, position, eventId });
      return;
    }
    case 'PrivacyRequestAnswered':
    case 'PersonForgotten': {
      const { subject, requestId } = event.data;
      const said =
        event.type === 'PersonForgotten'
          ? { outcome: 'done' as const, answeredBy: event.data.approvedBy }
          : { outcome: event.data.outcome, answeredBy: event.data.answeredBy };
      const answered = { ...said, answeredOn: dayAtUtc7Of(recordedAt), answerEventId: eventId };
      changes.patch('privacyRequest', { subject, requestId, ...answered });
      return;
    }
    default:
  }
};

const foldForgetting = (
  changes: Changes,
  { event, number: position }: ViewEvent<PrivacyEvent>,
): void => {
  const { type, data } = event;
  switch (type) {
    case 'PersonForgotten': {
      const { subject, requestId, destroyAfter } = data;
      const forgotten = { requestId, destroyAfter, state: 'forgotten' as const };
      changes.patch('forgetting', { subject, position, ...forgotten, restoringAskedBy: '' });
      return;
    }
    case 'RestoringRequested':
      changes.patch('forgetting', { subject: data.subject, restoringAskedBy: data.requestedBy });
      return;
    case 'PersonRestored':
      changes.patch('forgetting', { subject: data.subject, position, state: 'restored' });
      return;
    case 'ForgettingCompleted':
      changes.patch('forgetting', { subject: data.subject, position, state: 'destroyed' });
      return;
    default:
  }
};
