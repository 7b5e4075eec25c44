/** Calendar arithmetic on `YYYY-MM-DD` and `YYYY-MM`; such texts compare in the order of time. */

export const monthOf = (date: string): string => date.slice(0, 7);
export const yearOf = (date: string): number => Number(date.slice(0, 4));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = number === 2 && isLeap(year) ? 29 : (LENGTHS[number - 1] ?? 31);
  return `${month}-${String(days)}`;
};

/** All days of a month, from its first. */
export const daysOf = (month: string): string[] =>
  Array.from(
    { length: Number(lastDayOf(month).slice(8)) },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );

const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** From 0 for Sunday to 6 for Saturday (Sakamoto's rule). */
export const weekdayOf = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const counted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  return (counted + leaps + (MONTH_SHIFTS[month - 1] ?? 0) + day) % 7;
};

/** So many days later. */
export const dayAfter = (date: string, days: number): string => {
  let [month, day] = [monthOf(date), Number(date.slice(8)) + days];
  for (let last = Number(lastDayOf(month).slice(8)); day > last;) {
    day -= last;
    month = monthAfter(month);
    last = Number(lastDayOf(month).slice(8));
  }
  return `${month}-${String(day).padStart(2, '0')}`;
};

export const monthAfter = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1)}-01`
    : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
};

/**
 * The period after a month; after December, period 13: what is put right in a year between the
 * closing of its last month and its report.
 */
export const periodAfter = (period: string): string =>
  period.endsWith('-12') ? `${period.slice(0, 4)}-13` : monthAfter(period);

/** The month that shows a period's figures: December for what was put right after it. */
export const monthOfPeriod = (period: string): string =>
  period.endsWith('-13') ? `${period.slice(0, 4)}-12` : period;

/** The first day that an entry of a period may be dated by its period alone. */
export const firstDayOf = (period: string): string =>
  period.endsWith('-13') ? lastDayOfYear(Number(period.slice(0, 4))) : `${period}-01`;

export const lastDayOfYear = (year: number): string => `${String(year)}-12-31`;
export const firstDayAfter = (year: number): string => `${String(year + 1)}-01-01`;

/** At UTC+7 the next day begins at this hour of UTC. */
const NEXT_DAY_FROM = '17';

/** The day at UTC+7 of an instant in ISO 8601 at UTC. */
export const dayAtUtc7Of = (instant: string): string =>
  instant.slice(11, 13) < NEXT_DAY_FROM ? instant.slice(0, 10) : dayAfter(instant.slice(0, 10), 1);
