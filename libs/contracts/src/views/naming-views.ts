import { CalendarDate, Choice, Flag, Id, Uuid, VoucherNumber, Year } from '../fields.js';
import { CONSENT_FORMS, type ConsentForm } from '../naming.js';
import { EventNumber, Many, NextPage } from './view-fields.js';

/** A giver's consent to be named, whether it stands or not; never the name. */
export class NamingConsentView {
  @EventNumber position!: number;
  /** Under this event the vault keeps the name to be shown. */
  @Uuid eventId!: string;
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @VoucherNumber voucher!: string;
  /** The giver's pseudonym. */
  @Uuid subject!: string;
  @CalendarDate consentedOn!: string;
  @Choice(CONSENT_FORMS) form!: ConsentForm;
  @Flag standing!: boolean;
}

export class NamingConsentPage {
  @Many(() => NamingConsentView) items!: readonly NamingConsentView[];
  @NextPage next?: string;
}
