/** How many commands are on their way at once: enough that every batch of the writer is full. */
const MOST = 300;

/** Commands whose answers are awaited together. The first failure is thrown to whoever waits next. */
export class InFlight {
  #count = 0;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  add(answer: Promise<unknown>): void {
    this.#count += 1;
    answer
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#count -= 1;
        this.#wake?.();
      });
  }

  /** Resolves when one more may start. */
  room(): Promise<void> {
    return this.#until(() => this.#count < MOST);
  }

  /** Resolves when everything has its answer. */
  settled(): Promise<void> {
    return this.#until(() => this.#count === 0);
  }

  async #until(isReached: () => boolean): Promise<void> {
    while (!this.#failure && !isReached())
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#failure) throw this.#failure.error;
  }
}
