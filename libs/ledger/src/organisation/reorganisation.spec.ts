import type { References } from '../decider.js';
import { allocateToToday } from './allocation.js';
import { isUnderToday } from './is-under-today.js';
import { organisation } from './organisation.js';
import type { Organisation, OrganisationCommand, Unit } from './state.js';
import { ancestorsOn, parentThen } from './unit-on.js';

/** Counts look-ups, so that "without a pause" is proved by work done and not by a clock. */
class CountingUnits extends Map<string, Unit> {
  lookups = 0;
  override get(unitId: string): Unit | undefined {
    this.lookups += 1;
    return super.get(unitId);
  }
}

const alone: References = {
  state: () => {
    throw new Error('the organisation judges by itself');
  },
};
const context = { actor: 'a', today: '2026-03-16' };

const office = () => {
  const units = new CountingUnits();
  const forest: Organisation = { units, codes: new Map(), successions: new Set() };
  const run = (...commands: OrganisationCommand[]): void => {
    for (const command of commands)
      for (const event of organisation.decide(command, forest, alone, context))
        organisation.evolve(forest, event);
  };
  return { forest, units, run };
};

const DAY = '2025-07-01';
const establish = (
  unitId: string,
  parentId: string | undefined,
  level: number,
  establishedOn = '2020-01-01',
): OrganisationCommand => ({
  type: 'EstablishUnit',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind: 'territorial',
    level,
    name: `Hội ${unitId}`,
    ...(parentId && { parentId }),
    establishedOn,
  },
});
const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** 1 province, 16 districts, 196 base units, 1,500 branches, 3,897 cells. */
const beforeTheReform: OrganisationCommand[] = [
  establish('tinh', undefined, 1),
  ...range(16).map((i) => establish(`h${i}`, 'tinh', 2)),
  ...range(196).map((i) => establish(`c${i}`, `h${i % 16}`, 3)),
  ...range(1_500).map((i) => establish(`b${i}`, `c${i % 196}`, 4)),
  ...range(3_897).map((i) => establish(`t${i}`, `b${i % 1_500}`, 5)),
];
const TERRITORIAL = 171;
const COMMUNES = 54;

/** Every third base unit was cut in two; the other parts went to one commune as a whole. */
const sharesOf = (base: number) => {
  const from = `c${base}`;
  const [first, second] = [`x${base % COMMUNES}`, `x${(base + 1) % COMMUNES}`];
  return base % 3 === 0
    ? [
        { from, to: first, share: 6_500 },
        { from, to: second, share: 3_500 },
      ]
    : [{ from, to: first, share: 10_000 }];
};
const theReform: OrganisationCommand[] = [
  ...range(COMMUNES).map((i) => establish(`x${i}`, 'tinh', 3, DAY)),
  ...range(1_500)
    .filter((branch) => branch % 196 < TERRITORIAL)
    .map((branch): OrganisationCommand => ({
      type: 'MoveUnit',
      data: {
        unitId: `b${branch}`,
        parentId: `x${(branch % 196) % COMMUNES}`,
        effectiveOn: DAY,
      },
    })),
  ...range(196 - TERRITORIAL).map((i): OrganisationCommand => ({
    type: 'MoveUnit',
    data: { unitId: `c${TERRITORIAL + i}`, parentId: 'tinh', effectiveOn: DAY },
  })),
  {
    type: 'SucceedUnits',
    data: {
      successionId: 'nq1679',
      effectiveOn: DAY,
      windDownUntil: '2025-12-31',
      shares: range(TERRITORIAL).flatMap(sharesOf),
    },
  },
  ...range(16).map((i): OrganisationCommand => ({
    type: 'SucceedUnits',
    data: {
      successionId: `huyen${i}`,
      effectiveOn: DAY,
      windDownUntil: '2025-12-31',
      shares: [{ from: `h${i}`, to: 'tinh', share: 10_000 }],
    },
  })),
];

describe('the reform of 1 July 2025, in one province of 5,610 units', () => {
  const { forest, units, run } = office();
  run(...beforeTheReform);
  const before = units.lookups;
  const size = units.size;
  run(...theReform);

  it('turns 171 base units with their branches into 54 communes on one day', () => {
    expect(size).toBe(5_610);
    expect(ancestorsOn(forest, 't0', '2025-06-30')).toEqual(['b0', 'c0', 'h0', 'tinh']);
    expect(ancestorsOn(forest, 't0', DAY)).toEqual(['b0', 'x0', 'tinh']);
    expect(units.get('c170')?.endedOn).toBe(DAY);
    expect(units.get('c171')?.endedOn).toBeUndefined();
    expect([...units.values()].filter(({ endedOn }) => endedOn === DAY)).toHaveLength(171 + 16);
  });

  it('shows a month as it was organised then, and under today’s tree', () => {
    expect(parentThen(forest, 'c3', '2025-05')).toBe('h3');
    expect(allocateToToday(forest, 'c3', 1_001, '2025-05')).toEqual([
      { unitId: 'x3', amount: 651 },
      { unitId: 'x4', amount: 350 },
    ]);
    expect(allocateToToday(forest, 'h3', 1_001, '2025-05')).toEqual([
      { unitId: 'tinh', amount: 1_001 },
    ]);
    expect(isUnderToday(forest, 'c3', 'x4')).toBe(true);
    expect(isUnderToday(forest, 'c3', 'h3')).toBe(false);
  });

  it('takes a few look-ups for each thing recorded', () => {
    const recorded = theReform.length + TERRITORIAL;
    expect((units.lookups - before) / recorded).toBeLessThan(16);
  });
});

describe('a forest of 60,000 units', () => {
  const { forest, units, run } = office();
  run(establish('goc', undefined, 0));
  const lookupsOf = range(60_000).map((i) => {
    const before = units.lookups;
    run(establish(`u${i}`, i < 10 ? 'goc' : `u${Math.floor(i / 10) - 1}`, 1));
    return units.lookups - before;
  });

  it('costs the same few look-ups for the last unit as for the first', () => {
    expect(units.size).toBe(60_001);
    expect(Math.max(...lookupsOf.slice(0, 10))).toBe(Math.max(...lookupsOf.slice(-10)));
    expect(Math.max(...lookupsOf)).toBeLessThanOrEqual(5);
  });

  it('answers who is under whom by climbing, however many units there are', () => {
    const before = units.lookups;
    expect(isUnderToday(forest, 'u59999', 'goc')).toBe(true);
    expect(isUnderToday(forest, 'u59999', 'u59998')).toBe(false);
    expect(units.lookups - before).toBeLessThanOrEqual(14);
  });

  it('moves a whole subtree without touching what is in it', () => {
    const before = units.lookups;
    run({ type: 'MoveUnit', data: { unitId: 'u0', parentId: 'u9', effectiveOn: DAY } });
    expect(units.lookups - before).toBeLessThanOrEqual(12);
    expect(ancestorsOn(forest, 'u10', DAY)).toEqual(['u0', 'u9', 'goc']);
  });
});
