import { type FoldedStream, isDurable, type StreamCache } from './stream-cache.js';

interface Reader {
  readonly category: string;
  readonly stream: string;
  readonly maxAgeMs: number;
  resolve(answer: { state: unknown; revision: number }): void;
  reject(reason: unknown): void;
}

/** Questions for folded states: answered only while a state does not run ahead of the log. */
export class StateReaders {
  #readers: Reader[] = [];

  constructor(private readonly cache: StreamCache) {}

  get areWaiting(): boolean {
    return this.#readers.length > 0;
  }

  /** Answers at once where the state at hand will do. */
  ask<S>(
    { category }: { readonly category: string; initial(): S },
    stream: string,
    maxAgeMs: number,
  ): Promise<{ state: S; revision: number }> {
    const answer = new Promise<{ state: unknown; revision: number }>((resolve, reject) => {
      const reader: Reader = { category, stream, maxAgeMs, resolve, reject };
      const folded = this.cache.get(stream);
      if (folded && this.cache.isFresh(folded, maxAgeMs)) answerWith(folded, reader);
      else this.#readers.push(reader);
    });
    // The decider of the category folded it, so it is that decider's state.
    return answer as Promise<{ state: S; revision: number }>;
  }

  /** Answers all whose streams are at rest; the others go on waiting. */
  async answer(): Promise<void> {
    if (!this.areWaiting) return;
    const readers = this.#readers;
    this.#readers = [];
    try {
      const stale = readers.filter(({ stream, maxAgeMs }) =>
        this.cache.isStale(stream, this.cache.ago(maxAgeMs)),
      );
      const failures = await this.cache.bringUpToDate(new Set(stale.map(({ stream }) => stream)));
      for (const reader of readers) this.#answerOne(reader, failures.get(reader.stream));
    } catch (error) {
      for (const reader of readers) reader.reject(error);
    }
    // Whoever asked looks at the state before the next command changes it in place.
    await new Promise((resolve) => setImmediate(resolve));
  }

  #answerOne(reader: Reader, failure: unknown): void {
    const folded = this.cache.get(reader.stream);
    if (!folded) reader.reject(failure);
    else if (isDurable(folded)) answerWith(folded, reader);
    else this.#readers.push(reader);
  }
}

function answerWith({ name, decider, state, revision }: FoldedStream, reader: Reader): void {
  if (decider.category === reader.category) reader.resolve({ state, revision });
  else reader.reject(new TypeError(`${name} is not a stream of ${reader.category}`));
}
