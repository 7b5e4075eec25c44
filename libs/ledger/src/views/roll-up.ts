import { allocateToToday } from '../organisation/allocation.js';
import type { Organisation } from '../organisation/state.js';
import { parentThen } from '../organisation/unit-on.js';
import type { Changes } from './changes.js';
import type { ContributionLeafRow } from './rows-of-money.js';

/** A leaf as it is now, and how much of it is new. */
export interface GrownLeaf {
  readonly total: ContributionLeafRow;
  readonly grownBy: Pick<ContributionLeafRow, 'own' | 'gifts'>;
}

/** The unit under which stands what has no successor. */
const NOBODY = '';

/**
 * Adds what leaves grew by to the units above them: as organised in the leaf's month, and to
 * whoever has their past today. An allocation rounds, so that today's part is the allocation of
 * the total less that of what it was before: sums stay exact, whatever the order of events.
 */
export const rollUp = (
  changes: Changes,
  organisation: Organisation,
  leaves: Iterable<GrownLeaf>,
): void => {
  for (const leaf of leaves) {
    rollUpThen(changes, organisation, leaf);
    rollUpToday(changes, organisation, leaf);
  }
};

const rollUpThen = (
  changes: Changes,
  organisation: Organisation,
  { total: { unitId, ...leaf }, grownBy: { own, gifts } }: GrownLeaf,
): void => {
  changes.add('contribution', { ...leaf, basis: 'then', unitId, own, subtree: own, gifts });
  for (
    let above = parentIn(organisation, unitId, leaf.month);
    above !== undefined;
    above = parentIn(organisation, above, leaf.month)
  )
    changes.add('contribution', {
      ...leaf,
      basis: 'then',
      unitId: above,
      own: 0,
      subtree: own,
      gifts,
    });
};

const parentIn = (organisation: Organisation, unitId: string, month: string): string | undefined =>
  organisation.units.has(unitId) ? parentThen(organisation, unitId, month) : undefined;

const rollUpToday = (changes: Changes, organisation: Organisation, leaf: GrownLeaf): void => {
  const { fundId, month, earmarked } = leaf.total;
  const gifts = grownParts(organisation, leaf, 'gifts');
  for (const [unitId, own] of grownParts(organisation, leaf, 'own')) {
    const key = { basis: 'today', fundId, month, earmarked } as const;
    const grown = { subtree: own, gifts: gifts.get(unitId) ?? 0 };
    changes.add('contribution', { ...key, unitId, own, ...grown });
    for (
      let above = parentToday(organisation, unitId);
      above !== undefined;
      above = parentToday(organisation, above)
    )
      changes.add('contribution', { ...key, unitId: above, own: 0, ...grown });
  }
};

const parentToday = (organisation: Organisation, unitId: string): string | undefined =>
  organisation.units.get(unitId)?.parents.at(-1)?.value;

/** By how much the part of each unit of today grew. */
const grownParts = (
  organisation: Organisation,
  { total, grownBy }: GrownLeaf,
  figure: 'own' | 'gifts',
): Map<string, number> => {
  const { unitId: origin, month } = total;
  const isWhole = (organisation.units.get(origin)?.successions.length ?? 0) === 0;
  if (isWhole) return new Map([[origin, grownBy[figure]]]);
  const parts = new Map<string, number>();
  const allocate = (sum: number, sign: 1 | -1) => {
    for (const { unitId = NOBODY, amount } of allocateToToday(organisation, origin, sum, month))
      parts.set(unitId, (parts.get(unitId) ?? 0) + sign * amount);
  };
  allocate(total[figure], 1);
  allocate(total[figure] - grownBy[figure], -1);
  return parts;
};
