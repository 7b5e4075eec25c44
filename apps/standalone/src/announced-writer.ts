import { type CommandRequest, LedgerWriter, type Receipt } from '#event-store';

/**
 * A writer that takes announced commands in the order of their announcement, whichever of them
 * comes out of the vault first. What was not announced goes through at once.
 */
export class AnnouncedWriter extends LedgerWriter {
  /** Keys in the order of their announcement; the value starts what has arrived. */
  readonly #announced = new Map<string, (() => void) | undefined>();

  announce(key: string): void {
    this.#announced.set(key, undefined);
  }

  override execute(request: CommandRequest): Promise<Receipt> {
    if (!this.#announced.has(request.key)) return super.execute(request);
    return new Promise((resolve, reject) => {
      this.#announced.set(request.key, () => {
        super.execute(request).then(resolve, reject);
      });
      this.#release();
    });
  }

  #release(): void {
    for (const [key, start] of this.#announced) {
      if (!start) return;
      this.#announced.delete(key);
      start();
    }
  }
}
