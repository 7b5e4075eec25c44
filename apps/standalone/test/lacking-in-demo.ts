import type { EventName } from '#contracts';

/** Kinds of events that a demonstration rightly lacks, and why. */
export const LACKING_IN_DEMO: Partial<Readonly<Record<EventName, string>>> = {
  ForgettingCompleted: 'the projector says it when the ten years of the vouchers are over',
};
