import type { CorrectableKind } from '#contracts';
import { directionOf } from '../cash-book/correctable-kind.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import { isBucket, partsOfBucket } from '../sponsorship/bucket.js';

/** How many children a published sum, and any difference between two of them, has to reach. */
export const LEAST_CHILDREN = 10;

/** What one sum is made of, child by child, as far as the entries tell. */
export interface SumOfChildren {
  readonly children: Record<string, number>;
  /** Entries that name no child: each may be about a single one. */
  others: number;
  /** Something in it reaches enough children whom no entry names: it hides whoever is beside them. */
  hides: boolean;
  /** How many months went into it. */
  months: number;
}

export const noChildren = (): SumOfChildren => ({
  children: {},
  others: 0,
  hides: false,
  months: 0,
});

export type Side = 'given' | 'received';

/** What an entry changes for which child, on which side of the sums. */
interface Change {
  readonly side: Side;
  readonly childId: string;
  readonly amount: number;
}

export const changesOf = (event: CashBookEvent): readonly Change[] => {
  switch (event.type) {
    case 'DonationRecorded': {
      const { forChild, amount } = event.data;
      return forChild ? [{ side: 'received', childId: forChild.childId, amount }] : [];
    }
    case 'ChildHandoverPaid':
      return event.data.lines.map(({ childId, amount }) => ({ side: 'given', childId, amount }));
    case 'VoucherAdjusted':
    case 'ReferredAdjustmentPosted': {
      const { kind, earmark, before, after } = event.data;
      return ofBucket(kind, earmark, after - before);
    }
    case 'VoucherVoided': {
      const { kind, earmark, buckets, amount } = event.data;
      if (!buckets) return ofBucket(kind, earmark, -amount);
      return buckets.flatMap((one) => ofBucket(kind, one.bucket, -one.amount));
    }
    default:
      return [];
  }
};

const ofBucket = (kind: CorrectableKind, earmark: string | undefined, amount: number): Change[] => {
  const childId = isBucket(earmark) ? partsOfBucket(earmark)?.childId : undefined;
  const side = directionOf(kind) === 1 ? 'received' : 'given';
  return childId === undefined ? [] : [{ side, childId, amount }];
};

/** How many children a sum is about at least. */
export const childrenIn = ({ children, others }: SumOfChildren): number =>
  others + Object.values(children).filter((amount) => amount !== 0).length;

/** Several months as one. */
export const together = (sums: readonly SumOfChildren[]): SumOfChildren => {
  const all = noChildren();
  for (const { children, others, hides, months } of sums) {
    for (const [childId, amount] of Object.entries(children))
      all.children[childId] = (all.children[childId] ?? 0) + amount;
    all.others += others;
    all.hides ||= hides;
    all.months += months;
  }
  return all;
};

/**
 * Whether the difference between two sums tells of too few children: of one who joined, left, or
 * gets another amount. Several months are also held against as many times the other's.
 */
export const tellsOfFew = (one: SumOfChildren, other: SumOfChildren): boolean => {
  if (one.hides || other.hides) return false;
  const isTold = (times: number): boolean => {
    const named = countOfChanged(one.children, other.children, times);
    const changed = named + one.others + other.others;
    return changed > 0 && changed < LEAST_CHILDREN;
  };
  return [1, one.months / Math.max(1, other.months)].some(isTold);
};

const countOfChanged = (
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
  times: number,
): number => {
  let changed = 0;
  for (const childId of new Set([...Object.keys(one), ...Object.keys(other)]))
    if ((one[childId] ?? 0) !== (other[childId] ?? 0) * times) changed += 1;
  return changed;
};
