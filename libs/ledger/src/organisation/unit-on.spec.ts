import { evolve } from './evolve.js';
import { organisation } from './organisation.js';
import type { OrganisationEvent } from './state.js';
import { ancestorsOn, nameOn, parentThen } from './unit-on.js';

const established = (unitId: string, parentId?: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code: unitId.toUpperCase(),
    kind: 'territorial',
    level: 3,
    name: unitId,
    ...(parentId && { parentId }),
    establishedOn: '2020-01-10',
  },
});
const moved = (unitId: string, parentId: string, effectiveOn: string): OrganisationEvent => ({
  type: 'UnitMoved',
  data: { unitId, parentId, effectiveOn },
});
const dissolved = (unitId: string, dissolvedOn: string): OrganisationEvent => ({
  type: 'UnitDissolved',
  data: { unitId, dissolvedOn, windDownUntil: '2025-12-31' },
});
const forest = [
  established('tinh'),
  established('huyen', 'tinh'),
  established('khac', 'tinh'),
  established('xa', 'huyen'),
  moved('xa', 'khac', '2024-05-15'),
  moved('xa', 'huyen', '2025-03-01'),
  moved('xa', 'khac', '2025-07-01'),
  dissolved('xa', '2025-07-01'),
  dissolved('huyen', '2025-07-01'),
].reduce(evolve, organisation.initial());

describe('the unit above, as organised then', () => {
  it.each([
    ['2020-01', 'huyen', 'from the month of its establishment on'],
    ['2024-04', 'huyen', 'before it was moved'],
    ['2024-05', 'khac', 'in the month in which it was moved'],
    ['2025-06', 'huyen', 'until the month before its end'],
    ['2025-07', 'huyen', 'in the month of its end: where it stood on its last day'],
    ['2025-11', 'huyen', 'in its wind-down, too'],
  ])('is in %s %s: %s', (month, parent) => {
    expect(parentThen(forest, 'xa', month)).toBe(parent);
  });

  it('is none for a root, and none before there was a unit', () => {
    expect(parentThen(forest, 'tinh', '2025-07')).toBeUndefined();
    expect(parentThen(forest, 'xa', '2019-12')).toBeUndefined();
  });

  it('leads to the root from a unit that ended together with the one above', () => {
    expect(parentThen(forest, 'huyen', '2025-11')).toBe('tinh');
  });
});

it('nobody can tell the name or the place of a unit that was never established', () => {
  expect(() => nameOn(forest, 'nha', '2025-01-01')).toThrow('UNIT_UNKNOWN');
  expect(() => ancestorsOn(forest, 'nha', '2025-01-01')).toThrow('UNIT_UNKNOWN');
});

it('an event about a unit that was never established is corruption', () => {
  expect(() =>
    organisation.evolve(organisation.initial(), moved('nha', 'tinh', '2024-01-01')),
  ).toThrow('corrupt stream');
});
