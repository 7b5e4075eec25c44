import type { CarriedGoodsRequest, GoodsMoved, LotsPassedOn, LotsTakenOn } from '#contracts';
import { takeNumber } from '../evolve-holdings.js';
import { ask, asked, finish, signed } from '../evolve-requests.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';
import { inStock, leave } from './stock.js';

/** Goods that went to another book, with the requests that hold some of them back. */
export const passOn = (book: CashBook, { handover, ...note }: LotsPassedOn): void => {
  leave(book, { ...note, lines: note.lots });
  for (const { requestId } of note.requests) finish(book, requestId, 'carried');
  if (!handover) {
    book.carries.set(note.voucher, note.toYear);
    for (const { lotId, quantity, value = 0 } of note.lots) {
      const { carried } = mustHave(book.goods.lots, lotId);
      carried.quantity += quantity;
      carried.worth += value;
    }
  } else {
    book.handovers.ids.add(handover.handoverId);
    book.handovers.reorganisations.add(handover.reorganisedOn);
  }
};

/** Goods that came from another book; whoever gave them once is remembered. */
export const takeOn = (book: CashBook, note: LotsTakenOn): void => {
  const { storeId, occurredOn, passedOnAs, voucher, voucherDate } = note;
  book.received.add(passedOnAs);
  for (const { lotId, quantity, ...lot } of note.lots) {
    const { itemId, receivedOn, basis } = lot;
    const { expiresOn, document, value: worth, earmark, cameBy, giver, contributingUnitId } = lot;
    book.goods.lots.set(lotId, {
      ...{ itemId, storeId, earmark, receivedOn, expiresOn, basis, document, worth },
      ...{ cameBy, giver, contributingUnitId, ...inStock(occurredOn, quantity) },
    });
  }
  for (const request of note.requests) goOn(book, storeId, request);
  takeNumber(book, voucher, voucherDate);
};

/** In the other store it is the same lot, under an id of its own. */
export const move = (book: CashBook, note: GoodsMoved): void => {
  const { toStoreId: storeId, occurredOn, takenInAs, voucherDate } = note;
  leave(book, { ...note, lines: note.lots });
  for (const { lotId, newLotId, quantity, value: worth } of note.lots) {
    const lot = mustHave(book.goods.lots, lotId);
    book.goods.lots.set(newLotId, { ...lot, storeId, worth, ...inStock(occurredOn, quantity) });
  }
  takeNumber(book, takenInAs, voucherDate);
};

const goOn = (book: CashBook, storeId: string, carried: CarriedGoodsRequest): void => {
  const { requestId, kind, lots, goodsValue, earmark, purpose, beneficiaryUnitId } = carried;
  const { beneficiaries = 1, cause = 'damaged', bundleId = '', bundles: count = 1 } = carried;
  const { placeId = '', amount: money = 0, approved, holderSigned, signedBy } = carried;
  const status = approved ? ('approved' as const) : ('waiting' as const);
  const signatures = { status, holderSigned, signedBy: [...signedBy] };
  const whom = { purpose, beneficiaries, beneficiaryUnitId };
  const ofGoods = { ...signed({ ...carried, amount: goodsValue }), ...signatures, storeId, lots };
  switch (kind) {
    case 'goods':
      ask(book, requestId, { ...ofGoods, kind, earmark, ...whom });
      return;
    case 'writeOff':
      ask(book, requestId, { ...ofGoods, kind, cause });
      return;
    case 'bundles': {
      const ofMoney = { ...asked({ ...carried, placeId, amount: money }), ...signatures };
      const what = { kind, bundleId, count, storeId, lots, goodsValue } as const;
      ask(book, requestId, { ...ofMoney, ...what, ...whom });
      return;
    }
  }
};
