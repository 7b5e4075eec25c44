import { GiverIntroduced } from './donation.js';
import {
  Amount,
  Balance,
  Base64,
  CalendarDate,
  Choice,
  Commitment,
  ExternalReference,
  FileHash,
  FoldedVoucher,
  Group,
  Id,
  Integer,
  LineId,
  ListOf,
  Optional,
  Period,
  Text,
  Uuid,
  VoucherNumber,
  Year,
} from './fields.js';
import { Sealed, type PersonalText } from './sealed.js';
import { RECEIPT_NATURES, type ReceiptNature } from './stray-money.js';

/** A bank account of a unit, by the holding place that it is. */
export class BankAccountKey {
  @Id unitId!: string;
  @Id placeId!: string;
}

/** As the account sees it: the bank's “Ghi có” is `in`. */
export const LINE_DIRECTIONS = ['in', 'out'] as const;
export type LineDirection = (typeof LINE_DIRECTIONS)[number];

/** So many lines are taken in at once, whole or not at all. */
export const STATEMENT_LINES_MAX = 1_000;

/** One line of a bank's statement, after its words went to the vault. */
export class StatementLine {
  /** Where it stands in the file: the row of the sheet, from 1. */
  @Integer(1, 1_000_000) row!: number;
  @CalendarDate bookedOn!: string;
  @Choice(LINE_DIRECTIONS) direction!: LineDirection;
  @Amount amount!: number;
  /** What the account held after it, in đồng. */
  @Balance balance!: number;
  @Optional(ExternalReference) reference?: string;
  /** A voucher's number that the memo names, without hyphens. */
  @Optional(FoldedVoucher) names?: string;
  /** Whose words these are: a pseudonym of the line's own, the same in every file that has it. */
  @Uuid subject!: string;
  /** Memo, and name and account at the other end: one text in the vault. */
  @Optional(Commitment) details?: string;
}

export const STATEMENT_FORMATS = ['csv', 'xlsx'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];
export const DECIMAL_SIGNS = ['point', 'comma'] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

/** Which column of a bank's file says what, by the words in its heading row. */
export class StatementColumns {
  @Text(120) bookedOn!: string;
  /** Money out and money in, in two columns; or in one, with a minus for what goes out. */
  @Optional(Text(120)) debit?: string;
  @Optional(Text(120)) credit?: string;
  @Optional(Text(120)) amount?: string;
  @Optional(Text(120)) balance?: string;
  @Optional(Text(120)) reference?: string;
  @Optional(Text(120)) memo?: string;
  @Optional(Text(120)) counterpartyName?: string;
  @Optional(Text(120)) counterpartyAccount?: string;
  /** Of a bank that writes `1,000.00` or `1.000,00`; left out: dots and commas are thousands. */
  @Optional(Choice(DECIMAL_SIGNS)) decimal?: DecimalSign;
}

/** A bank's file as the treasurer has it. */
export class StatementFile extends BankAccountKey {
  @Id statementId!: string;
  @Choice(STATEMENT_FORMATS) format!: StatementFormat;
  @Base64 file!: string;
  @Group(() => StatementColumns) columns!: StatementColumns;
  /** Needed where the file has no column of balances. */
  @Optional(Balance) opening?: number;
  @Optional(Balance) closing?: number;
}

/** A statement of one account, from its oldest line to its newest. */
export class ImportStatement extends BankAccountKey {
  @Id statementId!: string;
  /** What the account held before the first line and after the last, in đồng. */
  @Balance opening!: number;
  @Balance closing!: number;
  /** SHA-256 of the file. */
  @FileHash file!: string;
  @ListOf(() => StatementLine, 1, STATEMENT_LINES_MAX) lines!: StatementLine[];
}
export class StatementImported {
  @Id statementId!: string;
  /** Days of its first and its last line. */
  @CalendarDate from!: string;
  @CalendarDate until!: string;
  @Balance opening!: number;
  @Balance closing!: number;
  @FileHash file!: string;
  /** How many lines are new with it, and how many earlier statements had already. */
  @Integer(1, STATEMENT_LINES_MAX) fresh!: number;
  @Integer(0, STATEMENT_LINES_MAX) known!: number;
  @Uuid importedBy!: string;
}
export class StatementLineRecorded extends StatementLine {
  @Id statementId!: string;
  @LineId lineId!: string;
}

/** An entry of one of the unit's books, by its voucher. */
export class LineEntry {
  @Id fundId!: string;
  @Year year!: number;
  @VoucherNumber voucher!: string;
}

/** The line is what these entries are: together exactly its sum, in its direction, in its account. */
export class MatchStatementLine extends BankAccountKey {
  @LineId lineId!: string;
  @ListOf(() => LineEntry, 1, 20) entries!: LineEntry[];
}
export class StatementLineMatched {
  @LineId lineId!: string;
  @ListOf(() => LineEntry, 1, 20) entries!: LineEntry[];
  @Uuid matchedBy!: string;
}

export const OUTSIDE_USES = ['membershipFees', 'budget', 'ownAccounts', 'other'] as const;
/** What money outside our books (ngoài sổ) is; `ownAccounts`: between accounts of the unit. */
export type OutsideUse = (typeof OUTSIDE_USES)[number];

/** The line is about money that no book of ours holds (ngoài sổ). */
export class SetLineOutside extends BankAccountKey {
  @LineId lineId!: string;
  @Choice(OUTSIDE_USES) use!: OutsideUse;
}
export class LineSetOutside {
  @LineId lineId!: string;
  @Choice(OUTSIDE_USES) use!: OutsideUse;
  @Uuid setBy!: string;
}

/** It was matched, or set outside, by mistake: it is open again. */
export class ReopenStatementLine extends BankAccountKey {
  @LineId lineId!: string;
  @Sealed(500) reason?: PersonalText;
}
export class StatementLineReopened {
  @LineId lineId!: string;
  /** What it was matched to; empty where it was set outside. */
  @ListOf(() => LineEntry, 0, 20) entries!: LineEntry[];
  @Commitment reason!: string;
  @Uuid reopenedBy!: string;
}

/** An entry of a book, made from a line: account, day, sum and reference are the line's. */
export class LineBooking extends BankAccountKey {
  @LineId lineId!: string;
  @Id fundId!: string;
  @Year year!: number;
  /** Left out: the day of the line. */
  @Optional(CalendarDate) voucherDate?: string;
  @Optional(Period) period?: string;
}

export class DonationFromLine extends LineBooking {
  @Id contributingUnitId!: string;
  @Group(() => GiverIntroduced) giver!: GiverIntroduced;
  @Optional(Id) earmark?: string;
  @Optional(Id) driveId?: string;
  @Sealed(500) content?: PersonalText;
}

/** From whom and from which account it came is what the bank says of the line. */
export class StrayReceiptFromLine extends LineBooking {
  @Id itemId!: string;
  @Choice(RECEIPT_NATURES) nature!: ReceiptNature;
}
export class InterestFromLine extends LineBooking {}
export class BankFeeFromLine extends LineBooking {
  @Optional(Id) earmark?: string;
}

/** The line is the payment of a request that was approved. */
export class PaymentFromLine extends LineBooking {
  @Id requestId!: string;
}
