import { OmitType } from '@nestjs/swagger';
import { BookKey } from './book.js';
import {
  CalendarDate,
  Choice,
  Commitment,
  Flag,
  Optional,
  Text,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { Sealed, type PersonalText } from './sealed.js';
import { ChildKey } from './sponsorship.js';

export const CONSENT_FORMS = ['signed', 'message', 'spoken'] as const;
/** How somebody said yes; what they signed or wrote stays in the unit's own files. */
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** A gift, by the voucher that it was recorded with. */
class GiftKey extends BookKey {
  @VoucherNumber voucher!: string;
}

/** A giver agrees that a gift is published with a name; whose gift it is, the edge looks up. */
export class NamingConsentEntered extends GiftKey {
  @CalendarDate consentedOn!: string;
  @Choice(CONSENT_FORMS) form!: ConsentForm;
  /** As the giver wants to be called in public. */
  @Text(120) shownName!: string;
}
export class RecordNamingConsent extends OmitType(NamingConsentEntered, ['shownName']) {
  /** The giver's pseudonym in the vault. */
  @Uuid subject!: string;
  @Commitment shownName!: string;
}
export class NamingConsentGiven extends RecordNamingConsent {
  @Uuid recordedBy!: string;
}

/** The giver does not agree any more: the name is taken off the public pages at once. */
export class NamingWithdrawalEntered extends GiftKey {}
export class WithdrawNamingConsent extends GiftKey {
  @Uuid subject!: string;
}
export class NamingConsentWithdrawn extends WithdrawNamingConsent {
  @Uuid recordedBy!: string;
}

/**
 * A child and whoever cares for it agree that the child is named to those who support it. Public
 * pages name no child, whoever agrees.
 */
export class RecordChildConsent extends ChildKey {
  @CalendarDate consentedOn!: string;
  @Choice(CONSENT_FORMS) form!: ConsentForm;
  /** From the year on in which it is 7, the child is asked, too. */
  @Flag childAgrees!: boolean;
  /** Who agreed for the child. */
  @Sealed(120) carer?: PersonalText;
}
export class ChildConsentGiven extends OmitType(RecordChildConsent, ['carer']) {
  @Optional(Commitment) carer?: string;
  @Uuid recordedBy!: string;
}

export const CONSENT_GIVERS = ['child', 'carer'] as const;
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];

/** One of the two does not agree any more: that is enough. */
export class WithdrawChildConsent extends ChildKey {
  @Choice(CONSENT_GIVERS) by!: ConsentGiver;
}
export class ChildConsentWithdrawn extends WithdrawChildConsent {
  @Uuid recordedBy!: string;
}
