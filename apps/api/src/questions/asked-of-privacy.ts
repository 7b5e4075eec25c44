import { CalendarDate, Choice, Id, Optional, Uuid } from '#contracts';
import { Paged } from './asked.js';

/** Consents of givers to books of a unit or one below it today. */
export class NamingConsentsAsked extends Paged {
  @Id unitId!: string;
  /** Only those that stand. */
  @Optional(Choice(['true'])) standing?: 'true';
}

/** What people asked a unit, or one below it today, about their own data. */
export class PrivacyRequestsAsked extends Paged {
  @Id unitId!: string;
  /** `overdue`: not answered, and the last day is over. */
  @Optional(Choice(['open', 'overdue', 'answered'] as const))
  state?: 'open' | 'overdue' | 'answered';
  /** The day by which deadlines are judged; left out: today. */
  @Optional(CalendarDate) asOf?: string;
}

export class PrivacyRequestAsked {
  @Id unitId!: string;
  @Uuid subject!: string;
  @Id requestId!: string;
}
export class PrivacyTextsAsked extends PrivacyRequestAsked {}
export class OwnDataAsked extends PrivacyRequestAsked {}
