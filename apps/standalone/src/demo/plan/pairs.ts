import { BORDER_COMMUNES } from '../quang-ninh.js';
import { PNBC } from './funds.js';
import { REORGANISED_ON } from './reorganisation.js';
import type { DemoUnit } from './units.js';
import type { World } from './world.js';

/** A commune at the border, as it was until 30 June 2025 and as it is since. */
export interface BorderCommune {
  readonly before: DemoUnit;
  readonly since: DemoUnit;
}

const NAMES = ['Hội LHPN xã Hoành Mô', 'Hội LHPN xã Lục Hồn', 'Hội LHPN xã Hải Sơn'];

/** The communes that somebody outside their district has taken by the hand. */
export const borderCommunes = ({ union, reorganisation }: World): BorderCommune[] =>
  NAMES.map((name) => ({
    before: named(union.territorialBases, name),
    since: named(reorganisation.communes.flat(), name),
  }));

const named = (units: readonly DemoUnit[], name: string): DemoUnit => {
  const found = units.find((unit) => unit.name === name);
  if (!found) throw new Error(`no unit is called ${name}`);
  return found;
};

/** The school helps its commune; others help wherever they are asked. */
export const helpedBy = (
  world: World,
  { unitId, fundId }: { readonly unitId: string; readonly fundId: string },
  day: string,
): string | undefined => {
  if (fundId !== PNBC.fundId || unitId !== world.outsiders.school.unitId) return undefined;
  const [, commune] = borderCommunes(world);
  return (day < REORGANISED_ON ? commune?.before : commune?.since)?.unitId;
};

export const communesAtBorder = ({ reorganisation }: World): DemoUnit[] => {
  const names = new Set(BORDER_COMMUNES.map((name) => `hội lhpn ${name.toLowerCase()}`));
  return reorganisation.communes.flat().filter(({ name }) => names.has(name.toLowerCase()));
};
