/**
 * Tells where the book stands, never older than the question. Everybody who asks while an answer
 * is on its way shares the next one, so a crowd costs the database one small query at a time.
 */
export class HeadWatch<Head> {
  private asking: Promise<Head> | undefined;
  private next: Promise<Head> | undefined;

  constructor(private readonly read: () => Promise<Head>) {}

  current(): Promise<Head> {
    if (!this.asking) return this.ask();
    // The answer on its way may have been read before this caller came.
    this.next ??= this.asking
      .catch(() => undefined)
      .then(() => {
        this.next = undefined;
        return this.ask();
      });
    return this.next;
  }

  private ask(): Promise<Head> {
    const asking = this.read().finally(() => {
      if (this.asking === asking) this.asking = undefined;
    });
    this.asking = asking;
    return asking;
  }
}
