import type { MonthSpan } from '#contracts';
import { monthAfter } from '../calendar.js';
import { instalmentsThrough, type Instalment, type Schedule } from './schedule.js';

/** Money that came from a sponsor, and the months it was named for. */
export interface Received {
  readonly amount: number;
  readonly months?: MonthSpan | undefined;
}

/** How far a sponsor's money reaches. Months of which something is missing are not received yet. */
export interface Coverage {
  /** Instalments due by the month asked for, and those of them that are whole. */
  readonly due: number;
  readonly covered: number;
  /** Months, by the month asked for, of which not everything was received. */
  readonly notReceived: readonly string[];
  /** What is missing of those. */
  readonly missing: number;
  /** Later months that were paid ahead. */
  readonly ahead: readonly string[];
  /** The first instalment that is not whole, and what is missing of it. */
  readonly next?: Instalment;
}

/** How many years ahead money may be named for months. */
const YEARS_AHEAD = 10;

/** Named months take their money first; all else goes to the oldest month that is not whole. */
export const coverageAt = (
  schedule: Schedule,
  receipts: readonly Received[],
  month: string,
): Coverage => {
  let horizon = month;
  for (let step = 0; step < YEARS_AHEAD * 12; step++) horizon = monthAfter(horizon);
  const parts = instalmentsThrough(schedule, horizon).map((one) => ({ ...one, left: one.amount }));
  const fill = (amount: number, takes: (month: string) => boolean): number =>
    parts.reduce((rest, part) => {
      if (rest === 0 || !takes(part.month)) return rest;
      const taken = Math.min(rest, part.left);
      part.left -= taken;
      return rest - taken;
    }, amount);
  const unnamed = receipts.reduce((sum, { amount, months }) => {
    if (!months) return sum + amount;
    return sum + fill(amount, (name) => months.from <= name && name <= months.to);
  }, 0);
  fill(Math.max(0, unnamed), () => true);
  const isWhole = ({ left }: { readonly left: number }) => left === 0;
  const due = parts.filter((part) => part.month <= month);
  const open = due.filter((part) => !isWhole(part));
  const next = parts.find((part) => !isWhole(part));
  return {
    due: due.length,
    covered: due.length - open.length,
    notReceived: open.map((part) => part.month),
    missing: open.reduce((sum, { left }) => sum + left, 0),
    ahead: parts.filter((part) => part.month > month && isWhole(part)).map((part) => part.month),
    ...(next && { next: { month: next.month, amount: next.left } }),
  };
};
