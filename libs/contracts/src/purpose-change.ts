import { BookKey, Posting } from './book.js';
import { Amount, CalendarDate, Commitment, Flag, Group, Id, Optional, Uuid } from './fields.js';
import { BasisDocument } from './fund.js';
import { Sealed, type PersonalText } from './sealed.js';

/**
 * Asks to use money of a book for something else than it was given for: with the giver's consent
 * or by a numbered decision. The money stays in its book; no book lends to another.
 */
export class RequestPurposeChange extends BookKey {
  @Id requestId!: string;
  @Amount amount!: number;
  /** Left out: money that is meant for nothing in particular. */
  @Optional(Id) fromEarmark?: string;
  @Optional(Id) toEarmark?: string;
  /** General money goes ahead for a sponsor who is late, and comes back with theirs. */
  @Optional(Flag) fronts?: boolean;
  @Optional(Group(() => BasisDocument)) decision?: BasisDocument;
  /** What the giver has agreed to, and when. */
  @Sealed(500) consent?: PersonalText;
  @Optional(CalendarDate) consentedOn?: string;
  @CalendarDate validUntil!: string;
}
export class PurposeChangeRequested {
  @Id requestId!: string;
  @Amount amount!: number;
  @Optional(Id) fromEarmark?: string;
  @Optional(Id) toEarmark?: string;
  /** General money goes ahead for a sponsor who is late, and comes back with theirs. */
  @Optional(Flag) fronts?: boolean;
  @Optional(Group(() => BasisDocument)) decision?: BasisDocument;
  @Optional(Commitment) consent?: string;
  @Optional(CalendarDate) consentedOn?: string;
  @CalendarDate validUntil!: string;
  @Uuid requestedBy!: string;
  @CalendarDate requestedOn!: string;
}

/** Posted with the last signature. */
export class PurposeChanged extends Posting {
  @Id requestId!: string;
  @Amount amount!: number;
  @Optional(Id) fromEarmark?: string;
  @Optional(Id) toEarmark?: string;
  /** General money goes ahead for a sponsor who is late, and comes back with theirs. */
  @Optional(Flag) fronts?: boolean;
  @Optional(Group(() => BasisDocument)) decision?: BasisDocument;
  @Optional(CalendarDate) consentedOn?: string;
}
