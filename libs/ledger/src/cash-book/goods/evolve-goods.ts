import type { GoodsReceived } from '#contracts';
import { takeNumber } from '../evolve-holdings.js';
import { ask, asked, finish, signed } from '../evolve-requests.js';
import type { CashBookEvent } from '../messages.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';
import { move, passOn, takeOn } from './evolve-passage.js';
import { openStock } from './opening-stock.js';
import { intoStore } from './purchase.js';
import { putRight } from './purchase-put-right.js';
import { comeBack, inStock, leave } from './stock.js';

/** Lots with what has come and gone of them, and what is told of gifts and payments beside. */
export const evolveGoods = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'BookOpened':
      openStock(book, event.data);
      return;
    case 'GoodsReceived':
      receive(book, event.data);
      return;
    case 'GoodsBought':
    case 'AdvanceSpentOnGoods':
      intoStore(book, event.data);
      return;
    case 'AdvanceToppedUp':
      if (event.data.takenInAs !== undefined)
        mustHave(book.goods.purchases, event.data.takenInAs).isInTwoParts = true;
      return;
    case 'VoucherAdjusted':
    case 'VoucherVoided':
      if (event.data.goods) putRight(book, event.data.goods, event.data.occurredOn);
      return;
    case 'GoodsIssued':
      leave(book, event.data);
      if (event.data.bundles) book.goods.bundleNotes.set(event.data.voucher, event.data);
      // The payment of a bundle's money finishes its request.
      if (!event.data.bundles) finish(book, event.data.requestId, 'done');
      return;
    case 'GoodsWrittenOff':
      leave(book, event.data);
      finish(book, event.data.requestId, 'done');
      return;
    case 'DirectGiftRecorded':
      book.goods.directGifts.set(event.data.directGiftId, { withdrawn: false });
      return;
    case 'DirectGiftWithdrawn':
      mustHave(book.goods.directGifts, event.data.directGiftId).withdrawn = true;
      return;
    case 'ResultRecorded':
      book.goods.results.set(event.data.resultId, { withdrawn: false });
      return;
    case 'ResultWithdrawn':
      mustHave(book.goods.results, event.data.resultId).withdrawn = true;
      return;
    case 'GoodsMoved':
      move(book, event.data);
      return;
    case 'GoodsIssueVoided':
      comeBack(book, event.data);
      return;
    case 'LotsPassedOn':
      passOn(book, event.data);
      return;
    case 'LotsTakenOn':
      takeOn(book, event.data);
      return;
    default:
      evolveGoodsRequests(book, event);
  }
};

const evolveGoodsRequests = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'GoodsIssueRequested': {
      const { requestId, storeId, lots, value: amount, earmark } = event.data;
      const { purpose, beneficiaries, beneficiaryUnitId } = event.data;
      const whom = { earmark, purpose, beneficiaries, beneficiaryUnitId };
      ask(book, requestId, {
        ...signed({ ...event.data, amount }),
        ...{ kind: 'goods', storeId, lots, ...whom },
      });
      return;
    }
    case 'WriteOffRequested': {
      const { requestId, storeId, lots, cause, value: amount } = event.data;
      const what = { kind: 'writeOff', storeId, lots, cause } as const;
      ask(book, requestId, { ...signed({ ...event.data, amount }), ...what });
      return;
    }
    case 'BundlesRequested': {
      const { requestId, bundleId, count, storeId, lots, value: goodsValue } = event.data;
      const { purpose, beneficiaries, beneficiaryUnitId } = event.data;
      const what = { kind: 'bundles', bundleId, count, storeId, lots, goodsValue } as const;
      const whom = { purpose, beneficiaries, beneficiaryUnitId };
      ask(book, requestId, { ...asked(event.data), ...what, ...whom });
      return;
    }
    default:
  }
};

const receive = (book: CashBook, receipt: GoodsReceived): void => {
  const { storeId, earmark, occurredOn: receivedOn, voucher: cameBy, voucherDate } = receipt;
  const { giver, contributingUnitId } = receipt;
  for (const { lotId, itemId, quantity, expiresOn, valuation } of receipt.lots) {
    const { basis, document, amount: worth } = valuation;
    const from = { receivedOn, cameBy, giver, contributingUnitId };
    const what = { itemId, storeId, earmark, expiresOn, basis, document, worth };
    book.goods.lots.set(lotId, { ...what, ...from, ...inStock(receivedOn, quantity) });
  }
  takeNumber(book, cameBy, voucherDate);
};
