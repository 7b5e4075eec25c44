import { areEqual } from './bytes.js';
import { LogFault } from './log-fault.js';
import { HASH_BYTES, nodeHashOf } from './merkle-hashing.js';
import type { Primitives } from './primitives.js';

export interface Inclusion {
  /** From 0. */
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  /** From the leaf's sibling to a child of the root. */
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/**
 * That the leaf stands at the index of the tree with this root (RFC 9162, section 2.1.3.2).
 * Numbers may be as large as integers are safe: no bit operations, which would cut at 2^32.
 * @throws LogFault NOT_INCLUDED
 */
export const verifyInclusion = async (by: Primitives, claim: Inclusion): Promise<void> => {
  const { index, size, leafHash, proof, root } = claim;
  const where = `entry ${String(index)} of ${String(size)}`;
  const fail = (what: string) => new LogFault('NOT_INCLUDED', where, what);
  if (!isCount(index) || !isCount(size) || index >= size) throw fail('there is no such entry');
  if (![leafHash, ...proof].every(isHash)) throw fail('a hash has not 32 bytes');
  const sides = [...siblingSides(index, size)];
  if (proof.length !== sides.length)
    throw fail(`the proof is too ${proof.length > sides.length ? 'long' : 'short'}`);
  let hash = leafHash;
  for (const [at, sibling] of proof.entries())
    hash =
      sides[at] === 'left'
        ? await nodeHashOf(by, sibling, hash)
        : await nodeHashOf(by, hash, sibling);
  if (!areEqual(hash, root)) throw fail('the proof leads to another root');
};

/** On which side of the way from an entry to the root each hash of its proof stands. */
export function* siblingSides(index: number, size: number): Iterable<'left' | 'right'> {
  let [fromLeft, last] = [index, size - 1];
  while (last > 0) {
    const isRightmost = fromLeft === last;
    yield isOdd(fromLeft) || isRightmost ? 'left' : 'right';
    // The last node of a row goes up alone until it has a neighbour.
    if (isRightmost)
      while (!isOdd(fromLeft) && fromLeft !== 0) [fromLeft, last] = [half(fromLeft), half(last)];
    [fromLeft, last] = [half(fromLeft), half(last)];
  }
}

export interface Consistency {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * That the second tree begins with everything of the first, unchanged (RFC 9162, 2.1.4.2). Of an
 * empty first tree there is nothing to prove, and a proof of it is refused.
 * @throws LogFault SPLIT_VIEW
 */
export const verifyConsistency = async (by: Primitives, claim: Consistency): Promise<void> => {
  const { first, second, firstRoot, secondRoot, proof } = claim;
  const where = `sizes ${String(first)} and ${String(second)}`;
  const fail = (what: string) => new LogFault('SPLIT_VIEW', where, what);
  if (!isCount(first) || !isCount(second) || first > second) throw fail('the second is smaller');
  if (first === 0) throw fail('nothing can be proved of an empty tree');
  if (first === second) {
    if (proof.length > 0) throw fail('equal trees need no proof');
    if (!areEqual(firstRoot, secondRoot)) throw fail('one size has two roots');
    return;
  }
  if (!proof.every(isHash)) throw fail('a hash has not 32 bytes');
  if (proof.length === 0) throw fail('the proof is empty');
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof] : [...proof];
  const roots = await rootsOf(by, { first, second, path });
  if (!roots) throw fail('the proof has another length');
  if (!areEqual(roots.old, firstRoot)) throw fail('the proof leads to another old root');
  if (!areEqual(roots.new, secondRoot)) throw fail('the proof leads to another new root');
};

interface Path {
  readonly first: number;
  readonly second: number;
  readonly path: readonly Uint8Array[];
}

const rootsOf = async (
  by: Primitives,
  { first, second, path: [start, ...rest] }: Path,
): Promise<{ readonly old: Uint8Array; readonly new: Uint8Array } | undefined> => {
  if (!start) return undefined;
  let [inOld, inNew] = [first - 1, second - 1];
  while (isOdd(inOld)) [inOld, inNew] = [half(inOld), half(inNew)];
  let [old, latest] = [start, start];
  for (const hash of rest) {
    if (inNew === 0) return undefined;
    if (isOdd(inOld) || inOld === inNew) {
      old = await nodeHashOf(by, hash, old);
      latest = await nodeHashOf(by, hash, latest);
      while (!isOdd(inOld) && inOld !== 0) [inOld, inNew] = [half(inOld), half(inNew)];
    } else latest = await nodeHashOf(by, latest, hash);
    [inOld, inNew] = [half(inOld), half(inNew)];
  }
  return inNew === 0 ? { old, new: latest } : undefined;
};

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isHash = (bytes: Uint8Array): boolean => bytes.length === HASH_BYTES;
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

const isPowerOfTwo = (value: number): boolean => {
  let rest = value;
  while (!isOdd(rest)) rest = half(rest);
  return rest === 1;
};
