import type { MoveUnit, SuccessionShare, SucceedUnits } from '#contracts';
import { DISTRICTS } from '../quang-ninh.js';
import { shareOut } from './random.js';
import { type DemoUnit, formerBasesOf, type Union, unit, withoutPercent } from './units.js';

export const REORGANISED_ON = '2025-07-01';
/** The day of the minutes on which the districts' books go over. */
export const HANDED_OVER = '2025-07-04';
export const WIND_DOWN_UNTIL = '2025-09-30';

const WHOLE = 10_000;

/** What changed on 1 July 2025: 54 communes take the place of 13 districts and 171 base unions. */
export interface Reorganisation {
  /** By the serial of the former district. */
  readonly communes: readonly (readonly DemoUnit[])[];
  readonly moves: readonly MoveUnit[];
  readonly successions: readonly SucceedUnits[];
}

export const reorganisationOf = (union: Union): Reorganisation => {
  const communes = communesUnder(union.province);
  const successions = union.districts.map((district, index) =>
    successionOf(union, { district, index, communes: communes[index] ?? [] }),
  );
  const moves = [...branchMoves(union, successions), ...workplaceMoves(union)];
  return { communes, moves, successions };
};

const communesUnder = (province: DemoUnit): DemoUnit[][] => {
  let serial = 0;
  return DISTRICTS.map(({ communes }) =>
    Object.keys(communes).map((name) => {
      serial += 1;
      const code = `XP${String(serial).padStart(2, '0')}`;
      const lowered = name.charAt(0).toLowerCase() + name.slice(1);
      return unit({
        code,
        name: `Hội LHPN ${lowered}`,
        level: 3,
        parent: province,
        establishedOn: REORGANISED_ON,
      });
    }),
  );
};

interface Ending {
  readonly district: DemoUnit;
  readonly index: number;
  readonly communes: readonly DemoUnit[];
}

const successionOf = (union: Union, { district, index, communes }: Ending): SucceedUnits => {
  const names = formerBasesOf(index);
  const bases = union.territorialBases.filter(({ parentId }) => parentId === district.unitId);
  const shares = Object.values(DISTRICTS[index]?.communes ?? {}).flatMap((list, commune) =>
    list.split(', ').map((name): SuccessionShare => {
      const from = bases[names.indexOf(withoutPercent(name))]?.unitId ?? '';
      const percent = / (\d+)%$/.exec(name)?.[1];
      const share = percent === undefined ? WHOLE : Number(percent) * 100;
      return { from, to: communes[commune]?.unitId ?? '', share };
    }),
  );
  const ownShares = shareOut(
    WHOLE,
    communes.map(({ unitId }) => shares.filter(({ to }) => to === unitId).length),
  );
  const own = communes.map(({ unitId }, at) => ({
    from: district.unitId,
    to: unitId,
    share: ownShares[at] ?? 0,
  }));
  return {
    successionId: `nq${district.unitId}`,
    effectiveOn: REORGANISED_ON,
    windDownUntil: WIND_DOWN_UNTIL,
    shares: [...shares, ...own],
  };
};

/** A branch goes where its base union's past goes; those of a divided one by its shares. */
const branchMoves = (union: Union, successions: readonly SucceedUnits[]): MoveUnit[] => {
  const heirs = new Map<string, SuccessionShare[]>();
  for (const share of successions.flatMap(({ shares }) => shares))
    heirs.set(share.from, [...(heirs.get(share.from) ?? []), share]);
  const branches = union.branches.filter(({ parentId }) => heirs.has(parentId ?? ''));
  const siblings = new Map<string, number>();
  for (const { parentId = '' } of branches)
    siblings.set(parentId, (siblings.get(parentId) ?? 0) + 1);
  const seen = new Map<string, number>();
  return branches.map(({ unitId, parentId: base = '' }) => {
    const place = seen.get(base) ?? 0;
    seen.set(base, place + 1);
    const to = heirOf(heirs.get(base) ?? [], (place + 0.5) / (siblings.get(base) ?? 1));
    return { unitId, parentId: to, effectiveOn: REORGANISED_ON };
  });
};

const heirOf = (shares: readonly SuccessionShare[], at: number): string => {
  let reached = 0;
  const heir = shares.find(({ share }) => (reached += share / WHOLE) > at);
  return heir?.to ?? '';
};

/** The base unions of workplaces under a district go on under the province. */
const workplaceMoves = ({ province, districts, workplaceBases }: Union): MoveUnit[] =>
  workplaceBases
    .filter(({ parentId }) => districts.some(({ unitId }) => unitId === parentId))
    .map(({ unitId }) => ({
      unitId,
      parentId: province.unitId,
      effectiveOn: REORGANISED_ON,
    }));
