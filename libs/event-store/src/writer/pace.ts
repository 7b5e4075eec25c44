/** A first guess; measured from then on. */
const DECIDING_MS = 0.01;
const WEIGHT_OF_NEW = 0.2;
/** Of the time that deciding for all takes; a store that writes for longer is slow. */
const SLOW = 5;

/**
 * Finds whether this process or the store has more to do for a crowd of callers. If the store
 * keeps up, one half of them is decided while the other is being written. If it is slow to make
 * anything durable, all go together, since it takes as long for one as for many.
 */
export class Pace {
  #decidingMs = DECIDING_MS;
  #writingMs = 0;

  constructor(private readonly monotonic: () => number) {}

  /** Times what decides these many commands. */
  deciding<T>(commands: number, decide: () => T): T {
    const start = this.monotonic();
    const result = decide();
    const each = (this.monotonic() - start) / Math.max(commands, 1);
    this.#decidingMs += WEIGHT_OF_NEW * (each - this.#decidingMs);
    return result;
  }

  /** Times what writes one batch. */
  async writing<T>(write: () => Promise<T>): Promise<T> {
    const start = this.monotonic();
    try {
      return await write();
    } finally {
      this.#writingMs = this.monotonic() - start;
    }
  }

  isStoreSlowFor(callers: number): boolean {
    return this.#writingMs > SLOW * callers * this.#decidingMs;
  }
}
