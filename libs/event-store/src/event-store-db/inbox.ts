import { isAfter, isPossible, type LogPosition } from './log-position.js';
import type { Delivery, ServerEvent } from './server-event.js';

/** What a subscription told since it was last looked at. The client's callbacks never throw here. */
export class Inbox {
  #reached: LogPosition | undefined;
  #isCaughtUp = false;
  #isNewlyCaughtUp = false;
  #failure: unknown;
  #hasFailed = false;
  #last: LogPosition | undefined;
  #wake = (): void => undefined;

  constructor(after: LogPosition | undefined) {
    this.#last = after;
  }

  wake(): void {
    this.#wake();
  }

  catchUp(): void {
    this.#isNewlyCaughtUp = !this.#isCaughtUp;
    this.#isCaughtUp = true;
    this.#wake();
  }

  fail(error: unknown): void {
    if (!this.#hasFailed) this.#failure = error;
    this.#hasFailed = true;
    this.#wake();
  }

  /** Comes before what lies in front of it has been taken. */
  reach(position: LogPosition): void {
    if (!isPossible(position) || !isAfter(position, this.#last)) return;
    this.#reached = position;
    this.#wake();
  }

  /** @throws whatever the subscription failed with, once all that it brought has been taken */
  take(read: () => readonly ServerEvent[] | null): Delivery | undefined {
    const events: ServerEvent[] = [];
    for (let next = read(); next !== null; next = read()) events.push(...next);
    // What it was told behind is taken now, and handled before anybody asks again.
    const reached = events.length > 0 ? undefined : this.#reached;
    this.#reached = undefined;
    if (events.length === 0 && reached === undefined && !this.#isNewlyCaughtUp) {
      if (this.#hasFailed) throw this.#failure;
      return undefined;
    }
    this.#isNewlyCaughtUp = false;
    this.#last = events.at(-1)?.position ?? reached ?? this.#last;
    return { events, reached, isCaughtUp: this.#isCaughtUp };
  }

  news(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
