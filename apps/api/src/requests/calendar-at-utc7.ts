const OFFSET_MS = 7 * 3_600_000;

/** The day that a calendar in Vietnam shows at an instant, `YYYY-MM-DD`. */
export const dayAtUtc7 = (instant: Date): string =>
  new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
