import type { Organisation, Unit } from '../organisation/state.js';
import type { UnitRow } from './rows-of-reference.js';
import { searchText } from './search-text.js';

const lastOf = <T>(values: readonly { readonly value: T }[]): T | undefined => values.at(-1)?.value;

/** Every unit as it stands by all that is recorded. */
export const unitRowsOf = (organisation: Organisation): UnitRow[] => {
  const sortKeys = new Map<string, string>();
  const under = new Map<string, ReadonlySet<string>>();
  return [...organisation.units.values()].map((unit) => {
    const { unitId, kind, level, establishedOn, endedOn, windDownUntil } = unit;
    const code = lastOf(unit.codes) ?? '';
    const name = lastOf(unit.names) ?? '';
    const parentId = lastOf(unit.parents);
    return {
      unitId,
      code,
      name,
      folded: searchText(`${name} ${code}`),
      kind,
      level,
      parentId,
      establishedOn,
      endedOn,
      windDownUntil,
      sortKey: sortKeyOf(organisation, unit, sortKeys),
      under: [...underOf(organisation, unit, under)].sort(),
    };
  });
};

/** Codes from the root down; the id tells units apart that had one code after the other. */
const sortKeyOf = (organisation: Organisation, unit: Unit, known: Map<string, string>): string => {
  const found = known.get(unit.unitId);
  if (found !== undefined) return found;
  const parent = organisation.units.get(lastOf(unit.parents) ?? '');
  const own = `${lastOf(unit.codes) ?? ''} ${unit.unitId}`;
  const key = parent ? `${sortKeyOf(organisation, parent, known)}/${own}` : own;
  known.set(unit.unitId, key);
  return key;
};

/** All that `isUnderToday` would say yes to, for one unit. */
const underOf = (
  organisation: Organisation,
  unit: Unit,
  known: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> => {
  const found = known.get(unit.unitId);
  if (found) return found;
  const under = new Set([unit.unitId]);
  known.set(unit.unitId, under);
  for (const above of nextAbove(unit)) {
    const next = organisation.units.get(above);
    if (!next) continue;
    for (const unitId of underOf(organisation, next, known)) under.add(unitId);
  }
  return under;
};

const nextAbove = ({ endedOn, successions, parents }: Unit): string[] => {
  const last = successions.at(-1);
  const successors =
    endedOn !== undefined && last?.effectiveOn === endedOn ? last.parts.map(({ to }) => to) : [];
  const isId = (unitId: string | undefined): unitId is string => unitId !== undefined;
  const living = successors.filter(isId);
  return living.length > 0 ? living : [lastOf(parents)].filter(isId);
};
