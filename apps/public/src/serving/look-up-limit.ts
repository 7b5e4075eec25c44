import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;
/** Above that many addresses within a minute the oldest are forgotten. */
const MOST_ADDRESSES = 50_000;

/** How many look-ups one network address may make in a minute, from its first one on. */
export class LookUpLimit {
  readonly #asked: LRUCache<string, number>;

  /** @param now milliseconds of any clock that does not go back */
  constructor(
    private readonly perMinute: number,
    now?: () => number,
  ) {
    this.#asked = new LRUCache<string, number>({
      max: MOST_ADDRESSES,
      ttl: MINUTE_MS,
      noUpdateTTL: true,
      ...(now && { perf: { now }, ttlResolution: 0 }),
    });
  }

  /** Counts one look-up. 0: it may be answered; else how many seconds to wait. */
  secondsToWait(address: string): number {
    const asked = (this.#asked.get(address) ?? 0) + 1;
    this.#asked.set(address, asked);
    if (asked <= this.perMinute) return 0;
    return Math.max(1, Math.ceil(this.#asked.getRemainingTTL(address) / 1000));
  }
}
