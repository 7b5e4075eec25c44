import type { LotMoved, LotToMove, MoveGoods } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { lotIn, mustHoldLots, valueLeaving } from './lots.js';
import { passedLot } from './passed-lot.js';
import { mustKeepStore } from './preconditions.js';

/** What goes from one store to another stays the unit's; a part of a lot becomes a lot there. */
export const moveGoods = (
  command: MoveGoods,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, occurredOn, storeId, storekeeperId, toStoreId, toStorekeeperId, lots } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  if (storeId === toStoreId) throw new Refusal('SAME_STORE', { store: storeId });
  const office = officeIn(references, unitId);
  mustKeepStore(office, command);
  mustKeepStore(office, { storeId: toStoreId, storekeeperId: toStorekeeperId, occurredOn });
  const posting = postingOf(book, command, 'PX', context);
  const { voucher: takenInAs } = postingOf(book, command, 'PN', context);
  mustHoldLots(book, { storeId, lots, on: occurredOn });
  mustBeFreeIds(book, lots);
  const between = { storeId, storekeeperId, toStoreId, toStorekeeperId };
  const moved = { takenInAs, ...between, lots: lots.map(movedFrom(book)), movedBy: context.actor };
  return [{ type: 'GoodsMoved', data: { ...posting, ...moved } }];
};

const movedFrom =
  (book: CashBook) =>
  ({ lotId, newLotId, quantity }: LotToMove): LotMoved => {
    const lot = lotIn(book, lotId);
    const value = valueLeaving({ there: lot.balance.total, worth: lot.worth }, quantity);
    return { ...passedLot(lotId, lot, { quantity, value }), newLotId };
  };

const mustBeFreeIds = ({ goods }: CashBook, lots: readonly LotToMove[]): void => {
  const taken = new Set(goods.lots.keys());
  for (const { newLotId: lot } of lots) {
    if (taken.has(lot)) throw new Refusal('LOT_EXISTS', { lot });
    taken.add(lot);
  }
};
