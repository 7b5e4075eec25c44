import type { DecimalSign } from '#contracts';
import type { CellValue } from 'hucre/xlsx';

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]\d.*)?$/;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:[ T]\d.*)?$/;

/** What a cell says in words: trimmed, on one line; empty when there is nothing in it. */
export const wordsIn = (cell: CellValue | undefined): string => {
  if (cell === undefined || cell === null) return '';
  const text = cell instanceof Date ? cell.toISOString() : String(cell);
  return text
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim();
};

/** `YYYY-MM-DD`: the day always comes before the month. Undefined when it is no day. */
export const dayIn = (cell: CellValue | undefined): string | undefined => {
  const words = wordsIn(cell);
  const [, day, month, year] = DAY.exec(words) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO_DAY.exec(words) ?? [];
  const parts = [year ?? isoYear, month ?? isoMonth, day ?? isoDay];
  const [y = '', m = '', d = ''] = parts.map((part) => part?.padStart(2, '0'));
  const date = `${y}-${m}-${d}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
  return exists ? date : undefined;
};

const WHOLE = /^[+-]?(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/;
const WITH_FRACTION: Readonly<Record<DecimalSign, RegExp>> = {
  point: /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+))(?:\.0+)?$/,
  comma: /^([+-]?(?:\d+|\d{1,3}(?:\.\d{3})+))(?:,0+)?$/,
};

/**
 * Whole đồng. Dots and commas are thousands, unless the file is known to write fractions; a fraction
 * is then nothing but noughts. Undefined when it is no such sum, 0 when the cell is empty.
 */
export const sumIn = (cell: CellValue | undefined, decimal?: DecimalSign): number | undefined => {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell : undefined;
  const text = wordsIn(cell).replaceAll(/\s|₫|đ|VNĐ|VND/giu, '');
  if (text === '' || text === '-') return 0;
  const whole =
    decimal === undefined ? WHOLE.exec(text)?.[0] : WITH_FRACTION[decimal].exec(text)?.[1];
  if (whole === undefined) return undefined;
  const sum = Number(whole.replaceAll(/[.,]/g, ''));
  return Number.isSafeInteger(sum) ? sum : undefined;
};
