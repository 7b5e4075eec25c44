const SEVEN_HOURS_MS = 7 * 60 * 60 * 1000;

/** A moment (ISO 8601 in UTC) by the clock of Việt Nam, to the minute. */
export const localMinuteOf = (moment: string): string =>
  new Date(Date.parse(moment) + SEVEN_HOURS_MS).toISOString().slice(0, 16);
