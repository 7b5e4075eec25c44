import type { BookKey, Posting } from '#contracts';
import { monthOf } from '../../calendar.js';
import type { CashBook } from '../state.js';
import { voucherNumber } from '../voucher-number.js';

/** The dates of what one year's book gives to another's: the first day of the later year. */
export const handOver = (book: CashBook, key: BookKey, day: string): Posting => {
  const lastDate = book.series.get('KT')?.lastDate ?? '';
  return {
    voucher: voucherNumber(book, key, 'KT'),
    occurredOn: day,
    voucherDate: lastDate > day ? lastDate : day,
    period: monthOf(day),
  };
};
