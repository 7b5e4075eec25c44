import { sha256 } from './node-primitives.js';
import { GrowingBundle } from './growing-bundle.js';
import { emptyPreimage, HASH_BYTES, nodePreimage } from './merkle-hashing.js';
import { readEntries, readTile, type TileSource } from './tile-source.js';
import { hashesAt, TILE_WIDTH, type TileName } from './tile-paths.js';

/** A file of the log, as it is written once and for all. */
export interface TileFile {
  readonly name: TileName;
  readonly bytes: Uint8Array;
}

interface Level {
  /** Which tile of the level is being filled, and how far it is. */
  index: number;
  width: number;
  readonly hashes: Uint8Array;
}

/**
 * A tree that grows on the right. It holds nothing but the tiles that are not full yet, so that a
 * log of any length fits into some kilobytes.
 */
export class TreeBuilder {
  readonly #levels: Level[] = [];
  readonly #entries = new GrowingBundle();
  #full: TileFile[] = [];
  #size = 0;

  /** Goes on where a tree of this size stood. @throws LogFault when a file of it is not whole */
  static async resume(size: number, source: TileSource): Promise<TreeBuilder> {
    const tree = new TreeBuilder();
    tree.#size = size;
    for (let level = 0; hashesAt(level, size) > 0; level += 1) {
      const growing = tree.#level(level);
      growing.index = Math.floor(hashesAt(level, size) / TILE_WIDTH);
      growing.width = hashesAt(level, size) % TILE_WIDTH;
      const { index, width } = growing;
      if (width > 0) growing.hashes.set(await readTile(source, { level, index, width }));
    }
    const [index, width] = [Math.floor(size / TILE_WIDTH), size % TILE_WIDTH];
    const entries = width > 0 ? await readEntries(source, { level: 'entries', index, width }) : [];
    entries.forEach((entry, at) => tree.#entries.add(entry, index * TILE_WIDTH + at));
    return tree;
  }

  get size(): number {
    return this.#size;
  }

  /** @throws LogFault ENTRY_TOO_LONG, and nothing has changed */
  append(entry: Uint8Array): void {
    this.appendHash(this.#entries.add(entry, this.#size));
    if (this.#entries.count < TILE_WIDTH) return;
    const index = this.#size / TILE_WIDTH - 1;
    const name = { level: 'entries', index, width: TILE_WIDTH } as const;
    this.#full.push({ name, bytes: this.#entries.bytes() });
    this.#entries.clear();
  }

  /** Of an entry that is kept elsewhere: no bundle is made of it. */
  appendHash(leafHash: Uint8Array): void {
    this.#size += 1;
    this.#push(0, leafHash);
  }

  root(): Uint8Array {
    const smallestFirst = this.#levels.flatMap(({ hashes, width }) => perfectRoots(hashes, width));
    const [last = sha256(emptyPreimage()), ...larger] = smallestFirst;
    return larger.reduce((right, left) => sha256(nodePreimage(left, right)), last);
  }

  /** Files that became full since the last time. */
  takeFull(): TileFile[] {
    const full = this.#full;
    this.#full = [];
    return full;
  }

  /** The files that a log of exactly this size has beside its full ones. */
  partial(): TileFile[] {
    const tiles = this.#levels.flatMap(({ index, width, hashes }, level) =>
      width === 0
        ? []
        : [{ name: { level, index, width }, bytes: hashes.slice(0, width * HASH_BYTES) }],
    );
    const width = this.#entries.count;
    if (width === 0) return tiles;
    const name = { level: 'entries', index: Math.floor(this.#size / TILE_WIDTH), width } as const;
    return [...tiles, { name, bytes: this.#entries.bytes() }];
  }

  #level(level: number): Level {
    return (this.#levels[level] ??= {
      index: 0,
      width: 0,
      hashes: new Uint8Array(TILE_WIDTH * HASH_BYTES),
    });
  }

  #push(level: number, hash: Uint8Array): void {
    const growing = this.#level(level);
    growing.hashes.set(hash, growing.width * HASH_BYTES);
    growing.width += 1;
    if (growing.width < TILE_WIDTH) return;
    const { index } = growing;
    this.#full.push({ name: { level, index, width: TILE_WIDTH }, bytes: growing.hashes.slice() });
    const [root] = perfectRoots(growing.hashes, TILE_WIDTH);
    [growing.index, growing.width] = [index + 1, 0];
    if (root) this.#push(level + 1, root);
  }
}

/** The roots of the full subtrees over the first hashes of a tile, smallest (rightmost) first. */
const perfectRoots = (hashes: Uint8Array, width: number): Uint8Array[] => {
  const roots: Uint8Array[] = [];
  let end = width;
  for (let size = 1; end > 0; size *= 2) {
    if (end % (size * 2) === 0) continue;
    roots.push(rootOfFull(hashes, end - size, size));
    end -= size;
  }
  return roots;
};

const rootOfFull = (hashes: Uint8Array, from: number, count: number): Uint8Array => {
  const row = hashes.slice(from * HASH_BYTES, (from + count) * HASH_BYTES);
  for (let left = count; left > 1; left /= 2)
    for (let at = 0; at < left / 2; at += 1)
      // Two neighbours lie side by side: what is hashed is a copy of both, and it makes room for one.
      row.set(sha256(pairPreimage(row, at * 2 * HASH_BYTES)), at * HASH_BYTES);
  return row.slice(0, HASH_BYTES);
};

const PAIR = nodePreimage(new Uint8Array(HASH_BYTES), new Uint8Array(HASH_BYTES));

/** The preimage over two hashes that lie side by side; good until the next call. */
const pairPreimage = (row: Uint8Array, at: number): Uint8Array => {
  PAIR.set(row.subarray(at, at + 2 * HASH_BYTES), 1);
  return PAIR;
};
