import type { Message } from '../decider.js';

/** An event as the views see it, whichever store and envelope it came in. */
export interface ViewEvent<E extends Message = Message> {
  /** Dense number in the log, from 1. */
  readonly number: number;
  readonly eventId: string;
  readonly stream: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly event: E;
}
