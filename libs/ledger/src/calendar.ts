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
