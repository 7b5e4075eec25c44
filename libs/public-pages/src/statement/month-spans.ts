import { formatMonth } from '../format.js';
import type { Month } from '../view-models.js';

const numberOf = (month: Month): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** Months in their order, those in a row as one span: `01/2026 – 03/2026, 05/2026`. */
export function formatMonths(months: readonly Month[]): string {
  const spans: [Month, Month][] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last && numberOf(month) === numberOf(last[1]) + 1) last[1] = month;
    else spans.push([month, month]);
  }
  return spans.map(([from, to]) => formatSpan(from, to)).join(', ');
}

export const formatSpan = (from: Month, to: Month): string =>
  from === to ? formatMonth(from) : `${formatMonth(from)} – ${formatMonth(to)}`;
