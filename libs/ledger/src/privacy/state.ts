import type { BookKey } from '#contracts';
import type { PrivacyEvent } from './messages.js';

/** What the rules need to remember of one person's wishes about their own data. */
export interface Privacy {
  /** Gifts that may be published with a name, by their vouchers. */
  readonly named: Map<string, BookKey>;
}

export const noWishes = (): Privacy => ({ named: new Map() });

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
  }
  return privacy;
};
