import { HASH_BYTES, nodeHashOf, emptyPreimage } from './merkle-hashing.js';
import type { Primitives } from './primitives.js';
import { readTile, type TileSource } from './tile-source.js';
import { TILE_WIDTH, tileHolding, tilePath } from './tile-paths.js';
import {
  consistencyRanges,
  inclusionRanges,
  type Range,
  splitOf,
  type Subtree,
  subtreesOf,
} from './tree-ranges.js';

/** Levels of the tree that one level of tiles spans. */
const TILE_HEIGHT = 8;

/** Makes proofs about a tree of one size out of its tiles; each tile is read once. */
export class Prover {
  readonly #tiles = new Map<string, Promise<Uint8Array>>();

  constructor(
    private readonly by: Primitives,
    private readonly source: TileSource,
    readonly size: number,
  ) {}

  /** Hashes from the entry's sibling to a child of the root. @throws LogFault */
  inclusion(index: number): Promise<Uint8Array[]> {
    return this.#hashesOf(inclusionRanges(index, [0, this.size]));
  }

  /** That this tree begins with the first `first` entries of it. @throws LogFault */
  consistency(first: number): Promise<Uint8Array[]> {
    return this.#hashesOf(consistencyRanges(first, this.size));
  }

  root(): Promise<Uint8Array> {
    return this.rootAt(this.size);
  }

  /** The root that a tree of these tiles had when it was smaller. */
  async rootAt(size: number): Promise<Uint8Array> {
    return size === 0 ? this.by.sha256(emptyPreimage()) : this.#hashOf([0, size]);
  }

  leafHash(index: number): Promise<Uint8Array> {
    return this.#hashOf([index, index + 1]);
  }

  #hashesOf(ranges: readonly Range[]): Promise<Uint8Array[]> {
    return Promise.all(ranges.map((range) => this.#hashOf(range)));
  }

  async #hashOf(range: Range): Promise<Uint8Array> {
    const [smallest, ...larger] = subtreesOf(range).reverse();
    if (!smallest) throw new RangeError('an empty range has no hash');
    let hash = await this.#full(smallest);
    for (const subtree of larger) hash = await nodeHashOf(this.by, await this.#full(subtree), hash);
    return hash;
  }

  async #full({ height, index }: Subtree): Promise<Uint8Array> {
    const level = Math.floor(height / TILE_HEIGHT);
    const count = 2 ** (height % TILE_HEIGHT);
    const first = index * count;
    const name = tileHolding(level, first, this.size);
    const path = tilePath(name);
    const reading = this.#tiles.get(path) ?? readTile(this.source, name);
    this.#tiles.set(path, reading);
    const tile = await reading;
    const at = (first % TILE_WIDTH) * HASH_BYTES;
    return this.#combined(tile.subarray(at, at + count * HASH_BYTES));
  }

  /** The root over a row of hashes side by side. */
  async #combined(row: Uint8Array): Promise<Uint8Array> {
    if (row.length === HASH_BYTES) return row;
    const middle = splitOf(row.length / HASH_BYTES) * HASH_BYTES;
    const left = await this.#combined(row.subarray(0, middle));
    return nodeHashOf(this.by, left, await this.#combined(row.subarray(middle)));
  }
}
