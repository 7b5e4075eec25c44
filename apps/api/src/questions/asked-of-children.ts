import { CalendarDate, Choice, Id, Optional, Uuid } from '#contracts';
import { Paged } from './asked.js';

const Yes = Optional(Choice(['true']));

/** Children with a unit or one below it today. */
export class ChildrenAsked extends Paged {
  @Id unitId!: string;
  @Yes inCare?: 'true';
  @Yes withoutSponsor?: 'true';
  /** Children of one family. */
  @Optional(Id) family?: string;
  /** The day by which sponsors are counted; left out: today. */
  @Optional(CalendarDate) asOf?: string;
}

export class ChildrenFiguresAsked {
  @Id unitId!: string;
  /** Left out: the day up to which the figures go. */
  @Optional(CalendarDate) asOf?: string;
}

export class ChildAsked {
  @Id unitId!: string;
  @Id childId!: string;
  @Optional(CalendarDate) asOf?: string;
}
export class CarerStatementAsked extends ChildAsked {}
export class NamedCarerStatementAsked extends ChildAsked {}
export class ChildTextsAsked {
  @Id unitId!: string;
  @Id childId!: string;
}

export class ChildMoneyAsked extends Paged {
  @Id unitId!: string;
  @Id childId!: string;
}

/** Commitments to children with a unit or one below it today. */
export class CommitmentsAsked extends Paged {
  @Id unitId!: string;
  @Optional(Uuid) sponsor?: string;
  /** Only those that end by this day, and have not ended yet. */
  @Optional(CalendarDate) endingBy?: string;
  /** Only those of which something is not received yet. */
  @Yes behind?: 'true';
  @Optional(CalendarDate) asOf?: string;
}

export class ChildReviewsAsked extends Paged {
  @Id unitId!: string;
  @Yes open?: 'true';
}

export class HandoverDisputesAsked extends Paged {
  @Id unitId!: string;
  @Yes open?: 'true';
}
