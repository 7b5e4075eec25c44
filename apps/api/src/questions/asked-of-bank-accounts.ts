import {
  CalendarDate,
  Choice,
  Id,
  LINE_STATES,
  LineId,
  Optional,
  type LineState,
} from '#contracts';
import { Paged } from './asked.js';

/** Of one bank account, or of its part within some days. */
export class AccountLinesAsked extends Paged {
  @Id unitId!: string;
  @Id placeId!: string;
  @Optional(Choice(LINE_STATES)) state?: LineState;
  @Optional(CalendarDate) from?: string;
  @Optional(CalendarDate) to?: string;
}

export class AccountLineAsked {
  @Id unitId!: string;
  @Id placeId!: string;
  @LineId lineId!: string;
}

export class LineTextsAsked extends AccountLineAsked {}

export class BankStatementsAsked extends Paged {
  @Id unitId!: string;
  @Id placeId!: string;
}

/** Entries of an account that no line of its statements is. */
export class UnmatchedEntriesAsked extends BankStatementsAsked {}

/** Of the accounts of a unit and of all below it today. */
export class OpenLinesAsked extends Paged {
  @Id unitId!: string;
}
