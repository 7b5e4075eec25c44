import { OmitType } from '@nestjs/swagger';
import { Posting, PostingDates } from './book.js';
import { Giver, GiverIntroduced } from './donation.js';
import {
  Amount,
  Balance,
  CalendarDate,
  Commitment,
  ExternalReference,
  Group,
  Id,
  ListOf,
  Optional,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { Collector, CollectorIntroduced, ReceiptSerial } from './receipt-book.js';
import { Sealed, type PersonalText } from './sealed.js';

/**
 * A collector has taken money for a branch or a cell, which keep no book. It is given from this
 * day on; the collector answers for it until it is handed in.
 */
export class RecordCollection extends PostingDates {
  @Id collectionId!: string;
  @Group(() => Collector) collector!: Collector;
  @Amount amount!: number;
  @Group(() => Giver) giver!: Giver;
  /** The branch or cell whose gift it is. */
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  /** The drive that it belongs to, one of the fund's. */
  @Optional(Id) driveId?: string;
  /** The leaf that was given for it. */
  @Optional(Group(() => ReceiptSerial)) receipt?: ReceiptSerial;
  /** Left out: the drive's day, or as many days later as the fund allows. */
  @Optional(CalendarDate) dueOn?: string;
  @Sealed(500) content?: PersonalText;
}
export class CollectionRecorded extends Posting {
  @Id collectionId!: string;
  @Group(() => Collector) collector!: Collector;
  @Amount amount!: number;
  @Group(() => Giver) giver!: Giver;
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) driveId?: string;
  @Optional(Group(() => ReceiptSerial)) receipt?: ReceiptSerial;
  /** The last day on which it may be handed in without being late. */
  @CalendarDate dueOn!: string;
  @Optional(Commitment) content?: string;
}

/** What a request to record a collection holds before the vault has taken the persons out of it. */
export class CollectionEntered extends OmitType(RecordCollection, ['giver', 'collector']) {
  @Group(() => GiverIntroduced) giver!: GiverIntroduced;
  @Group(() => CollectorIntroduced) collector!: CollectorIntroduced;
}

/** One line of a list of takings handed in (bảng kê nộp tiền). */
export class HandInLine {
  @Id collectionId!: string;
  @Amount amount!: number;
}

/** A collector's takings come into the safe or onto the account, wholly or in part. */
export class HandInCollections extends PostingDates {
  /** Who hands in: the collector's id or pseudonym. */
  @Uuid collector!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  /** Which collections it covers; the lines sum to the amount. */
  @ListOf(() => HandInLine, 1, 500) lines!: HandInLine[];
  /** The bank's reference; the same reference is entered once. */
  @Optional(ExternalReference) externalReference?: string;
}
export class HandedInLine extends HandInLine {
  @Optional(Id) earmark?: string;
  /** What the collector still owes of it. */
  @Balance left!: number;
}
export class CollectionsHandedIn extends Posting {
  @Uuid collector!: string;
  @Id placeId!: string;
  @Amount amount!: number;
  @ListOf(() => HandedInLine, 1, 500) lines!: HandedInLine[];
  @Optional(ExternalReference) externalReference?: string;
}

/** Posts the difference between what a collection says and what is right; the voucher stays. */
export class CollectionAdjusted extends Posting {
  @Id requestId!: string;
  /** The voucher put right: the last of its chain. */
  @VoucherNumber adjusts!: string;
  /** The first of the chain. */
  @VoucherNumber original!: string;
  @Id collectionId!: string;
  @Uuid collector!: string;
  @Balance before!: number;
  @Balance after!: number;
  /** What the collector owes of it from now on. */
  @Balance left!: number;
  @Id contributingUnitId!: string;
  @Optional(Id) earmark?: string;
  @Optional(Id) driveId?: string;
}
