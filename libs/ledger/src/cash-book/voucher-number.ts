import type { BookKey, Posting, VoucherSeries } from '#contracts';
import { yearOf } from '../calendar.js';
import type { CashBook } from './state.js';

export type { VoucherSeries };

export const isStoreNote = (number: string): boolean =>
  number.startsWith('PN-') || number.startsWith('PX-');

/** The number names kind, unit, fund and year; within these it counts without a gap. */
export const voucherNumber = (
  book: CashBook,
  { year }: Pick<BookKey, 'year'>,
  series: string,
): string => {
  const serial = (book.series.get(series)?.serial ?? 0) + 1;
  const shortYear = String(year % 100).padStart(2, '0');
  return `${series}-${book.unitCode}-${book.fundCode}-${shortYear}-${String(serial).padStart(6, '0')}`;
};

/** Whether an entry of this book has the number, whatever the entry is about. */
export const isGivenNumber = (book: CashBook, number: string): boolean => {
  const { series, serial } = seriesOf(number);
  const next = voucherNumber(book, { year: yearOf(book.openedOn) }, series);
  return rowOf(number) === rowOf(next) && 0 < serial && serial < seriesOf(next).serial;
};

const rowOf = (number: string): string => number.slice(0, number.lastIndexOf('-'));

/** Events of one moment under numbers that follow one another. */
export const underNumbers = <E>(
  posting: Posting,
  unnumbered: readonly ((posting: Posting) => E)[],
): E[] => {
  let { voucher } = posting;
  return unnumbered.map((event) => {
    const numbered = event({ ...posting, voucher });
    voucher = numberAfter(voucher);
    return numbered;
  });
};

/** The next number of the same row. */
export const numberAfter = (number: string): string => {
  const start = number.lastIndexOf('-') + 1;
  return number.slice(0, start) + String(Number(number.slice(start)) + 1).padStart(6, '0');
};

/** @throws Error when the text is not a voucher number. */
export const seriesOf = (number: string): { series: string; serial: number } => {
  const series = number.slice(0, number.indexOf('-'));
  const serial = Number(number.slice(number.lastIndexOf('-') + 1));
  if (series.length !== 2 || !Number.isInteger(serial))
    throw new Error(`corrupt voucher number: ${number}`);
  return { series, serial };
};
