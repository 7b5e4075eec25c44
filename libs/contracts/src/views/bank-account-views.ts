import {
  LINE_DIRECTIONS,
  OUTSIDE_USES,
  type LineDirection,
  type OutsideUse,
} from '../bank-statement.js';
import {
  Amount,
  Balance,
  CalendarDate,
  Choice,
  ExternalReference,
  FileHash,
  Flag,
  Id,
  LineId,
  Optional,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import {
  Count,
  EventNumber,
  Instant,
  Many,
  NextPage,
  OptionalInstant,
  Sum,
} from './view-fields.js';

export const LINE_STATES = ['open', 'matched', 'outside'] as const;
export type LineState = (typeof LINE_STATES)[number];

export const PROPOSED_BY = ['reference', 'memo', 'amountAndDay'] as const;
/** Why an entry may be the line: the bank's reference, a memo that names it, or sum and day. */
export type ProposedBy = (typeof PROPOSED_BY)[number];

/** An entry of the unit's books that the line may be. */
export class LineProposal {
  @Id fundId!: string;
  @Year year!: number;
  @VoucherNumber voucher!: string;
  @CalendarDate occurredOn!: string;
  @Choice(PROPOSED_BY) by!: ProposedBy;
}

/** An entry that the line is matched to. */
export class LineMatch {
  @Id fundId!: string;
  @Year year!: number;
  @VoucherNumber voucher!: string;
}

/** A line of a bank's statement. What it says in words is read elsewhere, and the reading recorded. */
export class BankLineView {
  @Id unitId!: string;
  @Id placeId!: string;
  @LineId lineId!: string;
  @Id statementId!: string;
  @CalendarDate bookedOn!: string;
  @Choice(LINE_DIRECTIONS) direction!: LineDirection;
  @Amount amount!: number;
  @Balance balance!: number;
  @Optional(ExternalReference) reference?: string;
  /** Whose words the memo is, in the vault. */
  @Uuid subject!: string;
  @Choice(LINE_STATES) state!: LineState;
  @Optional(Choice(OUTSIDE_USES)) outsideUse?: OutsideUse;
  @Many(() => LineMatch) entries!: readonly LineMatch[];
  /** Of a matched line: whether its entries, as they are known now, still make its sum. */
  @Optional(Flag) agrees?: boolean;
  /** Of an open line: how many days it has been open, and what it may be, the likeliest first. */
  @Optional(Count) age?: number;
  @Many(() => LineProposal) proposals!: readonly LineProposal[];
  @Optional(Uuid) changedBy?: string;
  @OptionalInstant changedAt?: string;
}
export class BankLinePage {
  @Many(() => BankLineView) items!: readonly BankLineView[];
  @NextPage next?: string;
}

/** A statement as it was imported. */
export class BankStatementView {
  @Id statementId!: string;
  @EventNumber position!: number;
  @Instant recordedAt!: string;
  @CalendarDate fromDay!: string;
  @CalendarDate untilDay!: string;
  @Balance opening!: number;
  @Balance closing!: number;
  @FileHash file!: string;
  @Count fresh!: number;
  @Count known!: number;
  @Uuid importedBy!: string;
  /** How much the account changed before it without any line: a statement is missing. */
  @Optional(Sum) missingBefore?: number;
}
export class BankStatementPage {
  @Many(() => BankStatementView) items!: readonly BankStatementView[];
  @NextPage next?: string;
}

/** An entry of the account, within the days of its statements, that is no line of theirs. */
export class UnmatchedEntryView {
  @Id fundId!: string;
  @Year year!: number;
  @VoucherNumber voucher!: string;
  @CalendarDate occurredOn!: string;
  /** What it did to the account, corrections included; negative when it went out. */
  @Sum change!: number;
}
export class UnmatchedEntryPage {
  @Many(() => UnmatchedEntryView) items!: readonly UnmatchedEntryView[];
  @NextPage next?: string;
}
