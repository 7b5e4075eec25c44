import { readEnvelope, type RecordedEvent, type Upcast } from '#event-store';
import { type FoldedLeaf, LeafFold } from '#ledger';
import { hexOf, sha256 } from '#transparency-log';

/** The public leaves of stored events, from the first on. */
export class Leaves {
  readonly #fold = new LeafFold((text) => hexOfSha256(Buffer.from(text)));

  constructor(private readonly upcast: Upcast) {}

  get size(): number {
    return this.#fold.size;
  }

  /** @throws Error on an event that cannot be read, or that nobody has decided about */
  next({ stream, bytes }: Pick<RecordedEvent, 'stream' | 'bytes'>): FoldedLeaf {
    const { type, schema, recordedAt, data } = readEnvelope(bytes);
    const event = this.upcast(type, schema, data);
    return this.#fold.take({ stream, recordedAt, event, envelope: hexOfSha256(bytes) });
  }
}

const hexOfSha256 = (bytes: Buffer): string => hexOf(sha256(bytes));
