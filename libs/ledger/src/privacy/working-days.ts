import { dayAfter, weekdayOf } from '../calendar.js';
import { FIXED_HOLIDAYS, HOLIDAYS } from './holidays.js';

const SUNDAY = 0;
const SATURDAY = 6;

const isWorkingDay = (date: string): boolean => {
  const weekday = weekdayOf(date);
  const isWeekend = weekday === SUNDAY || weekday === SATURDAY;
  return !isWeekend && !HOLIDAYS.has(date) && !FIXED_HOLIDAYS.has(date.slice(5));
};

/** The `count`-th working day after a day, which itself does not count. */
export const workingDayAfter = (date: string, count: number): string => {
  let [day, left] = [date, count];
  while (left > 0) {
    day = dayAfter(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
};
