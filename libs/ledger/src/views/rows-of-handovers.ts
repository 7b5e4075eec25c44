import type {
  ClaimsKind,
  EarmarkAmount,
  GoodsLine,
  HandedCapacity,
  HandedItem,
  PlaceAmount,
} from '#contracts';
import type { BookColumns } from './rows-of-money.js';

interface Minutes {
  readonly minutesNumber?: string;
  readonly minutesDate?: string;
  readonly minutesIssuer?: string;
  readonly items?: readonly HandedItem[];
}

/** Minutes of what one person handed to the next, and who has signed. */
export interface HandoverRow extends Minutes {
  readonly unitId: string;
  readonly handoverId: string;
  readonly position?: number;
  readonly recordedAt?: string;
  readonly recordedBy?: string;
  readonly capacity?: HandedCapacity;
  readonly handedOverOn?: string;
  readonly fromPersonId?: string;
  readonly toPersonId?: string;
  readonly safes?: readonly PlaceAmount[];
  readonly accounts?: readonly PlaceAmount[];
  readonly giverSignedAt?: string;
  readonly receiverSignedAt?: string;
}

/** What one unit's book handed to another's besides its own money; the key names the giving book. */
export interface ClaimsHandoverRow extends BookColumns, Omit<Minutes, 'items'> {
  readonly voucher: string;
  readonly position?: number;
  readonly handoverId?: string;
  readonly toUnitId?: string;
  readonly reorganisedOn?: string;
  readonly handedOverOn?: string;
  readonly kind?: ClaimsKind;
  readonly count?: number;
  readonly amount?: number;
  readonly handedOverBy?: string;
  /** The voucher in the receiver's book. */
  readonly takenOnAs?: string;
}

/** One receiver's part of a book that was handed over; the key names the book that gave it. */
export interface BookHandoverRow extends BookColumns, Minutes {
  readonly voucher: string;
  readonly position?: number;
  readonly handoverId?: string;
  readonly toUnitId?: string;
  readonly reorganisedOn?: string;
  readonly handedOverOn?: string;
  readonly amount?: number;
  readonly places?: readonly PlaceAmount[];
  readonly toPlaces?: readonly PlaceAmount[];
  readonly earmarks?: readonly EarmarkAmount[];
  /** Of a note of the store: the goods on it. */
  readonly goods?: readonly GoodsLine[];
  readonly requests?: number;
  readonly children?: readonly string[];
  readonly handedOverBy?: string;
  /** The voucher in the receiver's book. */
  readonly takenOverAs?: string;
}
