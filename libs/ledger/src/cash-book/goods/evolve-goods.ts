import type { GoodsLine, GoodsReceived } from '#contracts';
import { emptyBalance, post } from '../daily-balance.js';
import { takeNumber } from '../evolve-holdings.js';
import { ask, asked, finish, signed } from '../evolve-requests.js';
import type { CashBookEvent } from '../messages.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';

/** Lots with what has come and gone of them, and what is told of gifts and payments beside. */
export const evolveGoods = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'GoodsReceived':
      receive(book, event.data);
      return;
    case 'GoodsIssued':
      leave(book, event.data);
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
  const { storeId, earmark, occurredOn, voucher, voucherDate } = receipt;
  for (const { lotId, itemId, quantity, expiresOn, valuation } of receipt.lots) {
    const balance = emptyBalance();
    post(balance, occurredOn, quantity);
    const where = { itemId, storeId, earmark, receivedOn: occurredOn };
    book.goods.lots.set(lotId, {
      ...where,
      ...{ expiresOn, quantity, valuation, balance, reserved: 0 },
    });
  }
  takeNumber(book, voucher, voucherDate);
};

interface Note {
  readonly occurredOn: string;
  readonly voucher: string;
  readonly voucherDate: string;
  readonly lines: readonly GoodsLine[];
}

const leave = (book: CashBook, { occurredOn, voucher, voucherDate, lines }: Note): void => {
  for (const { lotId, quantity } of lines)
    post(mustHave(book.goods.lots, lotId).balance, occurredOn, -quantity);
  takeNumber(book, voucher, voucherDate);
};
