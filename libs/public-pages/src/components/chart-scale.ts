import type { ChartMonth } from '../year-sum.js';

const TOP = 8;
const BOTTOM = 91;
/** About how many lines the longer side of the chart gets. */
const LINES = 4;

export interface ChartScale {
  /** Round amounts from the lowest to the highest line; below zero: given. */
  readonly ticks: readonly number[];
  /** Where an amount lies, in percent from the top of the drawing. */
  readonly y: (amount: number) => number;
}

/** One scale for both directions, so that a bar up and a bar down can be compared. */
export function chartScale(months: readonly ChartMonth[]): ChartScale {
  const highest = Math.max(0, ...months.map((month) => month.received + month.earmarked));
  const lowest = -Math.max(0, ...months.map((month) => month.given));
  const step = roundStep(Math.max(highest, -lowest) / LINES);
  const first = Math.ceil(lowest / step);
  const last = Math.floor(highest / step);
  const reach = highest - lowest || 1;
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step),
    y: (amount) => TOP + ((highest - amount) / reach) * (BOTTOM - TOP),
  };
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundStep(size: number): number {
  if (size <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= size);
  return (step ?? 10) * power;
}
