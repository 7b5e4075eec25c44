import type { CalendarDate, LocalMinute, Month } from './view-models.js';

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** `1234567` → `1.234.567`, in both languages: the dots group thousands. */
export function formatNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole safe number: ${value}`);
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? MINUS + digits : digits;
}

/** `1234567` → `1.234.567 ₫`, never broken over two lines. */
export function formatMoney(amount: number): string {
  return `${formatNumber(amount)}${NO_BREAK_SPACE}₫`;
}

/** The same with its sign, `+` included. */
export function formatSignedMoney(amount: number): string {
  return amount > 0 ? `+${formatMoney(amount)}` : formatMoney(amount);
}

/** `2026-11-22` → `22/11/2026`. */
export function formatDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** `2026-11` → `11/2026`. */
export function formatMonth(month: Month): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

/** `2026-11-22T09:41` → `22/11/2026, 09:41`. */
export function formatMinute(minute: LocalMinute): string {
  return `${formatDate(minute.slice(0, 10))}, ${minute.slice(11, 16)}`;
}

/** `6000` ten-thousandths → `60%`; `3333` → `33,33%`. */
export function formatShare(tenThousandths: number): string {
  const hundredths = String(tenThousandths % 100).padStart(2, '0');
  const fraction = tenThousandths % 100 === 0 ? '' : `,${hundredths.replace(/0$/, '')}`;
  return `${Math.trunc(tenThousandths / 100)}${fraction}%`;
}

/** Words for the short scale of a chart: thousand millions, millions, thousands. */
export interface ScaleWords {
  readonly billion: string;
  readonly million: string;
  readonly thousand: string;
}

/** `1625000000` → `1,63 tỷ`: for labels of charts only; tables hold the exact figure. */
export function formatShort(amount: number, words: ScaleWords): string {
  const size = Math.abs(amount);
  if (size >= 1e9) return `${roundTo(amount / 1e9)}${NO_BREAK_SPACE}${words.billion}`;
  if (size >= 1e6) return `${roundTo(amount / 1e6)}${NO_BREAK_SPACE}${words.million}`;
  if (size >= 1e3) return `${roundTo(amount / 1e3)}${NO_BREAK_SPACE}${words.thousand}`;
  return formatNumber(amount);
}

function roundTo(value: number): string {
  const text = value.toFixed(Math.abs(value) < 100 ? 2 : 0);
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed.replace('.', ',').replace('-', MINUS);
}
