import type { CollectorKind, ReceiptSerial } from '#contracts';
import type { GoneTo } from '../claims/state.js';

/** What a collector took and answers for until it is handed in. */
export interface Collection {
  readonly voucher: string;
  /** The collector's id or pseudonym. */
  readonly collector: string;
  readonly collectorKind: CollectorKind;
  readonly contributingUnitId: string;
  readonly earmark: string | undefined;
  readonly driveId: string | undefined;
  readonly collectedOn: string;
  readonly dueOn: string;
  readonly receipt: ReceiptSerial | undefined;
  /** The day on which this book recorded it or took it on. */
  readonly since: string;
  amount: number;
  handedIn: number;
  /** How much of it went on to another book, and where the last of it went. */
  passedOn: number;
  goneTo?: GoneTo;
}

/** A leaf of a receipt book that stands under an entry. */
export interface UsedLeaf {
  readonly voucher: string;
  readonly on: string;
}

/** Takings of the book's collectors, and the leaves of receipt books that its entries used. */
export interface Collections {
  readonly taken: Map<string, Collection>;
  /** Receipt book → serial → the entry it was given for. */
  readonly leaves: Map<string, Map<number, UsedLeaf>>;
}

export const noCollections = (): Collections => ({ taken: new Map(), leaves: new Map() });

/** What the collector still answers for. */
export const owedOf = ({ amount, handedIn, passedOn }: Collection): number =>
  amount - handedIn - passedOn;

/** Everything that is not handed in yet, in the order of its recording: what a new year inherits. */
export const outstandingIn = ({ taken }: Collections): [collectionId: string, Collection][] =>
  [...taken].filter(([, collection]) => owedOf(collection) > 0);
