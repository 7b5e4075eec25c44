import { specify } from '../given.js';
import { evolve } from './evolve.js';
import { organisation } from './organisation.js';
import type { OrganisationEvent } from './state.js';
import { ancestorsOn, parentOn } from './unit-on.js';

const { given } = specify(organisation);

const established = (unitId: string, parentId?: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind: 'territorial',
    level: 3,
    name: unitId,
    ...(parentId && { parentId }),
    establishedOn: '2020-01-01',
  },
});
const moving = (unitId: string, parentId: string | undefined, effectiveOn: string) => ({
  unitId,
  ...(parentId && { parentId }),
  effectiveOn,
});
const move = (...args: Parameters<typeof moving>) => ({
  type: 'MoveUnit' as const,
  data: moving(...args),
});
const moved = (...args: Parameters<typeof moving>) => ({
  type: 'UnitMoved' as const,
  data: moving(...args),
});
const dissolved = (unitId: string, dissolvedOn: string) => ({
  type: 'UnitDissolved' as const,
  data: { unitId, dissolvedOn, windDownUntil: dissolvedOn },
});

const tree = [
  established('tinh'),
  established('dong', 'tinh'),
  established('tay', 'tinh'),
  established('xa', 'dong'),
  established('thon', 'xa'),
];

describe('moving a unit', () => {
  it('places it below another from a day on', () =>
    given(...tree)
      .when(move('xa', 'tay', '2023-05-01'))
      .then(moved('xa', 'tay', '2023-05-01')));

  it('keeps where it stood before, with all that is below it', () => {
    const forest = [...tree, moved('xa', 'tay', '2023-05-01')].reduce(
      evolve,
      organisation.initial(),
    );
    expect(ancestorsOn(forest, 'thon', '2023-04-30')).toEqual(['xa', 'dong', 'tinh']);
    expect(ancestorsOn(forest, 'thon', '2023-05-01')).toEqual(['xa', 'tay', 'tinh']);
    expect(parentOn(forest, 'thon', '2019-12-31')).toBeUndefined();
  });

  it('can make it the root of a tree of its own', () =>
    given(...tree)
      .when(move('xa', undefined, '2023-05-01'))
      .then(moved('xa', undefined, '2023-05-01')));

  it.each(['xa', 'thon'])('never places a unit below itself or its own (%s)', (parent) =>
    given(...tree)
      .when(move('xa', parent, '2023-05-01'))
      .thenRefused('UNIT_CYCLE', { unit: 'xa' }),
  );

  it('closes no circle on a later day with a move that was recorded before', () =>
    given(...tree, moved('dong', 'tay', '2024-01-01'))
      .when(move('tay', 'dong', '2023-01-01'))
      .thenRefused('UNIT_CYCLE', { unit: 'tay' }));

  it('may go below what stood under it until the day before', () =>
    given(...tree, moved('thon', 'tinh', '2023-05-01'))
      .when(move('xa', 'thon', '2023-05-01'))
      .then(moved('xa', 'thon', '2023-05-01')));

  it('closes no circle out of days that never met', () =>
    given(...tree, moved('thon', undefined, '2023-02-01'), moved('tay', 'thon', '2023-03-01'))
      .when(move('xa', 'tay', '2023-01-01'))
      .then(moved('xa', 'tay', '2023-01-01')));

  it('takes the last of two moves on one day', () => {
    const forest = [
      ...tree,
      moved('xa', 'tay', '2023-05-01'),
      moved('xa', 'tinh', '2023-05-01'),
    ].reduce(evolve, organisation.initial());
    expect(ancestorsOn(forest, 'xa', '2023-05-01')).toEqual(['tinh']);
    expect(ancestorsOn(forest, 'xa', '2023-04-30')).toEqual(['dong', 'tinh']);
  });

  it('is refused below a unit that has ended', () =>
    given(...tree, dissolved('thon', '2024-01-01'))
      .when(move('tay', 'thon', '2023-01-01'))
      .thenRefused('UNIT_ENDED', { unit: 'thon', date: '2024-01-01' }));

  it('is refused on a day before the last change', () =>
    given(...tree, moved('xa', 'tay', '2023-05-01'))
      .when(move('xa', 'dong', '2023-04-30'))
      .thenRefused('CHANGE_OUT_OF_ORDER', { unit: 'xa', date: '2023-05-01' }));

  it('is refused ahead of its day', () =>
    given(...tree)
      .when(move('xa', 'tay', '2026-03-17'), { today: '2026-03-16' })
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' }));

  it('is refused for a unit that nobody knows', () =>
    given(...tree)
      .when(move('nha', 'tay', '2023-01-01'))
      .thenRefused('UNIT_UNKNOWN', { unit: 'nha' }));
});
