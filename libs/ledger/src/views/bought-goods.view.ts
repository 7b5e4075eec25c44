import type {
  AdvanceSpentOnGoods,
  BookKey,
  GoodsBought,
  VoucherAdjusted,
  VoucherVoided,
} from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import { envelopeOf, noteOf, NOTHING } from './goods-notes.js';
import type { ViewEvent } from './view-event.js';

/** Nobody gave them: the voucher of their payment stands in the journal. */
export const buy = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  { bought, earmark, takenInAs: voucher, ...note }: GoodsBought | AdvanceSpentOnGoods,
): void => {
  const { storeId, storekeeperId } = bought;
  const where = { storeId, earmark, voucher, receivedOn: note.occurredOn, cameBy: voucher };
  const requestId = 'requestId' in note ? note.requestId : undefined;
  bought.lots.forEach(({ price: value, ...lot }, line) => {
    const { lotId, itemId, quantity } = lot;
    changes.patch('lot', { ...book, ...lot, ...where, valuationBasis: 'purchase' });
    changes.add('lotStock', { ...book, lotId, onHand: quantity, value });
    changes.insert('goodsEntry', {
      ...{ ...envelopeOf(recorded, book), ...NOTHING },
      ...noteOf({ ...note, voucher, storeId, storekeeperId }),
      ...{ kind: 'bought', requestId, earmark, line, lotId, itemId, quantity, value },
    });
  });
};

/** Under the note by which they came: at another price, or not there at all. */
export const foldPurchasePutRight = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  { goods, ...data }: VoucherAdjusted | VoucherVoided,
): void => {
  if (!goods) return;
  const { takenInAs: voucher, storeId, storekeeperId } = goods;
  const { occurredOn, period, requestId, earmark } = data;
  const voucherDate = 'voucherDate' in data ? data.voucherDate : occurredOn;
  const note = noteOf({ voucher, occurredOn, voucherDate, period, storeId, storekeeperId });
  goods.lots.forEach(({ lotId, itemId, leaving, before, after }, line) => {
    const value = after - before;
    changes.add('lotStock', { ...book, lotId, onHand: -leaving, value });
    changes.insert('goodsEntry', {
      ...{ ...envelopeOf(recorded, book), ...NOTHING, ...note, kind: 'boughtPutRight' },
      ...{ requestId, earmark, line, lotId, itemId, quantity: -leaving, value },
    });
  });
};
