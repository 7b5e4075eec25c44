import type { Organisation, Unit } from './state.js';

const isId = (unitId: string | undefined): unitId is string => unitId !== undefined;

const successorsOf = ({ endedOn, successions }: Unit): string[] =>
  endedOn === undefined ? [] : (successions.at(-1)?.parts ?? []).map(({ to }) => to).filter(isId);

const nextAbove = (unit: Unit): string[] => {
  const successors = successorsOf(unit);
  return successors.length > 0 ? successors : [unit.parents.at(-1)?.value].filter(isId);
};

/**
 * Whether a unit, or whatever succeeded it, is the root named or below it in today's tree. A unit
 * that ended without a successor stays where it last stood. Walks up once per unit on the way:
 * a few look-ups, however large the forest. Unknown units are under nothing.
 */
export const isUnderToday = (
  organisation: Organisation,
  unitId: string,
  rootUnitId: string,
): boolean => {
  const waiting = [unitId];
  const seen = new Set<string>();
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    if (seen.has(current)) continue;
    seen.add(current);
    const unit = organisation.units.get(current);
    if (!unit) continue;
    if (current === rootUnitId) return true;
    waiting.push(...nextAbove(unit));
  }
  return false;
};
