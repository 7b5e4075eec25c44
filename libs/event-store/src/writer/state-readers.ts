import type { StreamCache } from './stream-cache.js';

interface Reader {
  readonly category: string;
  readonly stream: string;
  readonly maxAgeMs: number;
  resolve(answer: { state: unknown; revision: number }): void;
  reject(reason: unknown): void;
}

/** Questions for folded states: answered between two flushes, when every state is durable. */
export class StateReaders {
  #readers: Reader[] = [];

  constructor(private readonly cache: StreamCache) {}

  get areWaiting(): boolean {
    return this.#readers.length > 0;
  }

  ask<S>(
    { category }: { readonly category: string; initial(): S },
    stream: string,
    maxAgeMs: number,
  ): Promise<{ state: S; revision: number }> {
    return new Promise<{ state: unknown; revision: number }>((resolve, reject) => {
      this.#readers.push({ category, stream, maxAgeMs, resolve, reject });
      // The decider of the category folded it, so it is that decider's state.
    }) as Promise<{ state: S; revision: number }>;
  }

  async answer(): Promise<void> {
    if (!this.areWaiting) return;
    const readers = this.#readers;
    this.#readers = [];
    try {
      const failures = await this.cache.bringUpToDate(agesOf(readers));
      for (const reader of readers) this.#answerOne(reader, failures.get(reader.stream));
    } catch (error) {
      for (const reader of readers) reader.reject(error);
    }
    // Whoever asked looks at the state before the next flush changes it in place.
    await new Promise((resolve) => setImmediate(resolve));
  }

  #answerOne(reader: Reader, failure: unknown): void {
    const { category, stream } = reader;
    const folded = this.cache.get(stream);
    if (folded?.decider.category === category) {
      reader.resolve({ state: folded.state, revision: folded.revision });
    } else {
      reader.reject(failure ?? new TypeError(`${stream} is not a stream of ${category}`));
    }
  }
}

function agesOf(readers: readonly Reader[]): Map<string, number> {
  const ages = new Map<string, number>();
  for (const { stream, maxAgeMs } of readers) {
    ages.set(stream, Math.min(maxAgeMs, ages.get(stream) ?? Infinity));
  }
  return ages;
}
