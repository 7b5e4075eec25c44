import type { AdvancePart, HolderKind } from '#contracts';
import type { BookColumns } from './rows-of-money.js';

/** An advance as its latest settlement left it. */
export interface AdvanceRow extends BookColumns {
  readonly advanceId: string;
  readonly position?: number;
  readonly holderKind?: HolderKind;
  readonly holder?: string;
  readonly amount?: number;
  readonly placeId?: string;
  readonly earmark?: string;
  readonly voucher?: string;
  readonly paidOn?: string;
  readonly paidBy?: string;
  readonly dueOn?: string;
  /** Of what absentees did not take: the voucher of the payment to the others. */
  readonly absenteesOf?: string;
  /** Of what was out when its book began: where the vault keeps its holder's name, and the decision. */
  readonly openingEventId?: string;
  readonly basisNumber?: string;
  readonly basisDate?: string;
  readonly basisIssuer?: string;
  readonly outstanding?: number;
  readonly absentees?: number;
  readonly settledOn?: string;
  /** The book that it came from, and its id there where that was another. */
  readonly fromUnitId?: string;
  readonly fromYear?: number;
  readonly formerId?: string;
  /** The book in which it goes on. */
  readonly toUnitId?: string;
  readonly toYear?: number;
}

/** One voucher of a settlement. */
export interface AdvancePartRow extends BookColumns {
  readonly position: number;
  readonly eventId: string;
  readonly recordedAt: string;
  readonly advanceId: string;
  readonly settlement: number;
  readonly part: AdvancePart;
  readonly voucher: string;
  readonly occurredOn: string;
  readonly amount: number;
  readonly outstanding: number;
  readonly absentees: number;
  readonly settledBy: string;
  readonly placeId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly purpose?: string | undefined;
  readonly beneficiaries?: number | undefined;
  readonly beneficiaryUnitId?: string | undefined;
  readonly evidenceNumber?: string | undefined;
  readonly evidenceDate?: string | undefined;
  readonly evidenceIssuer?: string | undefined;
  readonly listed?: number | undefined;
  readonly signed?: number | undefined;
  readonly listedAmount?: number | undefined;
  readonly signedAmount?: number | undefined;
  readonly forAbsentees?: boolean | undefined;
  /** Of a correction: the voucher that it puts right. */
  readonly corrects?: string | undefined;
}
