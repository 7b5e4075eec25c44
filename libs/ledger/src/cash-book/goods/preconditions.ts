import type { GoodsGiver, Valuation } from '#contracts';
import { Refusal, type Context } from '../../decider.js';
import { mustListItem } from '../../fund/preconditions.js';
import type { Fund } from '../../fund/state.js';
import { holdsCapacity } from '../../office/capacity.js';
import { storeOn } from '../../office/preconditions.js';
import type { Office } from '../../office/state.js';
import type { CashBook } from '../state.js';

interface Custody {
  readonly storeId: string;
  readonly storekeeperId: string;
  readonly occurredOn: string;
}

/**
 * Goods pass through the hands of the one who answers for the store on that day.
 * @throws Refusal STORE_UNKNOWN, PLACE_NOT_STORE, NOT_STOREKEEPER
 */
export const mustKeepStore = (
  office: Office,
  { storeId, storekeeperId, occurredOn }: Custody,
): void => {
  storeOn(office, storeId, occurredOn);
  if (!holdsCapacity(office, storekeeperId, 'storekeeper', occurredOn))
    throw new Refusal('NOT_STOREKEEPER', { date: occurredOn });
};

/**
 * Whoever asked neither hands the goods out nor enters that they were.
 * @throws Refusal STOREKEEPER_IS_MAKER, GOODS_ISSUER_IS_MAKER
 */
export const mustNotBeMaker = (
  { requestedBy }: { readonly requestedBy: string },
  storekeeperId: string,
  { actor }: Context,
): void => {
  if (storekeeperId === requestedBy) throw new Refusal('STOREKEEPER_IS_MAKER');
  if (actor === requestedBy) throw new Refusal('GOODS_ISSUER_IS_MAKER');
};

interface Arriving {
  readonly lotId: string;
  readonly itemId: string;
  readonly expiresOn?: string;
}

/** @throws Refusal LOT_EXISTS, ITEM_UNKNOWN, EXPIRY_BEFORE_RECEIPT */
export const mustBeNewLots = (
  { goods }: CashBook,
  lots: readonly Arriving[],
  { fund, receivedOn }: { readonly fund: Fund; readonly receivedOn: string },
): void => {
  const named = new Set<string>();
  for (const { lotId, itemId, expiresOn } of lots) {
    if (goods.lots.has(lotId) || named.has(lotId)) throw new Refusal('LOT_EXISTS', { lot: lotId });
    named.add(lotId);
    mustListItem(fund, itemId);
    if (expiresOn !== undefined && expiresOn < receivedOn)
      throw new Refusal('EXPIRY_BEFORE_RECEIPT', { lot: lotId, date: expiresOn });
  }
};

/** A value has a basis, or is undetermined. @throws Refusal VALUATION_INCOMPLETE */
export const mustBeValued = (itemId: string, { basis, amount, document }: Valuation): void => {
  const complete = {
    document: amount !== undefined && document !== undefined,
    priceList: amount !== undefined,
    invoice: amount !== undefined,
    undetermined: amount === undefined && document === undefined,
  }[basis];
  if (!complete) throw new Refusal('VALUATION_INCOMPLETE', { item: itemId });
};

/** @throws Refusal GOODS_GIVER_INCOMPLETE */
export const mustBeGiver = ({ kind, subject, name, phone, address }: GoodsGiver): void => {
  const complete =
    kind === 'anonymous'
      ? [subject, name, phone, address].every((part) => part === undefined)
      : subject !== undefined;
  if (!complete) throw new Refusal('GOODS_GIVER_INCOMPLETE');
};
