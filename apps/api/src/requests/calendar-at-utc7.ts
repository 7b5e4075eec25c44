const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

let last = { day: NaN, text: '' };

/** The day that a calendar in Vietnam shows at an instant, `YYYY-MM-DD`; asked for by everybody, all day. */
export const dayAtUtc7 = (instant: Date): string => {
  const day = Math.floor((instant.getTime() + OFFSET_MS) / DAY_MS);
  if (day !== last.day) last = { day, text: new Date(day * DAY_MS).toISOString().slice(0, 10) };
  return last.text;
};
