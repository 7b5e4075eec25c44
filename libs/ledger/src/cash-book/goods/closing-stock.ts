import type { ClosingStock } from '#contracts';
import type { CashBook } from '../state.js';

/** What lay in the stores when the year ended, item by item, once all of it has gone on. */
export const closingStock = ({ goods }: CashBook): ClosingStock[] => {
  const items = new Map<string, ClosingStock>();
  for (const { itemId, worth, carried } of goods.lots.values()) {
    if (carried.quantity === 0) continue;
    const item = items.get(itemId) ?? { itemId, quantity: 0, value: 0, undetermined: 0 };
    items.set(itemId, item);
    item.quantity += carried.quantity;
    item.value += carried.worth;
    if (worth === undefined) item.undetermined += carried.quantity;
  }
  return [...items.values()];
};
