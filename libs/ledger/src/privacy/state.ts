import type { BookKey, PrivacyRequestKind, PrivacyRole } from '#contracts';
import type { PrivacyEvent } from './messages.js';

export interface PrivacyRequest {
  readonly unitId: string;
  readonly kind: PrivacyRequestKind;
  readonly role: PrivacyRole;
  readonly childId: string | undefined;
  readonly receivedBy: string;
  answered: boolean;
}

export interface Forgotten {
  readonly unitId: string;
  readonly requestId: string;
  /** Two people may undo it up to this day. */
  readonly destroyAfter: string;
  restoringAskedBy: string | undefined;
  destroyed: boolean;
}

/** What the rules need to remember of one person's wishes about their own data. */
export interface Privacy {
  /** Gifts that may be published with a name, by their vouchers. */
  readonly named: Map<string, BookKey>;
  readonly requests: Map<string, PrivacyRequest>;
  forgotten: Forgotten | undefined;
}

export const noWishes = (): Privacy => ({
  named: new Map(),
  requests: new Map(),
  forgotten: undefined,
});

export const evolve = (privacy: Privacy, { type, data }: PrivacyEvent): Privacy => {
  switch (type) {
    case 'NamingConsentGiven': {
      const { unitId, fundId, year, voucher } = data;
      privacy.named.set(voucher, { unitId, fundId, year });
      break;
    }
    case 'NamingConsentWithdrawn':
      privacy.named.delete(data.voucher);
      break;
    case 'PrivacyRequestReceived': {
      const { unitId, requestId, kind, role, childId, receivedBy } = data;
      const request = { unitId, kind, role, childId, receivedBy, answered: false };
      privacy.requests.set(requestId, request);
      break;
    }
    case 'PrivacyRequestAnswered':
      known(privacy.requests.get(data.requestId)).answered = true;
      break;
    case 'PersonForgotten': {
      const { unitId, requestId, destroyAfter } = data;
      known(privacy.requests.get(requestId)).answered = true;
      const open = { restoringAskedBy: undefined, destroyed: false };
      privacy.forgotten = { unitId, requestId, destroyAfter, ...open };
      break;
    }
    case 'RestoringRequested':
      known(privacy.forgotten).restoringAskedBy = data.requestedBy;
      break;
    case 'PersonRestored':
      privacy.forgotten = undefined;
      break;
    case 'ForgettingCompleted':
      known(privacy.forgotten).destroyed = true;
      break;
  }
  return privacy;
};

const known = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('corrupt stream: a request is answered before it came');
  return found;
};
