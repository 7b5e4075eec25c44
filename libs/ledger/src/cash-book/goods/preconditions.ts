import type { GoodsGiver, Valuation } from '#contracts';
import { Refusal, type Context } from '../../decider.js';
import { holdsCapacity } from '../../office/capacity.js';
import { storeOn } from '../../office/preconditions.js';
import type { Office } from '../../office/state.js';

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
