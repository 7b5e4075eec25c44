import type { SuccessionRow, UnitRow } from './units-of-quang-ninh.js';

export interface Gift {
  readonly unit_id: string;
  readonly fund_id: string;
  readonly month: string;
  readonly amount: number;
}

interface Contribution {
  basis: string;
  unit_id: string;
  fund_id: string;
  month: string;
  own: number;
  subtree: number;
  gifts: number;
}

interface Tree {
  readonly units: readonly UnitRow[];
  readonly successions: readonly SuccessionRow[];
}

/** Gifts rolled up the tree twice: where they were given, and where their units went. */
export function contributionsOf(gifts: readonly Gift[], tree: Tree): Contribution[] {
  const today = gifts.flatMap((gift) => handedOver(gift, tree.successions));
  return [...rolledUp('then', gifts, tree.units), ...rolledUp('today', today, tree.units)];
}

/** The first successor takes what rounding leaves, so that nothing is lost. */
function handedOver(gift: Gift, successions: readonly SuccessionRow[]): Gift[] {
  const parts = successions
    .filter((row) => row.from_unit_id === gift.unit_id && row.to_unit_id !== null)
    .map((row) => ({
      ...gift,
      unit_id: row.to_unit_id ?? '',
      amount: Math.floor((gift.amount * row.share) / 10_000),
    }));
  const [first, ...others] = parts;
  if (!first) return [gift];
  const left = gift.amount - parts.reduce((sum, part) => sum + part.amount, 0);
  return [{ ...first, amount: first.amount + left }, ...others];
}

function rolledUp(basis: string, gifts: readonly Gift[], units: readonly UnitRow[]) {
  const parents = new Map(units.map((unit) => [unit.unit_id, unit.parent_id]));
  const sums = new Map<string, Contribution>();
  const rowOf = (unit_id: string, { fund_id, month }: Gift) => {
    const key = `${unit_id} ${fund_id} ${month}`;
    const row = sums.get(key) ?? { basis, unit_id, fund_id, month, own: 0, subtree: 0, gifts: 0 };
    sums.set(key, row);
    return row;
  };
  for (const gift of gifts) {
    const own = rowOf(gift.unit_id, gift);
    own.own += gift.amount;
    own.gifts += 1;
    let unit: string | null | undefined = gift.unit_id;
    while (unit) {
      rowOf(unit, gift).subtree += gift.amount;
      unit = parents.get(unit);
    }
  }
  return [...sums.values()];
}
