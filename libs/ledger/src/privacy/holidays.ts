/**
 * Days on which nobody works in Việt Nam beside Saturdays and Sundays, by article 112
 * of the Labour Code, with the days that make up for those on a weekend. What the government announces
 * for a year may add days: enter them. A day that is missing makes a deadline fall early, never late.
 */
export const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
  ...['2025-04-07', '2025-04-30', '2025-05-01', '2025-09-01', '2025-09-02'],
  ...['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  ...['2026-04-27', '2026-04-30', '2026-05-01', '2026-09-01', '2026-09-02'],
  ...['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
  ...['2027-04-16', '2027-04-30', '2027-05-03', '2027-09-02', '2027-09-03'],
]);

/** Of a year that is not in the list: the days that have the same date in every year. */
export const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '04-30', '05-01', '09-02']);
