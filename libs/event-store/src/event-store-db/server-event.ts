import type { LogPosition } from './log-position.js';

/** An event as the server tells it. */
export interface ServerEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly metadata: unknown;
  readonly bytes: Buffer;
  /** In `$all`; nothing that can be relied on where a single stream is read. */
  readonly position: LogPosition | undefined;
}

export interface OutgoingEvent {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly metadata: Record<string, unknown> | undefined;
}

/** What the server itself is to keep to. */
export interface ServerRule {
  /** One of the server's own, whose name begins with `$`. */
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

export type Written =
  | { readonly status: 'written'; readonly lastRevision: number }
  | { readonly status: 'conflict'; readonly actualRevision: number };

/** What a subscription has brought since it was last asked. */
export interface Delivery {
  readonly events: readonly ServerEvent[];
  /** A place that everything handed over lies before, and nothing that is still to come. */
  readonly reached: LogPosition | undefined;
  /** Everything that was there when it began has been handed over. */
  readonly isCaughtUp: boolean;
}
