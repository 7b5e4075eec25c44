import type { BookOpened, OpenBook } from '#contracts';
import { Refusal } from '../../decider.js';
import { mustHavePurpose, mustListItem } from '../../fund/preconditions.js';
import type { Fund } from '../../fund/state.js';
import { storeOn } from '../../office/preconditions.js';
import type { Office } from '../../office/state.js';
import type { CashBook } from '../state.js';
import { mustBeValued } from './preconditions.js';
import { inStock } from './stock.js';

/**
 * Goods that the unit holds already: they may have expired, because stock is what lies there.
 * @throws Refusal LOT_EXISTS, ITEM_UNKNOWN, VALUATION_INCOMPLETE, STORE_UNKNOWN, PLACE_NOT_STORE
 */
export const mustBeSoundStock = (
  { openedOn, lots = [] }: OpenBook,
  fund: Fund,
  office: Office,
): void => {
  const named = new Set<string>();
  for (const { lotId: lot, itemId, storeId, earmark, valuation } of lots) {
    if (named.has(lot)) throw new Refusal('LOT_EXISTS', { lot });
    named.add(lot);
    storeOn(office, storeId, openedOn);
    mustListItem(fund, itemId);
    mustHavePurpose(fund, earmark);
    mustBeValued(itemId, valuation);
  }
};

/** Nobody remembers who gave them: they came before the book. */
export const openStock = (
  book: CashBook,
  { openedOn: receivedOn, lots = [] }: BookOpened,
): void => {
  for (const { lotId, quantity, valuation, ...lot } of lots) {
    const { itemId, storeId, earmark, expiresOn } = lot;
    const { basis, document, amount: worth } = valuation;
    const unknown = { cameBy: undefined, giver: undefined, contributingUnitId: undefined };
    const what = { itemId, storeId, earmark, expiresOn, basis, document, worth, receivedOn };
    book.goods.lots.set(lotId, { ...what, ...unknown, ...inStock(receivedOn, quantity) });
  }
};
