import type { Cadence, MidMonthPolicy } from '#contracts';
import { lastDayOf, monthAfter, monthOf } from '../calendar.js';
import type { Rate } from './state.js';

/** What a sponsor has promised, as far as it says what is due when. */
export interface Schedule {
  readonly cadence: Cadence;
  /** The first day. */
  readonly from: string;
  /** The last day; left out: further than anybody asks. */
  readonly until?: string | undefined;
  readonly midMonth: MidMonthPolicy;
  /** In the order of their months; each holds until the next. */
  readonly rates: readonly Rate[];
}

/** One instalment, named by the month in which it is due. */
export interface Instalment {
  readonly month: string;
  readonly amount: number;
}

const MONTHS_BETWEEN: Readonly<Record<Cadence, number>> = {
  monthly: 1,
  quarterly: 3,
  yearly: 12,
  once: Infinity,
  irregular: Infinity,
};

/**
 * The instalments due up to a month, that month included. How much of a month a start in its middle
 * is worth is the commitment's own policy; where a schedule ends in mid-month, that month is whole.
 */
export const instalmentsThrough = (schedule: Schedule, through: string): Instalment[] => {
  const { cadence, from, until, midMonth } = schedule;
  if (cadence === 'irregular') return [];
  const last = until !== undefined && monthOf(until) < through ? monthOf(until) : through;
  const startsLate = !from.endsWith('-01');
  const first = startsLate && midMonth === 'fromNext' ? monthAfter(monthOf(from)) : monthOf(from);
  const instalments: Instalment[] = [];
  for (let month = first; month <= last; month = monthsAfter(month, MONTHS_BETWEEN[cadence])) {
    const whole = rateOf(schedule.rates, month);
    const isPart = startsLate && midMonth === 'byDays' && month === monthOf(from);
    instalments.push({ month, amount: isPart ? partOfMonth(whole, from) : whole });
    if (cadence === 'once') break;
  }
  return instalments;
};

const rateOf = (rates: readonly Rate[], month: string): number =>
  rates.findLast(({ fromMonth }) => fromMonth <= month)?.amount ?? rates[0]?.amount ?? 0;

/** By the days that are left of the month, the first one included; whole đồng, rounded down. */
const partOfMonth = (whole: number, from: string): number => {
  const days = Number(lastDayOf(monthOf(from)).slice(8));
  return Math.floor((whole * (days - Number(from.slice(8)) + 1)) / days);
};

const monthsAfter = (month: string, count: number): string => {
  let later = month;
  for (let step = 0; step < Math.min(count, 12); step++) later = monthAfter(later);
  return later;
};
