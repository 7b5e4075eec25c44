import type { CarryForward, LotPassedOn } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { lowestFrom } from '../daily-balance.js';
import type { CashBookEvent } from '../messages.js';
import { officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { numberAfter } from '../voucher-number.js';
import { handOver } from '../years/hand-over.js';
import { carriedGoodsRequests } from './carried-goods-requests.js';
import { passedLot } from './passed-lot.js';
import { mustKeepStore } from './preconditions.js';

/**
 * What lies in the stores of a year that is over goes into the next year's book, one note for each
 * store. Nothing is carried away: the storekeeper answers for the count on both sides.
 */
export const passOnToNextYear = (
  command: CarryForward,
  book: CashBook,
  references: References,
  { from, context }: { readonly from: string; readonly context: Context },
): CashBookEvent[] => {
  const { unitId, year, storekeeperId } = command;
  const { voucher: first, ...dates } = handOver(book, command, from, 'PX');
  let voucher = first;
  return [...lotsByStore(book, from)].map(([storeId, lots]) => {
    if (storekeeperId === undefined)
      throw new Refusal('GOODS_NEED_STOREKEEPER', { lot: lots[0]?.lotId ?? '' });
    mustKeepStore(officeIn(references, unitId), { storeId, storekeeperId, occurredOn: from });
    const posting = { voucher, ...dates };
    voucher = numberAfter(voucher);
    const to = { toUnitId: unitId, toYear: year + 1, toStoreId: storeId };
    const keepers = { storekeeperId, toStorekeeperId: storekeeperId };
    const requests = carriedGoodsRequests(book, storeId, context.today);
    const passed = { storeId, ...keepers, ...to, lots, requests, passedOnBy: context.actor };
    return { type: 'LotsPassedOn', data: { ...posting, ...passed } };
  });
};

const lotsByStore = ({ goods }: CashBook, from: string): Map<string, LotPassedOn[]> => {
  const stores = new Map<string, LotPassedOn[]>();
  for (const [lotId, lot] of goods.lots) {
    const quantity = lowestFrom(lot.balance, from);
    if (quantity === 0) continue;
    const lots = stores.get(lot.storeId) ?? [];
    stores.set(lot.storeId, lots);
    lots.push(passedLot(lotId, lot, { quantity, value: lot.worth }));
  }
  return stores;
};
