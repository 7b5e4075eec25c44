import type {
  ConsentForm,
  ForgettingState,
  PrivacyOutcome,
  PrivacyRequestKind,
  PrivacyRole,
} from '#contracts';
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

/** What somebody asked about their own data. */
export interface PrivacyRequestRow {
  readonly subject: string;
  readonly requestId: string;
  readonly position?: number;
  readonly eventId?: string;
  readonly unitId?: string;
  readonly kind?: PrivacyRequestKind;
  readonly role?: PrivacyRole;
  readonly childId?: string;
  readonly receivedOn?: string;
  readonly dueOn?: string;
  readonly receivedBy?: string;
  readonly answeredOn?: string;
  readonly answeredBy?: string;
  readonly answerEventId?: string;
  readonly outcome?: PrivacyOutcome;
}

/** What became of a person who was forgotten; the latest of it. */
export interface ForgettingRow {
  readonly subject: string;
  /** Of the event that changed it last. */
  readonly position?: number;
  readonly requestId?: string;
  readonly state?: ForgettingState;
  readonly destroyAfter?: string;
  /** Empty while nobody has asked. */
  readonly restoringAskedBy?: string;
}
