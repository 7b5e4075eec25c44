import type { Fund, FundMonth, Month } from './view-models.js';

/**
 * One year of one fund or of several:
 * `opening + received + earmarked + otherIn - given - otherOut = left`.
 */
export interface YearSum {
  /** The year's first balance; opening balances that were entered within the year included. */
  readonly opening: number;
  /** Of `opening`, what was entered within the year. */
  readonly openedInYear: number;
  readonly received: number;
  readonly earmarked: number;
  readonly given: number;
  readonly otherIn: number;
  readonly otherOut: number;
  readonly left: number;
  readonly receipts: number;
  readonly payments: number;
}

const NOTHING: YearSum = {
  opening: 0,
  openedInYear: 0,
  received: 0,
  earmarked: 0,
  given: 0,
  otherIn: 0,
  otherOut: 0,
  left: 0,
  receipts: 0,
  payments: 0,
};

/** Sums the months of one calendar year (`2026`); earlier months make its opening balance. */
export function yearSumOf(months: readonly FundMonth[], year: string): YearSum {
  return months.reduce<YearSum>((sum, month) => addMonth(sum, month, year), NOTHING);
}

/** The same over several funds. */
export function yearSumOfAll(funds: readonly Fund[], year: string): YearSum {
  return yearSumOf(
    funds.flatMap((fund) => fund.months),
    year,
  );
}

function addMonth(sum: YearSum, month: FundMonth, year: string): YearSum {
  const monthYear = month.month.slice(0, 4);
  if (monthYear > year) return sum;
  const came = month.opened + month.received + month.earmarked + month.otherIn;
  const change = came - month.given - month.otherOut;
  if (monthYear < year) {
    return { ...sum, opening: sum.opening + change, left: sum.left + change };
  }
  return {
    opening: sum.opening + month.opened,
    openedInYear: sum.openedInYear + month.opened,
    received: sum.received + month.received,
    earmarked: sum.earmarked + month.earmarked,
    given: sum.given + month.given,
    otherIn: sum.otherIn + month.otherIn,
    otherOut: sum.otherOut + month.otherOut,
    left: sum.left + change,
    receipts: sum.receipts + month.receipts,
    payments: sum.payments + month.payments,
  };
}

/** The years that a fund's months touch, latest first. */
export function yearsOf(months: readonly FundMonth[]): string[] {
  return [...new Set(months.map((month) => month.month.slice(0, 4)))].sort().reverse();
}

/** One month of a chart and of its table, over one fund or several. */
export interface ChartMonth {
  readonly month: Month;
  readonly received: number;
  readonly earmarked: number;
  readonly given: number;
  readonly withheld: boolean;
}

/** January to `until`, every month present, the funds' figures of a month added up. */
export function chartMonthsOf(funds: readonly Fund[], until: Month): ChartMonth[] {
  const byMonth = new Map<Month, ChartMonth>();
  for (const month of funds.flatMap((fund) => fund.months)) {
    const sum = byMonth.get(month.month);
    byMonth.set(month.month, {
      month: month.month,
      received: month.received + (sum?.received ?? 0),
      earmarked: month.earmarked + (sum?.earmarked ?? 0),
      given: month.given + (sum?.given ?? 0),
      withheld: month.withheld || (sum?.withheld ?? false),
    });
  }
  return monthsUntil(until).map(
    (month) =>
      byMonth.get(month) ?? { month, received: 0, earmarked: 0, given: 0, withheld: false },
  );
}

/** `2026-03` → `2026-01`, `2026-02`, `2026-03`. */
export function monthsUntil(until: Month): Month[] {
  const [year = '', last = ''] = until.split('-');
  return Array.from(
    { length: Number(last) },
    (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`,
  );
}
