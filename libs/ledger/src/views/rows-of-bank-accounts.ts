import type { LineDirection, OutsideUse } from '#contracts';

/** A bank account of a unit, by the holding place that it is. */
export interface AccountColumns {
  readonly unitId: string;
  readonly placeId: string;
}

/** A statement as it was imported. */
export interface BankStatementRow extends AccountColumns {
  readonly position: number;
  readonly recordedAt: string;
  /** Under this event the vault keeps what the bank says of the lines. */
  readonly eventId: string;
  readonly statementId: string;
  readonly fromDay: string;
  readonly untilDay: string;
  readonly opening: number;
  readonly closing: number;
  readonly file: string;
  readonly fresh: number;
  readonly known: number;
  readonly importedBy: string;
}

/** A line of an account, and what it is taken for. */
export interface BankLineRow extends AccountColumns {
  readonly lineId: string;
  readonly position?: number;
  readonly statementId?: string;
  readonly sheetRow?: number;
  readonly bookedOn?: string;
  readonly direction?: LineDirection;
  readonly amount?: number;
  readonly balance?: number;
  readonly reference?: string;
  /** A voucher's number that its memo names, without hyphens. */
  readonly names?: string;
  readonly subject?: string;
  readonly state?: 'open' | 'matched' | 'outside';
  /** Of a line that is, or once was, outside. */
  readonly outsideUse?: OutsideUse;
  readonly changedBy?: string;
  readonly changedAt?: string;
}

/** An entry that a line is, or once was, matched to. */
export interface BankMatchRow extends AccountColumns {
  readonly lineId: string;
  readonly fundId: string;
  readonly year: number;
  readonly voucher: string;
  readonly standing?: boolean;
}
