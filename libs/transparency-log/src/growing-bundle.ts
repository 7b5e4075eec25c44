import { LENGTH_BYTES, mustFit } from './entry-bundle.js';
import { LEAF } from './merkle-hashing.js';
import { sha256 } from './node-primitives.js';

const FIRST_BYTES = 131_072;

/** A bundle that is being filled. All entries go into one piece of memory, which is used again. */
export class GrowingBundle {
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;
  #count = 0;

  /** How many entries are in it. */
  get count(): number {
    return this.#count;
  }

  /**
   * Puts an entry at the end, and gives its hash as a leaf of the tree.
   * @param index of the entry in the log, to be named
   * @throws LogFault ENTRY_TOO_LONG, and nothing has changed
   */
  add(entry: Uint8Array, index: number): Uint8Array {
    mustFit(entry, index);
    const start = this.#length + LENGTH_BYTES;
    const end = start + entry.length;
    this.#makeRoom(end);
    const bytes = this.#bytes;
    bytes.set(entry, start);
    // What is hashed is one byte and the entry: they lie here side by side until the length is written.
    bytes[start - 1] = LEAF;
    const hash = sha256(bytes.subarray(start - 1, end));
    bytes[start - 2] = entry.length >> 8;
    bytes[start - 1] = entry.length & 0xff;
    this.#length = end;
    this.#count += 1;
    return hash;
  }

  /** The file of what is in it. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  clear(): void {
    [this.#length, this.#count] = [0, 0];
  }

  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = new Uint8Array(length * 2);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
