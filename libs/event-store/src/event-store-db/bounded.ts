/** Lets so many pieces of work run at once; the others wait in their order. */
export class Bounded {
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(private readonly limit: number) {}

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.limit)
      return new Promise<void>((go) => this.#waiting.push(go)).then(() => this.#inPlace(work));
    this.#running += 1;
    return this.#inPlace(work);
  }

  async #inPlace<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
