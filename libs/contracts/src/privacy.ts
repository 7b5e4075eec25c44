import { OmitType } from '@nestjs/swagger';
import { CalendarDate, Choice, Commitment, Id, Optional, Uuid, VoucherNumber } from './fields.js';
import { Sealed, type PersonalText } from './sealed.js';

export const PRIVACY_REQUEST_KINDS = ['access', 'erase', 'withdraw'] as const;
/** To see what is kept of oneself, to be forgotten, to take all consents back. */
export type PrivacyRequestKind = (typeof PRIVACY_REQUEST_KINDS)[number];

export const PRIVACY_ROLES = ['giver', 'sponsor', 'child', 'staff'] as const;
/** As what the union knows the person who asks. */
export type PrivacyRole = (typeof PRIVACY_ROLES)[number];

/** Names one request of one person, by their pseudonym, as the unit has it that answers. */
export class PrivacyRequestKey {
  @Id unitId!: string;
  @Uuid subject!: string;
  @Id requestId!: string;
}

/** Somebody asked about their own data. Who it is, is said by what the union knows them by. */
export class PrivacyRequestEntered {
  @Id unitId!: string;
  @Id requestId!: string;
  @Choice(PRIVACY_REQUEST_KINDS) kind!: PrivacyRequestKind;
  @CalendarDate receivedOn!: string;
  /** One of these: a voucher of a gift of theirs, their code as a child, a commitment to that child
   * as its sponsor, their id on the staff list. */
  @Optional(VoucherNumber) voucher?: string;
  @Optional(Id) childId?: string;
  @Optional(Id) commitmentId?: string;
  @Optional(Uuid) personId?: string;
  /** What was asked, and how it was made sure who asked. */
  @Sealed(1000) reason?: PersonalText;
}

export class ReceivePrivacyRequest extends PrivacyRequestKey {
  @Choice(PRIVACY_REQUEST_KINDS) kind!: PrivacyRequestKind;
  @CalendarDate receivedOn!: string;
  @Choice(PRIVACY_ROLES) role!: PrivacyRole;
  /** Of a child: its code. Of the staff the id is the pseudonym. */
  @Optional(Id) childId?: string;
  @Optional(Commitment) reason?: string;
}
export class PrivacyRequestReceived extends ReceivePrivacyRequest {
  /** The last day on which the answer is in time. */
  @CalendarDate dueOn!: string;
  @Uuid receivedBy!: string;
}

export const PRIVACY_OUTCOMES = ['done', 'refused', 'nothingFound'] as const;
export type PrivacyOutcome = (typeof PRIVACY_OUTCOMES)[number];

/** The answer that the person was given. An erasure is answered by carrying it out. */
export class AnswerPrivacyRequest extends PrivacyRequestKey {
  @Choice(PRIVACY_OUTCOMES) outcome!: PrivacyOutcome;
  /** What they were told; a refusal says why. */
  @Sealed(1000) answer?: PersonalText;
}
export class PrivacyRequestAnswered extends OmitType(AnswerPrivacyRequest, ['answer']) {
  @Optional(Commitment) answer?: string;
  @Uuid answeredBy!: string;
}

/** A second person agrees that somebody is forgotten. */
export class ForgettingEntered extends PrivacyRequestKey {
  @Sealed(1000) reason?: PersonalText;
}
export class ApproveForgetting extends PrivacyRequestKey {
  @Choice(PRIVACY_ROLES) role!: PrivacyRole;
  @Optional(Id) childId?: string;
  /** Until when a law wants the vouchers kept that name the person; left out: none does. */
  @Optional(CalendarDate) keepUntil?: string;
  @Optional(Commitment) reason?: string;
}
/** Nobody reads the person's data from now on; after the last day they are destroyed. */
export class PersonForgotten extends PrivacyRequestKey {
  @CalendarDate forgottenOn!: string;
  /** Two people may undo it up to this day. */
  @CalendarDate destroyAfter!: string;
  @Uuid requestedBy!: string;
  @Uuid approvedBy!: string;
  @Optional(Commitment) reason?: string;
}

/** Somebody was forgotten by mistake. */
export class RequestRestoring extends PrivacyRequestKey {
  @Sealed(1000) reason?: PersonalText;
}
export class RestoringRequested extends OmitType(RequestRestoring, ['reason']) {
  @Optional(Commitment) reason?: string;
  @Uuid requestedBy!: string;
}

/** A second person agrees that they come back. Consents to be named do not come back with them. */
export class ApproveRestoring extends PrivacyRequestKey {
  @Sealed(1000) reason?: PersonalText;
}
export class PersonRestored extends OmitType(ApproveRestoring, ['reason']) {
  @Optional(Commitment) reason?: string;
  @Uuid requestedBy!: string;
  @Uuid approvedBy!: string;
}

/** Said by the projector when the last day is over: from here on nothing can be undone. */
export class CompleteForgetting {
  @Uuid subject!: string;
}
export class ForgettingCompleted extends CompleteForgetting {
  @CalendarDate completedOn!: string;
}
