import { allocateToToday } from '../organisation/allocation.js';
import type { Organisation } from '../organisation/state.js';
import { parentThen } from '../organisation/unit-on.js';
import type { ContributionLeafRow, ContributionRow } from './rows-of-money.js';

/** A leaf as it is now, and how much of it is new. */
export interface GrownLeaf {
  /** Only of a unit with successors does it matter. */
  readonly total: ContributionLeafRow;
  readonly grownBy: LeafFigures;
}

type LeafFigures = Pick<
  ContributionLeafRow,
  'general' | 'generalGifts' | 'earmarked' | 'earmarkedGifts'
>;

/** Gifts for a purpose roll up by themselves: of some funds only the general ones are public. */
const CLASSES = ['general', 'earmarked'] as const;

/** The unit under which stands what has no successor. */
const NOBODY = '';

/**
 * By how much leaves of one fund and month change what stands above them: as organised in that
 * month, and by who has whose past today. An allocation rounds, so that today's part is the
 * allocation of the total less that of what it was before: sums stay exact in any order of events.
 */
export const rollUp = (
  organisation: Organisation,
  fundId: string,
  month: string,
  leaves: Iterable<GrownLeaf>,
): ContributionRow[] => {
  const sums = new Map<string, Grown>();
  const rowOf = (unitId: string): Grown => {
    const row = sums.get(unitId) ?? nothing(fundId, month, unitId);
    sums.set(unitId, row);
    return row;
  };
  const then = linesOfRows(rowOf, (unitId) =>
    organisation.units.has(unitId) ? parentThen(organisation, unitId, month) : undefined,
  );
  const today = linesOfRows(
    rowOf,
    (unitId) => organisation.units.get(unitId)?.parents.at(-1)?.value,
  );
  for (const leaf of leaves) {
    growThen(leaf, then);
    for (const meant of CLASSES) growToday(organisation, leaf, meant, today);
  }
  return [...sums.values()];
};

/** A unit's row and those of all above it, nearest first; each line is climbed once. */
type LineOf = (unitId: string) => readonly Grown[];

const linesOfRows = (
  rowOf: (unitId: string) => Grown,
  parentOf: (unitId: string) => string | undefined,
): LineOf => {
  const known = new Map<string, readonly Grown[]>();
  const lineOf: LineOf = (unitId) => {
    const found = known.get(unitId);
    if (found) return found;
    const parent = parentOf(unitId);
    const line = [rowOf(unitId), ...(parent === undefined ? [] : lineOf(parent))];
    known.set(unitId, line);
    return line;
  };
  return lineOf;
};

type Grown = { -readonly [K in keyof ContributionRow]: ContributionRow[K] };

const nothing = (fundId: string, month: string, unitId: string): Grown => ({
  fundId,
  month,
  unitId,
  generalThenOwn: 0,
  generalThenSubtree: 0,
  generalThenGifts: 0,
  generalTodayOwn: 0,
  generalTodaySubtree: 0,
  generalTodayGifts: 0,
  earmarkedThenOwn: 0,
  earmarkedThenSubtree: 0,
  earmarkedThenGifts: 0,
  earmarkedTodayOwn: 0,
  earmarkedTodaySubtree: 0,
  earmarkedTodayGifts: 0,
});

const growThen = ({ total, grownBy }: GrownLeaf, lineOf: LineOf): void => {
  const line = lineOf(total.unitId);
  for (const row of line) {
    row.generalThenSubtree += grownBy.general;
    row.generalThenGifts += grownBy.generalGifts;
    row.earmarkedThenSubtree += grownBy.earmarked;
    row.earmarkedThenGifts += grownBy.earmarkedGifts;
  }
  const [own] = line;
  if (!own) return;
  own.generalThenOwn += grownBy.general;
  own.earmarkedThenOwn += grownBy.earmarked;
};

const growToday = (
  organisation: Organisation,
  leaf: GrownLeaf,
  meant: (typeof CLASSES)[number],
  lineOf: LineOf,
): void => {
  if (leaf.grownBy[meant] === 0 && leaf.grownBy[`${meant}Gifts`] === 0) return;
  const gifts = grownParts(organisation, leaf, `${meant}Gifts`);
  for (const [unitId, amount] of grownParts(organisation, leaf, meant)) {
    const line = lineOf(unitId);
    for (const row of line) {
      row[`${meant}TodaySubtree`] += amount;
      row[`${meant}TodayGifts`] += gifts.get(unitId) ?? 0;
    }
    const [own] = line;
    if (own) own[`${meant}TodayOwn`] += amount;
  }
};

/** Whether some of the unit's past may be another one's today. */
export const hasSuccessors = (organisation: Organisation, unitId: string): boolean =>
  (organisation.units.get(unitId)?.successions.length ?? 0) > 0;

/** By how much the part of each unit of today grew. */
const grownParts = (
  organisation: Organisation,
  { total, grownBy }: GrownLeaf,
  figure: keyof LeafFigures,
): Map<string, number> => {
  const { unitId: origin, month } = total;
  if (!hasSuccessors(organisation, origin)) return new Map([[origin, grownBy[figure]]]);
  const parts = new Map<string, number>();
  const allocate = (sum: number, sign: 1 | -1) => {
    for (const { unitId = NOBODY, amount } of allocateToToday(organisation, origin, sum, month))
      parts.set(unitId, (parts.get(unitId) ?? 0) + sign * amount);
  };
  allocate(total[figure], 1);
  allocate(total[figure] - grownBy[figure], -1);
  return parts;
};
