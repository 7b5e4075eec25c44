/** Entries from `from` up to and without `to`. */
export type Range = readonly [from: number, to: number];

/** The largest power of two that is smaller; where a tree of so many entries divides. */
export const splitOf = (count: number): number => {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
};

/** Of which ranges an inclusion proof has the hashes, the leaf's sibling first (RFC 6962, 2.1.1). */
export const inclusionRanges = (index: number, [from, to]: Range): Range[] => {
  if (to - from <= 1) return [];
  const middle = from + splitOf(to - from);
  return index < middle
    ? [...inclusionRanges(index, [from, middle]), [middle, to]]
    : [...inclusionRanges(index, [middle, to]), [from, middle]];
};

/** Of which ranges a consistency proof has the hashes (RFC 6962, section 2.1.2). */
export const consistencyRanges = (first: number, second: number): Range[] =>
  first === 0 || first === second ? [] : subProof(first, [0, second], true);

const subProof = (first: number, [from, to]: Range, isWhole: boolean): Range[] => {
  if (first === to) return isWhole ? [] : [[from, to]];
  const middle = from + splitOf(to - from);
  return first <= middle
    ? [...subProof(first, [from, middle], isWhole), [middle, to]]
    : [...subProof(first, [middle, to], false), [from, middle]];
};

/** A full subtree: 2^height entries, the `index`-th of its kind. */
export interface Subtree {
  readonly height: number;
  readonly index: number;
}

/** The full subtrees that a range of a tree is made of, largest first. */
export const subtreesOf = ([from, to]: Range): Subtree[] => {
  const subtrees: Subtree[] = [];
  for (let at = from; at < to;) {
    let [height, width] = [0, 1];
    while (at % (width * 2) === 0 && at + width * 2 <= to)
      [height, width] = [height + 1, width * 2];
    subtrees.push({ height, index: at / width });
    at += width;
  }
  return subtrees;
};
