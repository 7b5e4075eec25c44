import type { HandOverBook, HandoverReceiver, LotForStore, LotPassedOn } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { Inheritance } from '../../organisation/inheritance.js';
import { mustHaveOpenBook } from '../handover/receivers.js';
import type { CashBookEvent } from '../messages.js';
import { followingPosting } from '../posting.js';
import { officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { numberAfter } from '../voucher-number.js';
import { lotIn, valueLeaving } from './lots.js';
import { passedLot } from './passed-lot.js';
import { mustKeepStore } from './preconditions.js';

interface Handing {
  readonly references: References;
  readonly inheritance: Inheritance;
  readonly context: Context;
}

/**
 * Goods cannot be divided by shares: the command says who receives which lot, or how many of it. A
 * unit that ended keeps nothing back; one that lives on keeps what it does not name.
 */
export const handOverLots = (
  command: HandOverBook,
  book: CashBook,
  { references, inheritance, context }: Handing,
): CashBookEvent[] => {
  const { unitId, year, handoverId, handedOverOn, minutes, storekeeperId } = command;
  mustHaveNoGoodsRequests(book, context);
  mustBeSharedOut(command, book, inheritance);
  const shipments = shipmentsOf(command, book);
  if (shipments.length === 0) return [];
  const { voucher: first, ...dates } = followingPosting(book, command, 'PX', handedOverOn);
  let voucher = first;
  const handover = { handoverId, reorganisedOn: inheritance.effectiveOn, minutes };
  return shipments.map(({ receiver, storeId, toStoreId, lots }) => {
    const { toUnitId, storekeeperId: toStorekeeperId } = receiver;
    if (storekeeperId === undefined)
      throw new Refusal('GOODS_NEED_STOREKEEPER', { lot: lots[0]?.lotId ?? '' });
    if (toStorekeeperId === undefined)
      throw new Refusal('HANDOVER_STOREKEEPER_NOT_NAMED', { unit: toUnitId });
    mustHaveOpenBook(references, command, receiver);
    const occurredOn = handedOverOn;
    mustKeepStore(officeIn(references, unitId), { storeId, storekeeperId, occurredOn });
    const custody = { storeId: toStoreId, storekeeperId: toStorekeeperId, occurredOn };
    mustKeepStore(officeIn(references, toUnitId), custody);
    const posting = { voucher, ...dates };
    voucher = numberAfter(voucher);
    const to = { toUnitId, toYear: year, toStoreId, toStorekeeperId };
    const passed = { storeId, storekeeperId, ...to, lots, requests: [], handover };
    return {
      type: 'LotsPassedOn',
      data: { ...posting, ...passed, passedOnBy: context.actor },
    };
  });
};

/** What is asked for goods is decided before they go. @throws Refusal HANDOVER_GOODS_REQUEST_OPEN */
const mustHaveNoGoodsRequests = ({ requests }: CashBook, { today }: Context): void => {
  for (const [request, { status, validUntil, ...asked }] of requests)
    if ('lots' in asked && (status === 'waiting' || status === 'approved') && today <= validUntil)
      throw new Refusal('HANDOVER_GOODS_REQUEST_OPEN', { request });
};

/** @throws Refusal HANDOVER_BEFORE_ENTRY, HANDOVER_LOT_EXCEEDED, HANDOVER_LOT_NOT_ASSIGNED */
const mustBeSharedOut = (
  { unitId, handedOverOn, receivers }: HandOverBook,
  book: CashBook,
  { heirs }: Inheritance,
): void => {
  const assigned = new Map<string, number>();
  for (const { lotId, quantity } of receivers.flatMap(({ lots = [] }) => lots)) {
    lotIn(book, lotId);
    assigned.set(lotId, (assigned.get(lotId) ?? 0) + quantity);
  }
  for (const [lot, { balance }] of book.goods.lots) {
    const date = balance.days.at(-1)?.day ?? handedOverOn;
    if (date > handedOverOn) throw new Refusal('HANDOVER_BEFORE_ENTRY', { date });
    const left = balance.total - (assigned.get(lot) ?? 0);
    if (left < 0) throw new Refusal('HANDOVER_LOT_EXCEEDED', { lot, available: balance.total });
    if (left > 0 && !heirs.includes(unitId))
      throw new Refusal('HANDOVER_LOT_NOT_ASSIGNED', { lot, left });
  }
};

/** What goes from one store of the unit into one store of a receiver, under one note. */
interface Shipment {
  readonly receiver: HandoverReceiver;
  readonly storeId: string;
  readonly toStoreId: string;
  readonly lots: LotPassedOn[];
}

const shipmentsOf = ({ receivers }: HandOverBook, book: CashBook): Shipment[] => {
  const shipments: Shipment[] = [];
  const kept = new Map(
    [...book.goods.lots].map(([id, { balance, worth }]) => [id, { there: balance.total, worth }]),
  );
  const leave = ({ lotId, quantity }: LotForStore): number | undefined => {
    const lot = kept.get(lotId) ?? { there: 0, worth: undefined };
    const value = valueLeaving(lot, quantity);
    const worth = lot.worth === undefined ? undefined : lot.worth - (value ?? 0);
    kept.set(lotId, { there: lot.there - quantity, worth });
    return value;
  };
  for (const receiver of receivers)
    for (const part of receiver.lots ?? []) {
      const lot = lotIn(book, part.lotId);
      const { lots } = shipmentFor(shipments, receiver, lot.storeId, part.toStoreId);
      if (lots.some(({ lotId }) => lotId === part.lotId))
        throw new Refusal('LOT_REPEATED', { lot: part.lotId });
      lots.push(passedLot(part.lotId, lot, { quantity: part.quantity, value: leave(part) }));
    }
  return shipments;
};

const shipmentFor = (
  shipments: Shipment[],
  receiver: HandoverReceiver,
  storeId: string,
  toStoreId: string,
): Shipment => {
  const known = shipments.find(
    (shipment) =>
      shipment.receiver === receiver &&
      shipment.storeId === storeId &&
      shipment.toStoreId === toStoreId,
  );
  if (known) return known;
  const fresh = { receiver, storeId, toStoreId, lots: [] };
  shipments.push(fresh);
  return fresh;
};
