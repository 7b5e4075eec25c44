import fc from 'fast-check';
import { organisation } from '../organisation/organisation.js';
import { isUnderToday } from '../organisation/is-under-today.js';
import type { Organisation, OrganisationEvent } from '../organisation/state.js';
import { rollUp, type GrownLeaf } from './roll-up.js';
import type { ContributionLeafRow, ContributionRow } from './rows-of-money.js';
import { unitRowsOf } from './unit-rows.js';

const established = (unitId: string, parentId?: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind: 'territorial',
    level: 3,
    name: `Hội ${unitId}`,
    ...(parentId !== undefined && { parentId }),
    establishedOn: '2024-01-01',
  },
});

const moved = (unitId: string, parentId: string): OrganisationEvent => ({
  type: 'UnitMoved',
  data: { unitId, parentId, effectiveOn: '2025-07-01' },
});

/** Two districts of three communes each end in July 2025; the past of one is divided in three. */
const reform: OrganisationEvent[] = [
  ...['xa1', 'xa2', 'xa3'].map((unitId) => moved(unitId, 'tinh')),
  {
    type: 'UnitsSucceeded',
    data: {
      successionId: 'nq1',
      effectiveOn: '2025-07-01',
      windDownUntil: '2025-12-31',
      shares: [
        { from: 'h1', to: 'xa1', share: 3_333 },
        { from: 'h1', to: 'xa2', share: 3_333 },
        { from: 'h1', share: 3_334 },
        { from: 'h2', to: 'xa3', share: 10_000 },
      ],
    },
  },
];

const forestOf = (events: readonly OrganisationEvent[]): Organisation =>
  events.reduce((forest, event) => organisation.evolve(forest, event), organisation.initial());

const units = [
  established('tinh'),
  ...['h1', 'h2'].map((unitId) => established(unitId, 'tinh')),
  ...['xa1', 'xa2'].map((unitId) => established(unitId, 'h1')),
  established('xa3', 'h2'),
  established('truong'),
];

const leafOf = (unitId: string, general: number, earmarked = 0): ContributionLeafRow => ({
  fundId: 'vuot',
  month: '2025-03',
  unitId,
  general,
  generalGifts: 1,
  earmarked,
  earmarkedGifts: earmarked === 0 ? 0 : 1,
});

const whole = (total: ContributionLeafRow): GrownLeaf => ({ total, grownBy: total });

const rolledUp = (forest: Organisation, leaves: readonly GrownLeaf[]) => {
  const rows = rollUp(forest, 'vuot', '2025-03', leaves);
  return new Map(rows.map((row) => [row.unitId, row]));
};

describe('what units raised', () => {
  it('counts for all above them, as organised then', () => {
    const rows = rolledUp(forestOf([...units, ...reform]), [whole(leafOf('xa1', 100))]);
    expect(rows.get('xa1')).toMatchObject({ generalThenOwn: 100, generalThenSubtree: 100 });
    expect(rows.get('h1')).toMatchObject({ generalThenOwn: 0, generalThenSubtree: 100 });
    expect(rows.get('tinh')).toMatchObject({ generalThenOwn: 0, generalThenSubtree: 100 });
  });

  it('goes to whoever has the past of an ended unit today, and in part to nobody', () => {
    const rows = rolledUp(forestOf([...units, ...reform]), [whole(leafOf('h1', 10_000))]);
    expect(rows.get('xa1')).toMatchObject({ generalTodayOwn: 3_333, generalTodaySubtree: 3_333 });
    expect(rows.get('xa2')).toMatchObject({ generalTodayOwn: 3_333 });
    expect(rows.get('')).toMatchObject({ generalTodayOwn: 3_334, generalTodaySubtree: 3_334 });
    expect(rows.get('h1')).toMatchObject({ generalThenOwn: 10_000, generalTodaySubtree: 0 });
    expect(rows.get('tinh')).toMatchObject({
      generalThenSubtree: 10_000,
      generalTodaySubtree: 6_666,
    });
  });

  it('stands for a unit that nobody has established by itself', () => {
    const rows = rolledUp(forestOf(units), [whole(leafOf('la', 5))]);
    expect([...rows.values()]).toMatchObject([
      { unitId: 'la', generalThenOwn: 5, generalTodayOwn: 5 },
    ]);
  });
});

const add = (a: ContributionRow | undefined, b: ContributionRow): ContributionRow =>
  Object.fromEntries(
    Object.entries(b).map(([field, value]) => [
      field,
      typeof value === 'number'
        ? value + ((a?.[field as keyof ContributionRow] ?? 0) as number)
        : (value as unknown),
    ]),
  ) as unknown as ContributionRow;

const deltas = fc.array(
  fc.record({
    unitId: fc.constantFrom('tinh', 'h1', 'h2', 'xa1', 'xa2', 'xa3', 'truong'),
    general: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    earmarked: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  }),
  { maxLength: 30 },
);

describe('sums of all units', () => {
  const forest = forestOf([...units, ...reform]);

  it('are equal then and today, whatever was given, corrected and divided', () =>
    fc.assert(
      fc.property(deltas, (gifts) => {
        const leaves = new Map<string, ContributionLeafRow>();
        for (const { unitId, general, earmarked } of gifts) {
          const before = leaves.get(unitId);
          leaves.set(unitId, {
            ...leafOf(unitId, general + (before?.general ?? 0)),
            earmarked: earmarked + (before?.earmarked ?? 0),
          });
        }
        const rows = [...rolledUp(forest, [...leaves.values()].map(whole)).values()];
        for (const meant of ['general', 'earmarked'] as const) {
          const total = (basis: 'Then' | 'Today') =>
            rows.reduce((sum, row) => sum + row[`${meant}${basis}Own`], 0);
          expect(total('Today')).toBe(total('Then'));
        }
      }),
    ));

  it('come out the same gift by gift as all at once', () =>
    fc.assert(
      fc.property(deltas, (gifts) => {
        const leaves = new Map<string, ContributionLeafRow>();
        const grown = new Map<string, ContributionRow>();
        for (const { unitId, general, earmarked } of gifts) {
          const grownBy = leafOf(unitId, general, earmarked);
          const before = leaves.get(unitId);
          const total = {
            ...grownBy,
            general: general + (before?.general ?? 0),
            generalGifts: 1 + (before?.generalGifts ?? 0),
            earmarked: earmarked + (before?.earmarked ?? 0),
            earmarkedGifts: grownBy.earmarkedGifts + (before?.earmarkedGifts ?? 0),
          };
          leaves.set(unitId, total);
          for (const [id, row] of rolledUp(forest, [{ total, grownBy }]))
            grown.set(id, add(grown.get(id), row));
        }
        const atOnce = rolledUp(forest, [...leaves.values()].map(whole));
        const nothing = rolledUp(forest, [whole(leafOf('tinh', 0))]).get('tinh');
        for (const [id, row] of grown)
          expect(row).toEqual(
            atOnce.get(id) ?? { ...nothing, unitId: id, generalThenGifts: 0, generalTodayGifts: 0 },
          );
      }),
    ));
});

describe('the rows of units', () => {
  const forest = forestOf([...units, ...reform]);
  const rows = unitRowsOf(forest);

  it('stand in the order of the tree', () =>
    expect(
      rows.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1)).map(({ unitId }) => unitId),
    ).toEqual(['tinh', 'h1', 'h2', 'xa1', 'xa2', 'xa3', 'truong']));

  it('name every unit that the rules say they are under today', () => {
    for (const { unitId, under } of rows)
      for (const { unitId: root } of rows)
        expect([unitId, root, under.includes(root)]).toEqual([
          unitId,
          root,
          isUnderToday(forest, unitId, root),
        ]);
  });

  it('can be found without diacritics', () =>
    expect(rows.find(({ unitId }) => unitId === 'xa1')?.folded).toBe('hoi xa1 xa1'));
});
