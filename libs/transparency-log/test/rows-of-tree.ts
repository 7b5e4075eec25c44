import { createHash } from 'node:crypto';

const HASH = 32;

/**
 * The formulas of RFC 6962, section 2.1, for trees too large to hash anew for each of them: row h holds
 * the hashes of all full subtrees of 2^h entries. It shares nothing with the library that it is held
 * against.
 */
export class RowsOfTree {
  readonly #rows: Buffer[] = [];

  constructor(
    readonly size: number,
    entry: (index: number) => Buffer,
  ) {
    let row = Buffer.alloc(size * HASH);
    for (let i = 0; i < size; i += 1) sha(Buffer.of(0), entry(i)).copy(row, i * HASH);
    for (let count = size; count > 0; count = Math.floor(count / 2)) {
      this.#rows.push(row);
      const above = Buffer.alloc(Math.floor(count / 2) * HASH);
      for (let at = 0; at < above.length; at += HASH)
        sha(Buffer.of(1), row.subarray(2 * at, 2 * (at + HASH))).copy(above, at);
      row = above;
    }
  }

  /** MTH(D[from:to]) */
  mth(from: number, to: number): Buffer {
    const height = Math.log2(to - from);
    const row = this.#rows[height];
    const at = from / (to - from);
    if (row && Number.isInteger(at)) return row.subarray(at * HASH, (at + 1) * HASH);
    const k = largestPowerBelow(to - from);
    return sha(Buffer.of(1), this.mth(from, from + k), this.mth(from + k, to));
  }

  /** PATH(m, D[n]) */
  path(m: number, from = 0, to = this.size): Buffer[] {
    if (to - from === 1) return [];
    const middle = from + largestPowerBelow(to - from);
    return m < middle
      ? [...this.path(m, from, middle), this.mth(middle, to)]
      : [...this.path(m, middle, to), this.mth(from, middle)];
  }

  /** PROOF(m, D[n]) */
  proof(m: number, [from, to]: readonly [number, number] = [0, this.size], b = true): Buffer[] {
    if (m === to) return b ? [] : [this.mth(from, to)];
    const middle = from + largestPowerBelow(to - from);
    return m <= middle
      ? [...this.proof(m, [from, middle], b), this.mth(middle, to)]
      : [...this.proof(m, [middle, to], false), this.mth(from, middle)];
  }

  /** Every hash of the tiles of a level, one after the other: those of all full subtrees of 256^l. */
  tiles(l: number): Buffer {
    return this.#rows[8 * l] ?? Buffer.alloc(0);
  }
}

const largestPowerBelow = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);

const sha = (...parts: Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
