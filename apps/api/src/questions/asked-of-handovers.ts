import { CalendarDate, Id, Optional } from '#contracts';
import { Paged } from './asked.js';

/** Minutes of one office. */
export class HandoversAsked extends Paged {
  @Id unitId!: string;
}

/** Of a unit and all below it today. */
export class CashierChangesAsked extends Paged {
  @Id unitId!: string;
}

/** Given or received by a unit or one below it today. */
export class BookHandoversAsked extends Paged {
  @Id unitId!: string;
  @Optional(Id) fundId?: string;
}

/** Of a unit and all below it today. */
export class EndedBooksAsked extends Paged {
  @Id unitId!: string;
  /** Only those whose wind-down was over before this day. */
  @Optional(CalendarDate) overdueOn?: string;
}
