import type { BookKey, Posting } from '#contracts';
import { monthOf } from '../../calendar.js';
import type { CashBook } from '../state.js';
import { voucherNumber, type VoucherSeries } from '../voucher-number.js';

/** The dates of what one year's book gives to another's: the first day of the later year. */
export const handOver = (
  book: CashBook,
  key: BookKey,
  day: string,
  series: VoucherSeries = 'KT',
): Posting => {
  const lastDate = book.series.get(series)?.lastDate ?? '';
  return {
    voucher: voucherNumber(book, key, series),
    occurredOn: day,
    voucherDate: lastDate > day ? lastDate : day,
    period: monthOf(day),
  };
};
