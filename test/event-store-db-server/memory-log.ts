/** One event as the server keeps it. */
export interface KeptEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  /** Where its record begins; commit and prepare position in one, as in every write of today. */
  readonly position: bigint;
  readonly createdMs: number;
}

export type ProposedEvent = Pick<KeptEvent, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

/** What a writer expects of a stream: a revision, or -1 for none. */
export type Expected = bigint | 'any' | 'stream-exists';

export type Appended =
  | { readonly status: 'success'; readonly revision: bigint; readonly position: bigint }
  | { readonly status: 'wrong-expected-version'; readonly current: bigint }
  | { readonly status: 'deleted' }
  | { readonly status: 'too-large' };

/** `MaxAppendSize` of a server that nobody has configured otherwise. */
export const MAX_APPEND_SIZE = 1024 * 1024;

/** The revision that a tombstone has. */
const TOMBSTONE_REVISION = 2n ** 63n - 1n;
const RECORD_HEADER = 100n;

/** Streams and `$all` of one server, or of the nodes of one cluster, in memory. */
export class MemoryLog {
  readonly all: KeptEvent[] = [];
  readonly #streams = new Map<string, KeptEvent[]>();
  readonly #truncatedBefore = new Map<string, bigint>();
  readonly #tombstoned = new Set<string>();
  readonly #waiting = new Set<() => void>();
  /** Positions have gaps, and the first of them is not 0. */
  #end = 1_000n;

  /** @param hasForgotten whether the server no longer knows that it has these very events */
  append(
    stream: string,
    expected: Expected,
    events: readonly ProposedEvent[],
    hasForgotten = false,
  ): Appended {
    if (this.#tombstoned.has(stream)) return { status: 'deleted' };
    if (sizeOf(events) > MAX_APPEND_SIZE) return { status: 'too-large' };
    const kept = this.#streams.get(stream) ?? [];
    const current = BigInt(kept.length) - 1n;
    const told = this.isDeleted(stream) ? -1n : current;
    if (typeof expected === 'bigint' && expected !== told && expected !== current) {
      const before = kept.slice(Number(expected) + 1, Number(expected) + 1 + events.length);
      const isRetry =
        before.length === events.length &&
        before.every(({ id }, index) => id === events[index]?.id);
      const last = before.at(-1);
      return isRetry && last && !hasForgotten
        ? { status: 'success', revision: last.revision, position: last.position }
        : { status: 'wrong-expected-version', current: told };
    }
    if (expected === 'stream-exists' && told === -1n)
      return { status: 'wrong-expected-version', current: told };
    // What was deleted softly stays hidden; the stream goes on behind it.
    const last = this.#write(stream, events);
    return { status: 'success', revision: last.revision, position: last.position };
  }

  /** Events of one stream that nobody has hidden, oldest first; undefined where there are none. */
  visible(stream: string): readonly KeptEvent[] | undefined {
    const kept = this.#streams.get(stream);
    const from = this.#truncatedBefore.get(stream) ?? 0n;
    return kept && !this.isDeleted(stream) ? kept.slice(Number(from)) : undefined;
  }

  isTombstoned(stream: string): boolean {
    return this.#tombstoned.has(stream);
  }

  /** Whether a soft delete has hidden all there is. */
  isDeleted(stream: string): boolean {
    const kept = this.#streams.get(stream);
    return kept !== undefined && (this.#truncatedBefore.get(stream) ?? 0n) >= kept.length;
  }

  /** What an operator does: a soft delete, which leaves the events in `$all` until a scavenge. */
  delete(stream: string): void {
    this.truncate(stream, BigInt(this.#streams.get(stream)?.length ?? 0));
  }

  /** What an operator does with `$tb`. */
  truncate(stream: string, before: bigint): void {
    this.#truncatedBefore.set(stream, before);
    const body = Buffer.from(JSON.stringify({ $tb: Number(before) }));
    this.#write(`$$${stream}`, [{ ...systemEvent('$metadata'), data: body }]);
  }

  tombstone(stream: string): void {
    this.#tombstoned.add(stream);
    this.#push({ ...systemEvent('$streamDeleted'), stream, revision: TOMBSTONE_REVISION });
  }

  /** What a scavenge does with events that are hidden. */
  scavenge(): void {
    const isHidden = ({ stream, revision }: KeptEvent): boolean =>
      this.#tombstoned.has(stream) || revision < (this.#truncatedBefore.get(stream) ?? 0n);
    this.all.splice(0, this.all.length, ...this.all.filter((event) => !isHidden(event)));
  }

  /** What is left after a backup was put back that knew only the first events. */
  restore(events: number): void {
    const kept = this.all.slice(0, events);
    this.all.splice(0);
    this.#streams.clear();
    this.#end = 1_000n;
    for (const event of kept) this.#write(event.stream, [event]);
  }

  /** By halves, since a scavenge leaves gaps. */
  nextAfter(position: bigint): KeptEvent | undefined {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.position ?? 0n) > position) high = middle;
      else low = middle + 1;
    }
    return this.all[low];
  }

  /** Something of the server's own, such as statistics. */
  writeSystemEvent(): void {
    this.#write('$stats-127.0.0.1:2113', [systemEvent('$statsCollected')]);
  }

  /** Resolves at the next write. */
  changed(): { readonly promise: Promise<void>; readonly forget: () => void } {
    let wake = (): void => undefined;
    const promise = new Promise<void>((resolve) => (wake = resolve));
    this.#waiting.add(wake);
    return { promise, forget: () => void this.#waiting.delete(wake) };
  }

  #write(stream: string, events: readonly ProposedEvent[]): KeptEvent {
    let last: KeptEvent | undefined;
    for (const event of events) {
      const kept = this.#streams.get(stream) ?? [];
      last = this.#push({ ...event, stream, revision: BigInt(kept.length) });
      kept.push(last);
      this.#streams.set(stream, kept);
    }
    if (!last) throw new Error('nothing to write');
    return last;
  }

  #push(event: Omit<KeptEvent, 'position' | 'createdMs'>): KeptEvent {
    const kept = { ...event, position: this.#end, createdMs: Date.now() };
    this.#end += RECORD_HEADER + BigInt(event.data.length + event.metadata.length);
    this.all.push(kept);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
    return kept;
  }
}

const sizeOf = (events: readonly ProposedEvent[]): number =>
  events.reduce((sum, { data, metadata, type }) => {
    return sum + data.length + metadata.length + 2 * type.length;
  }, 0);

let systemEvents = 0;

const systemEvent = (type: string): ProposedEvent => ({
  id: `00000000-0000-4000-8000-${(++systemEvents).toString(16).padStart(12, '0')}`,
  type,
  contentType: 'application/json',
  data: Buffer.from('{}'),
  metadata: new Uint8Array(),
});
