import type { GoodsIssueVoided, GoodsLine } from '#contracts';
import { emptyBalance, post } from '../daily-balance.js';
import { takeNumber } from '../evolve-holdings.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';

/** What is there of a lot on the day on which it comes. */
export const inStock = (day: string, quantity: number) => {
  const balance = emptyBalance();
  post(balance, day, quantity);
  return { balance, reserved: 0, carried: { quantity: 0, worth: 0 } };
};

interface Note {
  readonly occurredOn: string;
  readonly voucher: string;
  readonly voucherDate: string;
  readonly lines: readonly Pick<GoodsLine, 'lotId' | 'quantity' | 'value'>[];
}

/** As if they had never left: on the day on which they did, with what they are worth. */
export const comeBack = (
  book: CashBook,
  { voucher, occurredOn, lines }: GoodsIssueVoided,
): void => {
  for (const { lotId, quantity, value = 0 } of lines) {
    const lot = mustHave(book.goods.lots, lotId);
    post(lot.balance, occurredOn, quantity);
    if (lot.worth !== undefined) lot.worth += value;
  }
  book.goods.bundleNotes.delete(voucher);
};

/** Takes what a note says out of its lots, with its part of their worth. */
export const leave = (book: CashBook, { occurredOn, voucher, voucherDate, lines }: Note): void => {
  for (const { lotId, quantity, value = 0 } of lines) {
    const lot = mustHave(book.goods.lots, lotId);
    post(lot.balance, occurredOn, -quantity);
    if (lot.worth !== undefined) lot.worth -= value;
  }
  takeNumber(book, voucher, voucherDate);
};
