import type { Random } from './random.js';
import { REORGANISED_ON, type Reorganisation } from './reorganisation.js';
import type { DemoUnit, Outsiders, Union } from './units.js';

interface Circle {
  readonly bases: string[];
  readonly branches: string[];
  readonly cells: string[];
}

type Layer = keyof Circle;

const LAYERS: readonly { readonly layer: Layer; readonly weight: number }[] = [
  { layer: 'bases', weight: 2 },
  { layer: 'branches', weight: 3 },
  { layer: 'cells', weight: 5 },
];
const OWN_GIFTS = 0.12;
const PARTNERS_GIFTS = 0.06;

/** Who raises the money that comes into a unit's books: itself and everybody below it then. */
export class Contributors {
  readonly #until: ReadonlyMap<string, Circle>;
  readonly #since: ReadonlyMap<string, Circle>;
  readonly #partners: readonly string[];
  readonly #province: string;

  constructor(union: Union, outsiders: Outsiders, { communes, moves }: Reorganisation) {
    const moved = new Map(moves.map(({ unitId, parentId }) => [unitId, parentId]));
    const replace = (unit: DemoUnit): DemoUnit => ({
      ...unit,
      ...(moved.has(unit.unitId) && { parentId: moved.get(unit.unitId) ?? '' }),
    });
    const { districts, territorialBases, ...rest } = union;
    const lasting = [
      rest.province,
      ...rest.affiliated,
      ...rest.workplaceBases,
      ...rest.branches,
      ...rest.cells,
    ];
    this.#until = circles([...districts, ...territorialBases, ...lasting, ...outsiders.all]);
    this.#since = circles([...communes.flat(), ...lasting.map(replace), ...outsiders.all]);
    this.#partners = outsiders.partnerBases.map(({ unitId }) => unitId);
    this.#province = union.province.unitId;
  }

  pick(unitId: string, day: string, random: Random): string {
    const circle = this.#circleOf(unitId, day);
    if (random.chance(OWN_GIFTS)) return unitId;
    if (unitId === this.#province && random.chance(PARTNERS_GIFTS))
      return random.pick(this.#partners);
    const layers = LAYERS.filter(({ layer }) => circle[layer].length > 0);
    if (layers.length === 0) return unitId;
    return random.pick(circle[random.weighted(layers, ({ weight }) => weight).layer]);
  }

  /** A base union below the unit, or the unit itself. */
  base(unitId: string, day: string, random: Random): string {
    const { bases } = this.#circleOf(unitId, day);
    return bases.length === 0 ? unitId : random.pick(bases);
  }

  #circleOf(unitId: string, day: string): Circle {
    const circles = day < REORGANISED_ON ? this.#until : this.#since;
    return circles.get(unitId) ?? { bases: [], branches: [], cells: [] };
  }
}

const LAYER_OF_LEVEL: Readonly<Record<number, Layer>> = { 3: 'bases', 4: 'branches', 5: 'cells' };

const circles = (units: readonly DemoUnit[]): Map<string, Circle> => {
  const parents = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]));
  const found = new Map<string, Circle>();
  for (const { unitId, level } of units) {
    const layer = LAYER_OF_LEVEL[level];
    if (layer === undefined) continue;
    for (let above = parents.get(unitId); above !== undefined; above = parents.get(above)) {
      const circle = found.get(above) ?? { bases: [], branches: [], cells: [] };
      found.set(above, circle);
      circle[layer].push(unitId);
    }
  }
  return found;
};
