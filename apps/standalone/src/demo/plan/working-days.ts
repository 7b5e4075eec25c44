/** The union's days of work from 2024 to 2026: never a Sunday, nothing at Tết. */

const FIRST_DAY = '2024-01-01';
const LAST_DAY = '2027-01-31';

/** First days of the lunar year, as the calendar has them. */
export const TET_DAYS = ['2024-02-10', '2025-01-29', '2026-02-17'];
const HOLIDAYS = ['01-01', '04-30', '05-01', '09-02'];
const TET_BEFORE = 2;
const TET_AFTER = 4;

const DAY_MS = 86_400_000;

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

export const isSunday = (day: string): boolean => new Date(day).getUTCDay() === 0;

const isAtTet = (day: string): boolean =>
  TET_DAYS.some((tet) => day >= dayAfter(tet, -TET_BEFORE) && day <= dayAfter(tet, TET_AFTER));

const isFree = (day: string): boolean =>
  isSunday(day) || HOLIDAYS.includes(day.slice(5)) || isAtTet(day);

const WORKING_DAYS: string[] = [];
const BY_MONTH = new Map<string, string[]>();
/** How many working days there are before each day. */
const WORKED_BEFORE = new Map<string, number>();

for (let day = FIRST_DAY; day <= LAST_DAY; day = dayAfter(day, 1)) {
  WORKED_BEFORE.set(day, WORKING_DAYS.length);
  if (isFree(day)) continue;
  WORKING_DAYS.push(day);
  const month = BY_MONTH.get(day.slice(0, 7));
  if (month) month.push(day);
  else BY_MONTH.set(day.slice(0, 7), [day]);
}

export const workingDaysOf = (month: string): readonly string[] => BY_MONTH.get(month) ?? [];

const CARRYING = 7;

/** On which last year's books are carried forward. @throws Error on a year outside the calendar */
export const carryingDayOf = (year: number): string => {
  const day = workingDaysOf(`${String(year)}-01`)[CARRYING];
  if (day === undefined) throw new Error(`${String(year)} is outside the demonstration's calendar`);
  return day;
};

/** Both ends included, where they are worked on. */
export const workingDaysBetween = (from: string, to: string): readonly string[] =>
  WORKING_DAYS.filter((day) => day >= from && day <= to);

/**
 * That day if it is worked on, or else the next one that is; and so many working days later.
 * @throws Error on a day outside the calendar.
 */
export const workingDayFrom = (day: string, later = 0): string => {
  const found = WORKING_DAYS[(WORKED_BEFORE.get(day) ?? NaN) + later];
  if (found === undefined) throw new Error(`${day} is outside the demonstration's calendar`);
  return found;
};
