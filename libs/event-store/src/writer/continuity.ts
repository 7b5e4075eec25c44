/** One successful append of ours: numbers of its first and last event, times on a clock that never goes back. */
export interface OwnAppend {
  readonly first: number;
  readonly last: number;
  readonly sentAt: number;
  readonly answeredAt: number;
}

/**
 * Tells without asking that nobody else has written. Numbers have no gaps: an append that follows
 * directly on our last one shows that whatever was the newest after that one was still the newest
 * when this one was sent.
 */
export class Continuity {
  #last: number | undefined;
  /** What was the newest at any instant between these two was so until the second. */
  #from = Infinity;
  #until = -Infinity;

  appended({ first, last, sentAt, answeredAt }: OwnAppend): void {
    if (first - 1 === this.#last) this.#until = sentAt;
    else this.#from = answeredAt;
    this.#last = last;
  }

  /** Until when a state that was the newest at an instant is known to have been so. */
  from(checkedAt: number): number {
    return checkedAt >= this.#from ? Math.max(checkedAt, this.#until) : checkedAt;
  }
}
