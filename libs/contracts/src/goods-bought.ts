import { Posting, PostingDates } from './book.js';
import {
  Amount,
  CalendarDate,
  Group,
  Id,
  ListOf,
  Optional,
  Quantity,
  Uuid,
  VoucherNumber,
} from './fields.js';
import { BasisDocument } from './fund.js';

/** Goods of one item with one expiry that were bought together. */
export class LotBought {
  /** Names the lot in its book from now on. */
  @Id lotId!: string;
  @Id itemId!: string;
  @Quantity quantity!: number;
  /** The last day on which it may be given to people. */
  @Optional(CalendarDate) expiresOn?: string;
  /** What all of it cost. */
  @Amount price!: number;
}

/** What was bought, and who took it into which store. */
export class Purchase {
  @Id storeId!: string;
  /** Who took it in, appointed storekeeper on that day. */
  @Uuid storekeeperId!: string;
  @ListOf(() => LotBought, 1, 50) lots!: LotBought[];
  /** The seller's invoice, or the list of what was bought from who writes none. */
  @Group(() => BasisDocument) invoice!: BasisDocument;
}

/**
 * Pays an approved request for goods that come into a store, under a phiếu nhập kho. Nothing is
 * given by it: that is when the goods are handed out.
 */
export class BuyGoods extends PostingDates {
  @Id requestId!: string;
  @Group(() => Purchase) bought!: Purchase;
}
export class GoodsBought extends Posting {
  @Id requestId!: string;
  /** What all lots cost together. */
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  /** The phiếu nhập kho. */
  @VoucherNumber takenInAs!: string;
  @Group(() => Purchase) bought!: Purchase;
  @Uuid paidBy!: string;
}
