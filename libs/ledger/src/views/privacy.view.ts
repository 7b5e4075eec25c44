import type { PrivacyEvent } from '../privacy/messages.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** Which gifts may be published with a name; the names themselves are none of the log's. */
export const foldPrivacy = (
  changes: Changes,
  { event, eventId, number: position }: ViewEvent<PrivacyEvent>,
): void => {
  const { unitId, fundId, year, voucher } = event.data;
  const gift = { unitId, fundId, year, voucher };
  switch (event.type) {
    case 'NamingConsentGiven': {
      const { subject, consentedOn, form } = event.data;
      const consent = { subject, consentedOn, form, position, eventId, standing: true };
      changes.patch('namingConsent', { ...gift, ...consent });
      return;
    }
    case 'NamingConsentWithdrawn':
      changes.patch('namingConsent', { ...gift, standing: false });
      return;
  }
};
