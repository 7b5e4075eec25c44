import type { PostingDates, Purchase } from '#contracts';
import type { References } from '../../decider.js';
import { takeNumber } from '../evolve-holdings.js';
import { fundIn, officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeNewLots, mustKeepStore } from './preconditions.js';
import { inStock } from './stock.js';

export const costOf = ({ lots }: Purchase): number =>
  lots.reduce((sum, { price }) => sum + price, 0);

/**
 * @throws Refusal STORE_UNKNOWN, PLACE_NOT_STORE, NOT_STOREKEEPER, LOT_EXISTS, ITEM_UNKNOWN,
 * EXPIRY_BEFORE_RECEIPT
 */
export const mustBeBuyable = (
  book: CashBook,
  { unitId, fundId, occurredOn }: PostingDates,
  { storeId, storekeeperId, lots }: Purchase,
  references: References,
): void => {
  mustKeepStore(officeIn(references, unitId), { storeId, storekeeperId, occurredOn });
  mustBeNewLots(book, lots, { fund: fundIn(references, fundId), receivedOn: occurredOn });
};

interface Bought {
  readonly bought: Purchase;
  readonly earmark?: string;
  readonly occurredOn: string;
  readonly voucherDate: string;
  readonly takenInAs: string;
}

/** Bought lots lie among the others, at what they cost, for the purpose of the money. */
export const intoStore = (book: CashBook, { bought, earmark, ...note }: Bought): void => {
  const { storeId, lots, invoice: document } = bought;
  const { occurredOn: receivedOn, takenInAs: cameBy, voucherDate } = note;
  const nobody = { giver: undefined, contributingUnitId: undefined };
  for (const { lotId, itemId, quantity, expiresOn, price: worth } of lots) {
    const what = {
      itemId,
      storeId,
      earmark,
      expiresOn,
      basis: 'purchase',
      document,
      worth,
    } as const;
    const came = { receivedOn, cameBy, ...nobody, ...inStock(receivedOn, quantity) };
    book.goods.lots.set(lotId, { ...what, ...came });
  }
  const { storekeeperId } = bought;
  const paidFor = lots.map(({ lotId, itemId, quantity, price }) => {
    return [lotId, { itemId, quantity, price }] as const;
  });
  const purchase = { storeId, storekeeperId, lots: new Map(paidFor), isInTwoParts: false };
  book.goods.purchases.set(cameBy, purchase);
  takeNumber(book, cameBy, voucherDate);
};
