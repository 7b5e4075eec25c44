import type { ConsentForm } from '#contracts';
import type { BookColumns } from './rows-of-money.js';

/** A giver's consent that a gift is published with a name; the latest one of each gift. */
export interface NamingConsentRow extends BookColumns {
  readonly voucher: string;
  readonly position?: number;
  /** Under this event the vault keeps the name to be shown. */
  readonly eventId?: string;
  readonly subject?: string;
  readonly consentedOn?: string;
  readonly form?: ConsentForm;
  readonly standing?: boolean;
}
