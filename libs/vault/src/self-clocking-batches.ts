/** One question's own answer, or its own error. */
export type Outcome<R> = { readonly answer: R } | { readonly error: unknown };

interface Waiting<Q, R> {
  readonly question: Q;
  readonly resolve: (answer: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One batch in flight, everything that waits goes with the next: no timer, and the busier it gets,
 * the larger the batches. A batch that throws fails for all in it; an outcome, for one alone.
 */
export class SelfClockingBatches<Q, R> {
  private waiting: Waiting<Q, R>[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly carryOut: (questions: Q[]) => Promise<Outcome<R>[]>,
    private readonly largest: number,
  ) {}

  ask(question: Q): Promise<R> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      this.running ??= this.runAll();
    });
  }

  /** Resolves when nothing waits and nothing is in flight. */
  async drained(): Promise<void> {
    await this.running;
  }

  private async runAll(): Promise<void> {
    // Callers of the same turn of the event loop go together, the first one included.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.largest);
      await this.runOne(batch);
    }
    this.running = undefined;
  }

  private async runOne(batch: Waiting<Q, R>[]): Promise<void> {
    try {
      const outcomes = await this.carryOut(batch.map(({ question }) => question));
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome === undefined) reject(new Error('a batch left a question unanswered'));
        else if ('error' in outcome) reject(outcome.error);
        else resolve(outcome.answer);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
