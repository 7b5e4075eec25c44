import { specify } from '../given.js';
import { evolve } from './evolve.js';
import { organisation } from './organisation.js';
import { mustBeUnitOn, mustTakeEntries } from './preconditions.js';
import type { OrganisationEvent } from './state.js';

const { given } = specify(organisation);

const established = (unitId: string, parentId?: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind: 'territorial',
    level: 2,
    name: unitId,
    ...(parentId && { parentId }),
    establishedOn: '2020-01-01',
  },
});
const ending = (unitId: string, dissolvedOn: string, windDownUntil = '2025-09-30') => ({
  unitId,
  dissolvedOn,
  windDownUntil,
});
const dissolve = (...args: Parameters<typeof ending>) => ({
  type: 'DissolveUnit' as const,
  data: ending(...args),
});
const dissolved = (...args: Parameters<typeof ending>) => ({
  type: 'UnitDissolved' as const,
  data: ending(...args),
});
const moved = (unitId: string, parentId: string, effectiveOn: string) => ({
  type: 'UnitMoved' as const,
  data: { unitId, parentId, effectiveOn },
});

const tree = [established('tinh'), established('huyen', 'tinh'), established('xa', 'huyen')];

describe('dissolving a unit', () => {
  it('ends it, with time to wind its books down', () =>
    given(...tree)
      .when(dissolve('xa', '2025-07-01'))
      .then(dissolved('xa', '2025-07-01')));

  it('is refused while another unit stands below it', () =>
    given(...tree)
      .when(dissolve('huyen', '2025-07-01'))
      .thenRefused('UNIT_HAS_CHILDREN', { unit: 'huyen', child: 'xa' }));

  it('is refused when the unit below left only later', () =>
    given(...tree, moved('xa', 'tinh', '2025-07-02'))
      .when(dissolve('huyen', '2025-07-01'))
      .thenRefused('UNIT_HAS_CHILDREN', { unit: 'huyen', child: 'xa' }));

  it('follows on the day on which the units below are moved or end', () => {
    given(...tree, moved('xa', 'tinh', '2025-07-01'))
      .when(dissolve('huyen', '2025-07-01'))
      .then(dissolved('huyen', '2025-07-01'));
    given(...tree, dissolved('xa', '2025-07-01'))
      .when(dissolve('huyen', '2025-07-01'))
      .then(dissolved('huyen', '2025-07-01'));
  });

  it('is refused when the wind-down would be over before', () =>
    given(...tree)
      .when(dissolve('xa', '2025-07-01', '2025-06-30'))
      .thenRefused('WIND_DOWN_BEFORE_END', { until: '2025-06-30', date: '2025-07-01' }));

  it('happens once', () =>
    given(...tree, dissolved('xa', '2025-07-01'))
      .when(dissolve('xa', '2025-08-01'))
      .thenRefused('UNIT_ENDED', { unit: 'xa', date: '2025-07-01' }));

  it('is refused on the day of establishment: the unit would not have lived', () =>
    given(...tree)
      .when(dissolve('xa', '2020-01-01'))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'xa', date: '2020-01-01' }));

  it('is refused ahead of its day', () =>
    given(...tree)
      .when(dissolve('xa', '2025-07-01'), { today: '2025-06-16' })
      .thenRefused('DATE_IN_FUTURE', { date: '2025-07-01' }));
});

describe('a dissolved unit', () => {
  const forest = [...tree, dissolved('xa', '2025-07-01')].reduce(evolve, organisation.initial());

  it('had its last day the day before it ended', () => {
    expect(mustBeUnitOn(forest, 'xa', '2025-06-30').unitId).toBe('xa');
    expect(() => mustBeUnitOn(forest, 'xa', '2025-07-01')).toThrow('UNIT_ENDED');
  });

  it.each([
    ['2025-06-30', '2025-09-30'],
    ['2025-09-30', '2025-09-30'],
  ])('still takes an entry of %s on %s, within its wind-down', (occurredOn, today) => {
    expect(mustTakeEntries(forest, 'xa', occurredOn, today).unitId).toBe('xa');
  });

  it.each([
    ['2025-10-01', '2025-10-01', 'UNIT_ENDED'],
    ['2025-06-30', '2025-10-01', 'UNIT_ENDED'],
    ['2019-12-31', '2025-06-01', 'UNIT_NOT_YET_ESTABLISHED'],
  ])('takes no entry of %s on %s', (occurredOn, today, code) => {
    expect(() => mustTakeEntries(forest, 'xa', occurredOn, today)).toThrow(code);
  });
});
