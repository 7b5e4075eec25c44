const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** A message was sent before it is delivered; the carrier's clock may be a little ahead of ours. */
export const isToCome = (sentAt: string, now: Date): boolean =>
  Date.parse(sentAt) > now.getTime() + CLOCK_TOLERANCE_MS;
