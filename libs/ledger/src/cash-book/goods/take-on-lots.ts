import type { CarriedGoodsRequest, LotQuantity, LotTakenOn, TakeOnLots } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { freeId } from '../../free-id.js';
import type { CashBookEvent } from '../messages.js';
import { followingPosting } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import type { CashBook } from '../state.js';
import { underFreeIds } from '../under-free-id.js';

/** The other side of goods that were passed on, posted once, under a phiếu nhập kho. */
export const takeOnLots = (
  command: TakeOnLots,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const { fromUnitId, fromYear, passedOnAs, passedOn, storeId, storekeeperId } = command;
  const under = command.handoverId !== undefined && { handoverId: command.handoverId };
  mustBeOpen(book, command);
  if (book.received.has(passedOnAs))
    throw new Refusal('LOTS_ALREADY_TAKEN_ON', { voucher: passedOnAs });
  const day = passedOn < book.openedOn ? book.openedOn : passedOn;
  const posting = followingPosting(book, command, 'PN', day);
  const lots = underFreeLotIds(command, book);
  const requests = underFreeIds(
    book,
    command.requests.map((request) => ({ ...request, lots: named(request, lots) })),
  );
  const taken = { fromUnitId, fromYear, passedOnAs, storeId, storekeeperId, lots, requests };
  return [{ type: 'LotsTakenOn', data: { ...posting, ...under, ...taken } }];
};

/** Two units may have used one id for their lots, and both lots have to arrive. */
const underFreeLotIds = ({ lots }: TakeOnLots, { goods }: CashBook): LotTakenOn[] => {
  const taken = new Set(goods.lots.keys());
  return lots.map((lot) => {
    const lotId = freeId(lot.lotId, (id) => taken.has(id));
    taken.add(lotId);
    return lotId === lot.lotId ? lot : { ...lot, lotId, formerLotId: lot.lotId };
  });
};

const named = ({ lots: held }: CarriedGoodsRequest, lots: readonly LotTakenOn[]): LotQuantity[] =>
  held.map(({ lotId: former, quantity }) => {
    const here = lots.find(({ lotId, formerLotId = lotId }) => formerLotId === former);
    return { lotId: here?.lotId ?? former, quantity };
  });
