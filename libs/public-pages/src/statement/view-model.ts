import type { CalendarDate, Month } from '../view-models.js';

/** What one sponsor sees of their own children: codes and money, and no word about a child. */
export interface SponsorStatement {
  readonly organisation: string;
  /** Whether all of it is invented. */
  readonly demonstration: boolean;
  /** The day up to which everything is counted. */
  readonly asOf: CalendarDate;
  readonly children: readonly StatementChild[];
}

export interface StatementChild {
  readonly code: string;
  /** The last day of the child's care, where there is one. */
  readonly endedOn?: CalendarDate;
  readonly commitments: readonly StatementCommitment[];
  readonly received: readonly StatementEntry[];
  readonly handedOver: readonly StatementEntry[];
  readonly inName: readonly StatementThing[];
  /** What is left of this sponsor's money for the child; in đồng, as all amounts. */
  readonly balance: number;
}

export interface StatementCommitment {
  readonly cadence: Cadence;
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
  /** Each holds from its month on until the next. */
  readonly rates: readonly { readonly fromMonth: Month; readonly amount: number }[];
  /** How many instalments are due by now, and how many of them are whole. */
  readonly due: number;
  readonly covered: number;
  readonly notReceived: readonly Month[];
  /** Later months that were paid ahead. */
  readonly ahead: readonly Month[];
  readonly next?: { readonly month: Month; readonly amount: number };
  /** What the sponsor gave to the carer without the union. */
  readonly direct: number;
  /** Codes of brothers and sisters whom the same money is for. */
  readonly sharedWith: readonly string[];
}

export type Cadence = 'monthly' | 'quarterly' | 'yearly' | 'once' | 'irregular';

/** One line: money that came, or that was handed over. A correction may be below zero. */
export interface StatementEntry {
  readonly day: CalendarDate;
  readonly voucher: string;
  readonly months?: { readonly from: Month; readonly to: Month };
  /** The child it was for, where that is a brother or sister. */
  readonly sibling?: string;
  readonly amount: number;
}

export type ThingKind =
  'savingsBook' | 'healthInsurance' | 'scholarship' | 'meals' | 'bicycle' | 'other';
export type ThingHolder = 'carer' | 'unit' | 'child';
export type ThingEnd = 'handedToChild' | 'expired' | 'lost' | 'mistaken';

/** Something that stands in the child's name: beside the balance, and never spent. */
export interface StatementThing {
  readonly kind: ThingKind;
  readonly day: CalendarDate;
  /** What it is worth, where that is known. */
  readonly value?: number;
  readonly heldBy: ThingHolder;
  /** Last day, of a card, a scholarship, or meals. */
  readonly until?: CalendarDate;
  readonly ended?: {
    readonly on: CalendarDate;
    readonly how: ThingEnd;
  };
}
