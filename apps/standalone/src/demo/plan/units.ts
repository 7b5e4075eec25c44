import type { EstablishUnit, UnitKind } from '#contracts';
import {
  AFFILIATED,
  BASE_UNITS,
  BRANCHES,
  CELLS,
  CLUSTERS,
  DISTRICTS,
  PARTNER,
  PROVINCE,
  SCHOOL,
  TERRITORIAL_BASE_UNITS,
  WORKPLACES,
} from '../quang-ninh.js';
import { shareOut, type Random } from './random.js';

export type DemoUnit = EstablishUnit;

const TERM_BEGAN = '2021-03-08';

interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent?: DemoUnit;
  readonly kind?: UnitKind;
  readonly establishedOn?: string;
}

/** The id is the code without its underscores, in lower case. */
export const unit = (place: Place): DemoUnit => {
  const { code, name, level, parent, kind = 'territorial' } = place;
  const unitId = code.toLowerCase().replaceAll('_', '');
  const establishedOn = place.establishedOn ?? TERM_BEGAN;
  const parentId = parent && { parentId: parent.unitId };
  return { unitId, code, kind, level, name, ...parentId, establishedOn };
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The union as it stood until 30 June 2025, and who works with it from outside. */
export interface Union {
  readonly province: DemoUnit;
  readonly districts: readonly DemoUnit[];
  readonly affiliated: readonly DemoUnit[];
  readonly territorialBases: readonly DemoUnit[];
  readonly workplaceBases: readonly DemoUnit[];
  readonly branches: readonly DemoUnit[];
  readonly cells: readonly DemoUnit[];
}

export const unionUntil2025 = (random: Random): Union => {
  const province = unit({ code: 'QN', name: PROVINCE, level: 1 });
  const districts = DISTRICTS.map(({ name }, index) =>
    unit({
      code: `QN${two(index + 1)}`,
      name: `Hội LHPN ${name}`,
      level: 2,
      parent: province,
    }),
  );
  const affiliated = AFFILIATED.map((name, index) =>
    unit({
      code: `TT${two(index + 1)}`,
      name,
      level: 2,
      parent: province,
      kind: 'institutional',
    }),
  );
  const territorialBases = districts.flatMap(basesOf);
  const workplaceBases = workplaces([...affiliated, ...districts], random.fork('workplaces'));
  const branches = below(
    [...territorialBases, ...workplaceBases],
    { count: BRANCHES, level: 4, least: 3, code: '_B', nameOf: branchName },
    random.fork('branches'),
  );
  const cells = below(
    branches,
    { count: CELLS, level: 5, least: 1, code: '_T', nameOf: cellName },
    random.fork('cells'),
  );
  return { province, districts, affiliated, territorialBases, workplaceBases, branches, cells };
};

/** Names of the former base unions of a district, each once. */
export const formerBasesOf = (district: number): string[] => {
  const communes = Object.values(DISTRICTS[district]?.communes ?? {});
  return [...new Set(communes.flatMap((names) => names.split(', ').map(withoutPercent)))];
};

export const withoutPercent = (name: string): string => name.replace(/ \d+%$/, '');

const basesOf = (district: DemoUnit, index: number): DemoUnit[] =>
  formerBasesOf(index).map((name, serial) =>
    unit({
      code: `${district.code}_${two(serial + 1)}`,
      name: `Hội LHPN ${name}`,
      level: 3,
      parent: district,
    }),
  );

const workplaces = (parents: readonly DemoUnit[], random: Random): DemoUnit[] =>
  Array.from({ length: BASE_UNITS - TERRITORIAL_BASE_UNITS }, (_, index) => {
    const parent = parents[index % parents.length] ?? random.pick(parents);
    const workplace = WORKPLACES[index % WORKPLACES.length] ?? '';
    const name = `Hội Phụ nữ cơ sở ${workplace} số ${String(index + 1)}`;
    return unit({ code: `CS${two(index + 1)}`, name, level: 3, parent, kind: 'institutional' });
  });

interface Layer {
  readonly count: number;
  readonly level: number;
  /** How many each parent has at least. */
  readonly least: number;
  readonly code: string;
  readonly nameOf: (serial: string, parent: DemoUnit) => string;
}

/** Whose branch it is, without the words that every base union has in its name. */
const branchName = (serial: string, { name }: DemoUnit): string =>
  `Chi hội Phụ nữ số ${serial} ${name.replace(/^Hội (LHPN|Phụ nữ cơ sở) /, '')}`;

const cellName = (serial: string, { name }: DemoUnit): string =>
  `Tổ ${serial}, ${name.replace('Chi hội Phụ nữ', 'chi hội')}`;

/** Spreads a layer of the tree unevenly over its parents, none left without. */
const below = (parents: readonly DemoUnit[], layer: Layer, random: Random): DemoUnit[] => {
  const spare = layer.count - layer.least * parents.length;
  const extra = shareOut(
    spare,
    parents.map(() => random.integer(2, 20)),
  );
  return parents.flatMap((parent, index) =>
    Array.from({ length: layer.least + (extra[index] ?? 0) }, (_, serial) =>
      unit({
        code: `${parent.code}${layer.code}${String(serial + 1)}`,
        name: layer.nameOf(String(serial + 1), parent),
        level: layer.level,
        parent,
        kind: parent.kind,
      }),
    ),
  );
};

/** Trees outside the union: the school of the police union, the trade union, the clusters. */
export interface Outsiders {
  readonly school: DemoUnit;
  readonly schoolBases: readonly DemoUnit[];
  readonly partnerBases: readonly DemoUnit[];
  /** The one of them that keeps a book of its own, and has nothing to do with children. */
  readonly keeper: DemoUnit;
  /** Every unit of these trees, parents first. */
  readonly all: readonly DemoUnit[];
}

export const outsiders = (): Outsiders => {
  const police = unit({ code: 'HPNBCA', name: SCHOOL.parent, level: 1, kind: 'institutional' });
  const school = unit({
    code: 'T09',
    name: SCHOOL.name,
    level: 2,
    parent: police,
    kind: 'institutional',
  });
  const schoolBases = Array.from({ length: SCHOOL.baseUnits }, (_, index) => {
    const name = `Hội Phụ nữ cơ sở ${String(index + 1)}`;
    return unit({
      code: `T09_${two(index + 1)}`,
      name,
      level: 3,
      parent: school,
      kind: 'institutional',
    });
  });
  const officials = unit({ code: 'CDVC', name: PARTNER.parent, level: 1, kind: 'tradeUnion' });
  const partner = unit({
    code: 'CDTC',
    name: PARTNER.name,
    level: 2,
    parent: officials,
    kind: 'externalPartner',
  });
  const partnerBases = Array.from({ length: PARTNER.baseUnits }, (_, index) => {
    const name = `Công đoàn cơ sở số ${String(index + 1)}`;
    return unit({
      code: `CDTC_${two(index + 1)}`,
      name,
      level: 3,
      parent: partner,
      kind: 'tradeUnion',
    });
  });
  const clusters = CLUSTERS.map((name, index) =>
    unit({ code: `CUM${two(index + 1)}`, name, level: 0, kind: 'cluster' }),
  );
  const all = [police, school, ...schoolBases, officials, partner, ...partnerBases, ...clusters];
  const [keeper] = partnerBases;
  if (!keeper) throw new Error('the trade union has no base');
  return { school, schoolBases, partnerBases, keeper, all };
};
