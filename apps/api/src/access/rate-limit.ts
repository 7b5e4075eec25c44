import { LRUCache } from 'lru-cache';

interface Window {
  readonly endsAt: number;
  count: number;
}

const MINUTE_MS = 60_000;
/** Whoever has not been heard of for longest is forgotten first. */
const REMEMBERED = 10_000;

/** So many a minute under each name, the minute beginning with the first; on this process only. */
export class RateLimit {
  readonly #windows = new LRUCache<string, Window>({ max: REMEMBERED });

  /** @param now milliseconds of a clock that nobody sets back */
  constructor(
    private readonly perMinute: number,
    private readonly now = () => performance.now(),
  ) {}

  /** Counts one more. Answers 0 where it is within the limit, or when to come back. */
  secondsToWait(name: string): number {
    const now = this.now();
    const window = this.#windows.get(name);
    if (window === undefined || window.endsAt <= now) {
      this.#windows.set(name, { endsAt: now + MINUTE_MS, count: 1 });
      return 0;
    }
    window.count += 1;
    return window.count <= this.perMinute ? 0 : Math.ceil((window.endsAt - now) / 1000);
  }
}
