import { CalendarDate, Choice, Flag, Id, Optional, Uuid } from '../fields.js';
import {
  PRIVACY_OUTCOMES,
  PRIVACY_REQUEST_KINDS,
  PRIVACY_ROLES,
  type PrivacyOutcome,
  type PrivacyRequestKind,
  type PrivacyRole,
} from '../privacy.js';
import { EventNumber, Many, NextPage } from './view-fields.js';

export const FORGETTING_STATES = ['forgotten', 'restored', 'destroyed'] as const;
/** `forgotten`: nobody reads, and two people may undo it; `destroyed`: for good. */
export type ForgettingState = (typeof FORGETTING_STATES)[number];

/** A request about somebody's own data: when it came, by when it is to be answered, what came of it. */
export class PrivacyRequestView {
  @EventNumber position!: number;
  @Id unitId!: string;
  /** The pseudonym of whoever asks. */
  @Uuid subject!: string;
  @Id requestId!: string;
  @Choice(PRIVACY_REQUEST_KINDS) kind!: PrivacyRequestKind;
  @Choice(PRIVACY_ROLES) role!: PrivacyRole;
  @Optional(Id) childId?: string;
  @CalendarDate receivedOn!: string;
  /** The last day on which the answer is in time: two working days after it came. */
  @CalendarDate dueOn!: string;
  @Uuid receivedBy!: string;
  /** Under these events the vault keeps what was asked and what was answered. */
  @Uuid eventId!: string;
  @Optional(Uuid) answerEventId?: string;
  @Optional(CalendarDate) answeredOn?: string;
  @Optional(Uuid) answeredBy?: string;
  @Optional(Choice(PRIVACY_OUTCOMES)) outcome?: PrivacyOutcome;
  /** Not answered yet, or answered after the day. */
  @Flag late!: boolean;
  /** Of an erasure that was agreed to. */
  @Optional(Choice(FORGETTING_STATES)) forgetting?: ForgettingState;
  @Optional(CalendarDate) destroyAfter?: string;
  /** Somebody has asked that the person comes back; a second one has to agree. */
  @Optional(Uuid) restoringAskedBy?: string;
}

export class PrivacyRequestPage {
  @Many(() => PrivacyRequestView) items!: readonly PrivacyRequestView[];
  @NextPage next?: string;
}
